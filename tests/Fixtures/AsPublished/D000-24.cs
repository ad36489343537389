// The scope has no end.
[assembly: Covers(CoverKind.Product, {|PG0032:"insbesondere, jedoch nicht abschließend: RufChat"|})]
