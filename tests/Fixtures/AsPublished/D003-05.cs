// The former name of the statute stands first.
[assembly: PolicyNote(PolicySection.Cookies, {|PG0048:"§ 25 Abs. 2 TTDSG (bzw. TDDDG)"|})]
