namespace PolicyGen.Formats.Tests;

public sealed class LawReferenceTests
{
    [Theory]
    [InlineData("Art. 6 Abs. 1 lit. b DSGVO", "GDPR-6-1-b")]
    [InlineData("Article 6(1)(b) GDPR", "GDPR-6-1-b")]
    [InlineData("Art. 15 DSGVO", "GDPR-15")]
    [InlineData("§ 25 Abs. 1 TDDDG", "TDDDG-25-1")]
    [InlineData("§ 147 AO", "AO-147")]
    [InlineData("§ 147 Abs. 1 Nr. 4, Abs. 3 AO", "AO-147")]
    [InlineData("Section 147(1) no. 1 and (3) of the German Fiscal Code (AO)", "AO-147")]
    [InlineData("§ 14b UStG", "USTG-14b")]
    [InlineData("§ 257 HGB, § 147 AO", "HGB-257")]
    [InlineData("§ 67 SGB X", "SGBX-67")]
    [InlineData("Section 26 BDSG", "BDSG-26")]
    public void Finds_the_reference_of_a_citation(string citation, string reference)
    {
        Assert.Equal(reference, LawReference.Find(citation));
        Assert.Matches("^[A-Z]*([-]?[0-9]*|[a-z]*)*$", reference);
    }

    [Theory]
    [InlineData("")]
    [InlineData("gesetzliche Aufbewahrungspflichten")]
    [InlineData("Art. 6")]
    [InlineData("§ 1 des Gesetzes")]
    public void Finds_no_reference_in_other_texts(string citation) => Assert.Null(LawReference.Find(citation));
}
