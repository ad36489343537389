using System.Text.RegularExpressions;
using PolicyGen.Core.Declarations;

namespace PolicyGen.Core.Reading;

/// <summary>The form of contact details. It says what cannot be right, not what exists.</summary>
internal static class ContactFormat
{
    private static readonly Regex s_email = new(
        @"^[^@\s<>""(),:;\\\[\]]+@(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?\.)+[\p{L}]{2,}$",
        RegexOptions.CultureInvariant
    );
    private static readonly Regex s_phone = new(@"^\+?[0-9][0-9 ()/.\-\u2013]{4,}$", RegexOptions.CultureInvariant);
    private static readonly Regex s_germanVatId = new(@"^DE[0-9]{9}$", RegexOptions.CultureInvariant);

    /// <summary>What the detail should be and a sentence on what to write, or null when it may be right.</summary>
    /// <param name="declaration">The attribute.</param>
    /// <param name="argument">Name of the argument.</param>
    /// <param name="text">The detail.</param>
    /// <param name="country">Code of the controller's country.</param>
    public static (string Expected, string Remedy)? FindProblem(Declaration declaration, string argument, string text, string? country)
    {
        var detail = text.Trim();
        return argument switch
        {
            nameof(DataControllerAttribute.Email) or nameof(DataControllerAttribute.PrivacyEmail) when !s_email.IsMatch(detail) => (
                "e-mail address",
                "Write name@example.org without mailto: or brackets."
            ),
            nameof(DataControllerAttribute.Website) or nameof(PrivacyPolicyAttribute.PublishedAt) when !IsUrl(detail) => (
                "URL",
                "Write the whole address with https://."
            ),
            nameof(DataSubjectRightsAttribute.Contact) when !s_email.IsMatch(detail) && !IsUrl(detail) => (
                "e-mail address or URL",
                "Write one of the two."
            ),
            nameof(DataControllerAttribute.Phone) or nameof(DataControllerAttribute.Fax) when !s_phone.IsMatch(detail) => (
                "telephone number",
                "Write digits, with the country code in front: +49 441 123456."
            ),
            nameof(DataControllerAttribute.PostalCode)
                when declaration.IsAttribute<DataControllerAttribute>()
                    && country is "DE"
                    && !(detail.Length == 5 && detail.All(IsDigit)) => ("German postal code", "Write five digits."),
            nameof(DataControllerAttribute.PostalCode)
                when declaration.IsAttribute<DataControllerAttribute>()
                    && country is "AT" or "CH"
                    && !(detail.Length == 4 && detail.All(IsDigit)) => ("postal code of that country", "Write four digits."),
            nameof(DataControllerAttribute.VatId) when detail.StartsWith("DE", StringComparison.Ordinal) && !IsGermanVatId(detail) => (
                "VAT identification number",
                "Write DE and nine digits whose last one is the check digit."
            ),
            _ => null,
        };
    }

    private static bool IsUrl(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var url)
        && (url.Scheme == Uri.UriSchemeHttps || url.Scheme == Uri.UriSchemeHttp)
        && url.Host.Contains(".");

    private static bool IsDigit(char c) => c is >= '0' and <= '9';

    /// <summary>The check digit of ISO 7064, MOD 11,10, as the German number has it.</summary>
    private static bool IsGermanVatId(string text)
    {
        if (!s_germanVatId.IsMatch(text))
            return false;
        var product = 10;
        foreach (var c in text.Skip(2).Take(8))
        {
            var sum = (c - '0' + product) % 10;
            product = (sum == 0 ? 10 : sum) * 2 % 11;
        }

        return (11 - product) % 10 == text[10] - '0';
    }
}
