using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PolicyGen.Core.Rules;

namespace PolicyGen.CodeFixes.Rules;

/// <summary>
/// PG0046: adds the consent banner with where consent is changed to fill in, or writes consent as the basis, or the category of a cookie
/// that measures.
/// </summary>
/// <remarks>
/// What it writes is only true once the program asks for consent, so it is a choice for a person.
/// </remarks>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(DeviceAccessWithoutConsentCodeFix)), Shared]
public sealed class DeviceAccessWithoutConsentCodeFix : RuleCodeFix
{
    private const string Group = "The program asks for consent";

    /// <inheritdoc/>
    protected override string RuleId => DeviceRules.DeviceAccessWithoutConsent.Id;

    private protected override IEnumerable<Fix> CreateFixes(FixSite site)
    {
        if (site.AttributeName != "Cookie" || site.Attribute is not { } cookie)
            yield break;
        var argument = (site.Value?.Parent as AttributeArgumentSyntax)?.NameEquals?.Name.Identifier.ValueText;
        if (argument == "Basis")
        {
            yield return new Fix(
                "Write Basis.Consent",
                "Consent",
                editor =>
                {
                    editor.ReplaceNode(site.Value!, CodeFactory.CreateConstant("Basis.Consent").WithTriviaFrom(site.Value!));
                    // An interest without its basis would be one more contradiction.
                    editor.RemoveArguments(cookie, "Interest");
                }
            )
            {
                Group = Group,
            };
        }
        else if (argument is null)
        {
            var banner = CodeFactory.CreateAttribute(
                "ConsentBanner",
                CodeFactory.CreateArgument(
                    "SettingsAt",
                    CodeFactory.ParseExpression(Todo.CreateLiteral("where consent is changed or withdrawn"))
                )
            );
            yield return new Fix("Add [assembly: ConsentBanner]", "Banner", editor => editor.AddAssemblyAttribute("Cookie", banner))
            {
                TargetDocument = DisclosureFixes.FindPolicyDocument(site),
                Group = Group,
            };
        }
        else if (
            cookie.ArgumentList?.Arguments.Where(written => written.NameEquals is null).Skip(1).FirstOrDefault()?.Expression is { } category
        )
        {
            yield return new Fix(
                "Write CookieCategory.Statistics",
                "Statistics",
                editor =>
                {
                    editor.ReplaceNode(category, CodeFactory.CreateConstant("CookieCategory.Statistics").WithTriviaFrom(category));
                    if (
                        cookie
                            .ArgumentList.Arguments.FirstOrDefault(written => written.NameEquals?.Name.Identifier.ValueText == "Basis")
                            ?.Expression is
                        { } basis
                    )
                        editor.ReplaceNode(basis, CodeFactory.CreateConstant("Basis.Consent").WithTriviaFrom(basis));
                    editor.RemoveArguments(cookie, "Interest");
                }
            )
            {
                Group = Group,
            };
        }
    }
}
