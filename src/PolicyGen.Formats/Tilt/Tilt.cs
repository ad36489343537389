using System.Globalization;
using PolicyGen.Core.Foundation;
using PolicyGen.Formats.Json;
using PolicyGen.Model;

namespace PolicyGen.Formats;

/// <summary>
/// The policy in the Transparency Information Language (TILT, https://github.com/Transparency-Information-Language/schema),
/// one document per language. It holds published facts only.
/// </summary>
public static class Tilt
{
    /// <summary>The date of a policy that declares none; the schema wants one.</summary>
    private const string UnknownDate = "0001-01-01";

    /// <summary>The document in one language of the policy, as JSON text with LF at the end of each line.</summary>
    /// <param name="document">The policy, for example <c>PrivacyPolicy.Document</c>.</param>
    /// <param name="language">Two-letter code of one of its languages.</param>
    /// <exception cref="ArgumentException">The policy is not written in the language.</exception>
    public static string Write(PolicyDocument document, string language)
    {
        DeclaredText.RequireLanguage(document, language);

        // The hash is the one of the document without its hash.
        var hash = Sha256Hex.Compute(Compose(document, language, null).ToString());
        return Compose(document, language, hash).ToString();
    }

    private static JsonObject Compose(PolicyDocument document, string language, string? hash) =>
        new()
        {
            { "meta", ComposeMeta(document, language, hash) },
            { "controller", TiltContacts.ComposeController(document, language) },
            { "dataProtectionOfficer", TiltContacts.ComposeDataProtectionOfficer(document, language) },
            { "dataDisclosed", TiltDataDisclosed.Compose(document, language) },
            { "thirdCountryTransfers", TiltThirdCountries.Compose(document, language) },
            { "accessAndDataPortability", TiltRights.ComposeAccessAndPortability(document, language) },
            { "sources", TiltSources.Compose(document, language) },
            { "rightToInformation", TiltRights.ComposeInformation(document, language) },
            { "rightToRectificationOrDeletion", TiltRights.ComposeRectificationOrDeletion(document, language) },
            { "rightToDataPortability", TiltRights.ComposePortability(document, language) },
            { "rightToWithdrawConsent", TiltRights.ComposeWithdrawal(document, language) },
            { "rightToComplain", TiltRights.ComposeComplaint(document, language) },
            { "automatedDecisionMaking", TiltAutomatedDecisions.Compose(document, language) },
            { "changesOfPurpose", TiltChangesOfPurpose.Compose(document, language) },
        };

    private static JsonObject ComposeMeta(PolicyDocument document, string language, string? hash)
    {
        // The model knows the date of this version only, not when the first one was written.
        var date = document.AsOf?.ToString() ?? UnknownDate;
        var url = document.PublishedAt.Select(ContactNormalizer.NormalizeUrl).FirstOrDefault(address => address is not null) ?? "";
        return new()
        {
            { "_id", ContentUuid.Create(string.Join("\n", document.Controller.Name, document.Title[language], url, language)) },
            { "name", document.Controller.Name },
            { "created", date },
            { "modified", date },
            { "version", ParseMajorVersion(document.Version) },
            { "language", language },
            { "status", "active" },
            { "url", url },
            { "_hash", hash },
        };
    }

    /// <summary>The whole number a version starts with: the schema has no place for more.</summary>
    private static int ParseMajorVersion(string? version)
    {
        var digits = new string([.. (version ?? "").TrimStart('v', 'V').TakeWhile(c => c is >= '0' and <= '9')]);
        return int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0 ? number : 1;
    }
}
