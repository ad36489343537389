using PolicyGen.Core.Html;
using PolicyGen.Core.Json;
using PolicyGen.Generators.Tests.Fixtures;

namespace PolicyGen.Generators.Tests.Manifests;

/// <summary>The reference policies, spread over libraries: the same bytes.</summary>
public sealed class SpreadPolicyTests
{
    /// <summary>Each class and each recipient in a library of its own; thirty libraries are in <see cref="ManifestTests"/>.</summary>
    [Theory]
    [InlineData("Policy000")]
    [InlineData("Policy001")]
    [InlineData("Policy002")]
    [InlineData("Policy003")]
    [InlineData("Policy004")]
    public void A_policy_spread_over_libraries_equals_the_policy_in_one_project(string name)
    {
        var policy = new SpreadPolicy(FixturePolicy.Read(name, "App").Code);
        Assert.True(policy.Parts > 5, $"{policy.Parts} parts");
        var (one, spread) = (policy.BuildInOneProject().GetDocument(), policy.BuildWithLibraries(policy.Parts).GetDocument());

        Assert.Equal(PolicyJson.Render(one), PolicyJson.Render(spread));
        Assert.All(one.Languages, language => Assert.Equal(HtmlPage.Render(one, language), HtmlPage.Render(spread, language)));
    }

    [Theory]
    [InlineData("AccessLog")]
    [InlineData("ContractFile")]
    [InlineData("PhoneCall")]
    [InlineData("SignUp")]
    public void Without_the_library_of_a_class_the_policy_lacks_exactly_that_class(string type)
    {
        var code = FixturePolicy.Read("Policy004", "App").Code;
        var whole = HtmlPage.Render(new SpreadPolicy(code).BuildInOneProject().GetDocument(), "de");
        var without = new SpreadPolicy(code, type);

        var page = HtmlPage.Render(without.BuildWithLibraries(without.Parts).GetDocument(), "de");
        Assert.Equal(HtmlPage.Render(without.BuildInOneProject().GetDocument(), "de"), page);
        Assert.NotEqual(whole, page);
    }
}
