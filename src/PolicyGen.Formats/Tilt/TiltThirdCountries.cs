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
    private static readonly string[] s_otherGuarantees = ["BCR", "AdHocClauses", "AuthorityInstrument", "CodeOfConduct", "Certification"];

    public static JsonArray Of(PolicyDocument document, string language) =>
        new(
            document
                .Recipients.Where(recipient => recipient.InvolvesThirdCountry)
                .SelectMany(recipient =>
                    Core.Law.RecipientCountries.Collect(recipient)
                        .Where(country => country.IsThirdCountry && TiltContacts.CountryCode(country) is not null)
                        .Select(country => (country, recipient))
                )
                .GroupBy(pair => pair.country.Code)
                .OrderBy(group => group.Key, StringComparer.Ordinal)
                .Select(group => Entry(group.First().country, [.. group.Select(pair => pair.recipient)], language))
        );

    private static JsonObject Entry(Country country, IReadOnlyList<Recipient> recipients, string language) =>
        new()
        {
            { "country", country.Code },
            { "adequacyDecision", Adequacy(country.Adequacy, recipients, language) },
            { "appropriateGuarantees", Guarantee(recipients, s_otherGuarantees, language) },
            { "standardDataProtectionClause", Guarantee(recipients, s_standardClauses, language) },
        };

    /// <summary>Whether there is one is law and not declared.</summary>
    private static JsonObject Adequacy(AdequacyDecision? decision, IReadOnlyList<Recipient> recipients, string language)
    {
        if (decision is null)
            return new() { { "available", false } };
        var name = decision.Date is { } date
            ? TiltTexts.DecisionOfDate.Fill(language, decision.Decision, GrammarDates.Date(date, language))
            : TiltTexts.Decision.Fill(language, decision.Decision);
        var scope =
            !decision.CoversAllRecipients && decision.Scope.In(language) is { } words
                ? TransferTexts.DecisionScope.Fill(language, words)
                : null;
        return new()
        {
            { "available", true },
            { "description", string.Join("\n", [Stated.Join("; ", name, scope), .. Statements(recipients, s_adequacy, language)]) },
        };
    }

    private static JsonObject? Guarantee(IReadOnlyList<Recipient> recipients, string[] mechanisms, string language)
    {
        string[] statements = [.. Statements(recipients, mechanisms, language)];
        return statements.Length == 0 ? null : new() { { "available", true }, { "description", string.Join("\n", statements) } };
    }

    private static IEnumerable<string> Statements(IReadOnlyList<Recipient> recipients, string[] mechanisms, string language) =>
        recipients.SelectMany(recipient =>
            recipient
                .Transfers.Where(transfer => mechanisms.Contains(transfer.Mechanism))
                .Select(transfer => Statement(recipient, transfer, language))
        );

    private static string Statement(Recipient recipient, Transfer transfer, string language)
    {
        var mechanism = Stated.Join("; ", TransferMechanism.Compose(transfer, [], language).OrNone(), transfer.Measures.In(language));
        return TiltTexts.Named.Fill(language, recipient.Name.In(language) ?? recipient.Id, mechanism ?? transfer.Mechanism);
    }
}
