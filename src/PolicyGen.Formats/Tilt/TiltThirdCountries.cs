using PolicyGen.Core.Composition;
using PolicyGen.Core.Texts;
using PolicyGen.Formats.Json;
using PolicyGen.Model;

namespace PolicyGen.Formats;

/// <summary>
/// Each third country once, with what transfers to it rest on. What is not declared has no entry, for "no guarantee" would be
/// a statement too.
/// </summary>
internal static class TiltThirdCountries
{
    private static readonly string[] s_adequacy = ["Adequacy", "DPF"];
    private static readonly string[] s_standardClauses = ["SCC", "AuthoritySCC"];
    private static readonly string[] s_otherSafeguards = ["BCR", "AdHocClauses", "AuthorityInstrument", "CodeOfConduct", "Certification"];

    public static JsonArray Compose(PolicyDocument document, string language) =>
        new(
            document
                .Recipients.Where(recipient => recipient.InvolvesThirdCountry)
                .SelectMany(recipient =>
                    Core.Law.RecipientCountries.Collect(recipient)
                        .Where(country => country.IsThirdCountry && TiltContacts.GetCountryCode(country) is not null)
                        .Select(country => (country, recipient))
                )
                .GroupBy(pair => pair.country.Code)
                .OrderBy(group => group.Key, StringComparer.Ordinal)
                .Select(group => ComposeEntry(group.First().country, [.. group.Select(pair => pair.recipient)], language))
        );

    private static JsonObject ComposeEntry(Country country, IReadOnlyList<Recipient> recipients, string language) =>
        new()
        {
            { "country", country.Code },
            { "adequacyDecision", ComposeAdequacy(country.Adequacy, recipients, language) },
            { "appropriateGuarantees", ComposeSafeguards(recipients, s_otherSafeguards, language) },
            { "standardDataProtectionClause", ComposeSafeguards(recipients, s_standardClauses, language) },
        };

    /// <summary>Whether there is one is law and not declared.</summary>
    private static JsonObject ComposeAdequacy(AdequacyDecision? decision, IReadOnlyList<Recipient> recipients, string language)
    {
        if (decision is null)
            return new() { { "available", false } };
        var name = decision.Date is { } date
            ? TiltTexts.DecisionWithDate.Fill(language, decision.Decision, GrammarDates.FormatDate(date, language))
            : TiltTexts.Decision.Fill(language, decision.Decision);
        var scope =
            !decision.CoversAllRecipients && decision.Scope.Localize(language) is { } words
                ? TransferTexts.DecisionScope.Fill(language, words)
                : null;
        return new()
        {
            { "available", true },
            {
                "description",
                string.Join("\n", [DeclaredText.JoinNonEmpty("; ", name, scope), .. DescribeTransfers(recipients, s_adequacy, language)])
            },
        };
    }

    private static JsonObject? ComposeSafeguards(IReadOnlyList<Recipient> recipients, string[] mechanisms, string language)
    {
        string[] statements = [.. DescribeTransfers(recipients, mechanisms, language)];
        return statements.Length == 0 ? null : new() { { "available", true }, { "description", string.Join("\n", statements) } };
    }

    private static IEnumerable<string> DescribeTransfers(IReadOnlyList<Recipient> recipients, string[] mechanisms, string language) =>
        recipients.SelectMany(recipient =>
            recipient
                .Transfers.Where(transfer => mechanisms.Contains(transfer.Mechanism))
                .Select(transfer => DescribeTransfer(recipient, transfer, language))
        );

    private static string DescribeTransfer(Recipient recipient, Transfer transfer, string language)
    {
        var mechanism = DeclaredText.JoinNonEmpty(
            "; ",
            TransferMechanism.Compose(transfer, [], language).ToTextOrNull(),
            transfer.Measures.Localize(language)
        );
        return TiltTexts.NamedText.Fill(language, recipient.Name.Localize(language) ?? recipient.Id, mechanism ?? transfer.Mechanism);
    }
}
