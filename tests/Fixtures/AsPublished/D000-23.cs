// A left-over of the page.
[assembly: PolicyNote(PolicySection.General, {|PG0004:"Nach oben scrollen"|})]
