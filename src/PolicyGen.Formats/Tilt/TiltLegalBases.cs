using PolicyGen.Core.Composition;
using PolicyGen.Core.Texts;
using PolicyGen.Formats.Json;
using PolicyGen.Model;

namespace PolicyGen.Formats;

/// <summary>Legal bases by their reference, and the interests behind Art. 6(1)(f) GDPR.</summary>
internal static class TiltLegalBases
{
    private const string Directive = "EPRIVACY-5-3";

    public static JsonArray Of(PolicyDocument document, Processing processing, DataItem? item, string language)
    {
        IEnumerable<(string Reference, string Description)> bases =
        [
            .. processing
                .Purposes.SelectMany(purpose =>
                    purpose
                        .Bases.Select(basis => Basis(basis, document.Controller, purpose.Law, language))
                        .Append(Law(purpose.Law, language))
                )
                .OfType<(string, string)>(),
            .. processing
                .SpecialCategories.Where(category => AppliesTo.Item(processing, item, category.Items))
                .SelectMany(category =>
                    new[] { Basis(category.Basis, document.Controller, category.Law, language), Law(category.Law, language) }
                )
                .OfType<(string, string)>(),
        ];
        return new(
            bases.Distinct().Select(basis => new JsonObject { { "reference", basis.Reference }, { "description", basis.Description } })
        );
    }

    public static JsonArray Interests(PolicyDocument document, Processing processing, string language)
    {
        string[] reasons =
        [
            .. processing
                .Purposes.Where(purpose =>
                    purpose.Interest is { IsEmpty: false } || purpose.Bases.Contains(PolicyGen.Basis.LegitimateInterests)
                )
                .Select(purpose => purpose.Interest.In(language) ?? TiltTexts.NotStated.In(language)),
            .. processing.Recipients.Select(use => document.FindRecipient(use.RecipientId)?.Interest.In(language)).OfType<string>(),
        ];
        if (reasons.Length > 0)
            return new(reasons.Distinct().Select(reason => new JsonObject { { "exists", true }, { "reasoning", reason } }));

        // That there is none follows from other bases being declared; from nothing being declared, nothing follows.
        return processing.Purposes.Any(purpose => purpose.Bases.Count > 0) ? [new JsonObject { { "exists", false } }] : [];
    }

    private static (string, string)? Basis(Basis basis, Controller controller, LocalizedText? law, string language)
    {
        // Acts of other countries have no such abbreviations; the directive that they follow stands for them.
        var found = LegalBases.IsOfAnotherLaw(basis, controller) ? Directive : LawReference.Find(LegalBases.Citation(basis, "de"));
        if (found is not { } reference)
            return null;
        var words = law.In(language) is { } text ? ProcessingTexts.Law.Fill(language, text) : null;
        return (reference, Stated.Join("; ", LegalBases.NameWithCitation(basis, controller, language).OrNone(), words)!);
    }

    private static (string, string)? Law(LocalizedText? law, string language) =>
        LawReference.Find(law) is { } reference ? (reference, law.In(language)!) : null;
}
