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
    private const string NoDate = "0001-01-01";

    /// <summary>The document in one language of the policy, as JSON text with LF at the end of each line.</summary>
    /// <param name="document">The policy, for example <c>PrivacyPolicy.Document</c>.</param>
    /// <param name="language">Two-letter code of one of its languages.</param>
    /// <exception cref="ArgumentException">The policy is not written in the language.</exception>
    public static string Write(PolicyDocument document, string language)
    {
        Stated.Require(document, language);

        // The hash is the one of the document without its hash.
        var hash = Sha256Hex.Compute(Compose(document, language, null).ToString());
        return Compose(document, language, hash).ToString();
    }

    private static JsonObject Compose(PolicyDocument document, string language, string? hash) =>
        new()
        {
            { "meta", Meta(document, language, hash) },
            { "controller", TiltContacts.Controller(document, language) },
            { "dataProtectionOfficer", TiltContacts.DataProtectionOfficer(document, language) },
            { "dataDisclosed", TiltDataDisclosed.Of(document, language) },
            { "thirdCountryTransfers", TiltThirdCountries.Of(document, language) },
            { "accessAndDataPortability", TiltRights.AccessAndPortability(document, language) },
            { "sources", TiltSources.Of(document, language) },
            { "rightToInformation", TiltRights.Information(document, language) },
            { "rightToRectificationOrDeletion", TiltRights.RectificationOrDeletion(document, language) },
            { "rightToDataPortability", TiltRights.Portability(document, language) },
            { "rightToWithdrawConsent", TiltRights.Withdrawal(document, language) },
            { "rightToComplain", TiltRights.Complaint(document, language) },
            { "automatedDecisionMaking", TiltAutomatedDecisions.Of(document, language) },
            { "changesOfPurpose", TiltChangesOfPurpose.Of(document, language) },
        };

    private static JsonObject Meta(PolicyDocument document, string language, string? hash)
    {
        // The model knows the date of this version only, not when the first one was written.
        var date = document.AsOf?.ToString() ?? NoDate;
        var url = document.PublishedAt.Select(WebForms.Url).FirstOrDefault(address => address is not null) ?? "";
        return new()
        {
            { "_id", ContentUuid.Create(string.Join("\n", document.Controller.Name, document.Title[language], url, language)) },
            { "name", document.Controller.Name },
            { "created", date },
            { "modified", date },
            { "version", MajorVersion(document.Version) },
            { "language", language },
            { "status", "active" },
            { "url", url },
            { "_hash", hash },
        };
    }

    /// <summary>The whole number a version starts with: the schema has no place for more.</summary>
    private static int MajorVersion(string? version)
    {
        var digits = new string([.. (version ?? "").TrimStart('v', 'V').TakeWhile(c => c is >= '0' and <= '9')]);
        return int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0 ? number : 1;
    }
}
