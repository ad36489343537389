using PolicyGen.Core.Foundation;
using Xunit;

namespace PolicyGen.Core.Tests.Data;

public class NearestNameTests
{
    private static readonly string[] Names = ["Twilio", "OpenAI", "ElevenLabs", "Hetzner"];

    [Fact]
    public void Finds_a_name_with_few_changes()
    {
        Assert.Equal("Twilio", NearestName.Find("Twillio", Names));
        Assert.Equal("Twilio", NearestName.Find("twilio", Names));
        Assert.Equal("ElevenLabs", NearestName.Find("11ElevenLab", Names));
        Assert.Equal("Hetzner", NearestName.Find("Hetzner", Names));
        Assert.Equal("Hetzner", NearestName.Find("Hezner", Names));
    }

    [Fact]
    public void Finds_nothing_when_more_than_a_third_differs()
    {
        Assert.Null(NearestName.Find("Stripe", Names));
        Assert.Null(NearestName.Find("", Names));
        Assert.Null(NearestName.Find("ab", ["ac"]));
        Assert.Equal("abd", NearestName.Find("abc", ["abd"]));
        Assert.Null(NearestName.Find("abc", ["ade"]));
    }

    [Fact]
    public void Takes_the_nearest_name_and_the_first_on_a_tie()
    {
        Assert.Equal("Name", NearestName.Find("Names", ["Naming", "Name", "Nameses"]));
        Assert.Equal("abcx", NearestName.Find("abcd", ["abcx", "abcy"]));
        Assert.Equal("Abcd", NearestName.Find("abcd", ["abcx", "Abcd"]));
    }
}
