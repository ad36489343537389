using PolicyGen.Core.Texts;
using PolicyGen.Formats.Json;
using PolicyGen.Model;

namespace PolicyGen.Formats;

/// <summary>Purposes other than the one the data were collected for (Art. 6(4), 13(3) GDPR).</summary>
internal static class TiltChangesOfPurpose
{
    public static JsonArray Compose(PolicyDocument document, string language) =>
        new(
            from processing in document.Processings
            from purpose in processing.Purposes
            where purpose.Kind == PurposeKind.Further
            select new JsonObject
            {
                {
                    "description",
                    DeclaredText.JoinNonEmpty(
                        " ",
                        purpose.Text.ToSentence(language),
                        purpose.Compatible.Localize(language) is { } reason ? PurposeKindTexts.Compatible.Fill(language, reason) : null
                    )
                },
                { "affectedDataCategories", JsonArray.FromTexts(processing.DataItems.Select(item => item.Label).Localize(language)) },
            }
        );
}
