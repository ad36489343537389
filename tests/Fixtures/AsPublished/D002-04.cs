// A statute that has another name since 14 May 2024.
[assembly: PolicyNote(PolicySection.Cookies, {|PG0048:"§ 25 Abs. 1 TTDSG"|})]
