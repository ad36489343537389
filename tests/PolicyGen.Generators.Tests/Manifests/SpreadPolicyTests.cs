using PolicyGen.Core.Html;
using PolicyGen.Core.Json;
using PolicyGen.Generators.Tests.Fixtures;

namespace PolicyGen.Generators.Tests.Manifests;

/// <summary>The reference policies, spread over libraries: the same bytes.</summary>
public sealed class SpreadPolicyTests
{
    [Theory]
    [InlineData("Policy000", 30)]
    [InlineData("Policy001", 30)]
    [InlineData("Policy002", 7)]
    [InlineData("Policy003", 30)]
    [InlineData("Policy004", 3)]
    public void A_policy_in_libraries_is_the_policy_in_one_project(string name, int libraries)
    {
        var policy = new SpreadPolicy(FixturePolicy.Read(name, "App").Code);
        Assert.True(policy.Parts >= libraries, $"{policy.Parts} parts");
        var (one, spread) = (policy.InOne().Document(), policy.In(libraries).Document());

        Assert.Equal(PolicyJson.Render(one), PolicyJson.Render(spread));
        Assert.All(one.Languages, language => Assert.Equal(HtmlPage.Render(one, language), HtmlPage.Render(spread, language)));
    }

    [Theory]
    [InlineData("AccessLog")]
    [InlineData("ContractFile")]
    [InlineData("PhoneCall")]
    [InlineData("SignUp")]
    public void Without_the_library_of_a_class_the_policy_is_the_one_without_the_class(string type)
    {
        var code = FixturePolicy.Read("Policy004", "App").Code;
        var whole = HtmlPage.Render(new SpreadPolicy(code).InOne().Document(), "de");
        var without = new SpreadPolicy(code, type);

        var page = HtmlPage.Render(without.In(without.Parts).Document(), "de");
        Assert.Equal(HtmlPage.Render(without.InOne().Document(), "de"), page);
        Assert.NotEqual(whole, page);
    }
}
