// Words run together.
[assembly: PolicyNote(PolicySection.General, {|PG0004:"Besuchen Sie www.rufwerk.deüber das Internet."|})]
[assembly: PolicyNote(PolicySection.General, {|PG0004:"Das geht nichtohne Zustimmung."|})]
[assembly: PolicyNote(PolicySection.General, {|PG0004:"Die Server werden in der EUbetrieben."|})]
