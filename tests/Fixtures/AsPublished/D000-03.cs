// One product, spelt two ways.
[assembly: Covers(CoverKind.Product, "RufForms")]
[assembly: Covers(CoverKind.Product, {|PG0005:"Rufform"|})]
