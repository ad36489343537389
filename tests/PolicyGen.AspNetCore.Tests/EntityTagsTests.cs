using Microsoft.Extensions.Primitives;

namespace PolicyGen.AspNetCore.Tests;

public sealed class EntityTagsTests
{
    [Theory]
    [InlineData(null, false, false)]
    [InlineData("", false, false)]
    [InlineData("\"abc\"", true, true)]
    [InlineData("W/\"abc\"", true, false)]
    [InlineData("  \"abc\"\t", true, true)]
    [InlineData("\"x\", \"abc\"", true, true)]
    [InlineData("\"x\",W/\"abc\"", true, false)]
    [InlineData("\"x\" , , \"abc\" ,", true, true)]
    [InlineData("\"a,b\", \"abc\"", true, true)]
    [InlineData("\"\", \"abc\"", true, true)]
    [InlineData("*", true, true)]
    [InlineData(" * ", true, true)]
    [InlineData("\"*\"", false, false)]
    [InlineData("\"ABC\"", false, false)]
    [InlineData("\"abcd\"", false, false)]
    [InlineData("\"ab\"", false, false)]
    [InlineData("abc", false, false)]
    [InlineData("'abc'", false, false)]
    [InlineData("\"abc", false, false)]
    [InlineData("w/\"abc\"", false, false)]
    [InlineData("W/ \"abc\"", false, false)]
    [InlineData("W/", false, false)]
    [InlineData("\"x\"\"abc\"", false, false)]
    [InlineData("\"x\" \"abc\"", false, false)]
    [InlineData("x, \"abc\"", false, false)]
    public void Compares_weakly_and_strongly(string? list, bool weakly, bool strongly)
    {
        Assert.Equal(weakly, EntityTags.MatchesWeakly(new StringValues(list), "\"abc\""));
        Assert.Equal(strongly, EntityTags.MatchesStrongly(new StringValues(list), "\"abc\""));
    }

    [Fact]
    public void Reads_every_line() => Assert.True(EntityTags.MatchesWeakly(new StringValues(["broken", null, "\"abc\""]), "\"abc\""));
}
