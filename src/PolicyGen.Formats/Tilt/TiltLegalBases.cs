using PolicyGen.Core.Composition;
using PolicyGen.Core.Texts;
using PolicyGen.Formats.Json;
using PolicyGen.Model;

namespace PolicyGen.Formats;

/// <summary>Legal bases by their reference, and the interests behind Art. 6(1)(f) GDPR.</summary>
internal static class TiltLegalBases
{
    private const string EPrivacyDirective = "EPRIVACY-5-3";

    public static JsonArray Compose(PolicyDocument document, Processing processing, DataItem? item, string language)
    {
        IEnumerable<(string Reference, string Description)> bases =
        [
            .. processing
                .Purposes.SelectMany(purpose =>
                    purpose
                        .Bases.Select(basis => DescribeBasis(basis, document.Controller, purpose.Law, language))
                        .Append(DescribeLaw(purpose.Law, language))
                )
                .OfType<(string, string)>(),
            .. processing
                .SpecialCategories.Where(category => DeclarationScope.Includes(processing, item, category.Items))
                .SelectMany(category =>
                    new[]
                    {
                        DescribeBasis(category.Basis, document.Controller, category.Law, language),
                        DescribeLaw(category.Law, language),
                    }
                )
                .OfType<(string, string)>(),
        ];
        return new(
            bases.Distinct().Select(basis => new JsonObject { { "reference", basis.Reference }, { "description", basis.Description } })
        );
    }

    public static JsonArray ComposeInterests(PolicyDocument document, Processing processing, string language)
    {
        string[] reasons =
        [
            .. processing
                .Purposes.Where(purpose =>
                    purpose.Interest is { IsEmpty: false } || purpose.Bases.Contains(PolicyGen.Basis.LegitimateInterests)
                )
                .Select(purpose => purpose.Interest.Localize(language) ?? TiltTexts.NotStated.Localize(language)),
            .. processing.Recipients.Select(use => document.FindRecipient(use.RecipientId)?.Interest.Localize(language)).OfType<string>(),
        ];
        if (reasons.Length > 0)
            return new(reasons.Distinct().Select(reason => new JsonObject { { "exists", true }, { "reasoning", reason } }));

        // That there is none follows from other bases being declared; from nothing being declared, nothing follows.
        return processing.Purposes.Any(purpose => purpose.Bases.Count > 0) ? [new JsonObject { { "exists", false } }] : [];
    }

    private static (string, string)? DescribeBasis(Basis basis, Controller controller, LocalizedText? law, string language)
    {
        // Acts of other countries have no such abbreviations; the directive that they follow stands for them.
        var found = LegalBases.IsUnderAnotherLaw(basis, controller)
            ? EPrivacyDirective
            : LawReference.Find(LegalBases.GetCitation(basis, "de"));
        if (found is not { } reference)
            return null;
        var words = law.Localize(language) is { } text ? ProcessingTexts.Law.Fill(language, text) : null;
        return (
            reference,
            DeclaredText.JoinNonEmpty("; ", LegalBases.ComposeNameWithCitation(basis, controller, language).ToTextOrNull(), words)!
        );
    }

    private static (string, string)? DescribeLaw(LocalizedText? law, string language) =>
        LawReference.Find(law) is { } reference ? (reference, law.Localize(language)!) : null;
}
