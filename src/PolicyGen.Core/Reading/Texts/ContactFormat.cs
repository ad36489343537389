using System.Text.RegularExpressions;

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

    /// <summary>What the detail should be and what to write, or null when it may be right.</summary>
    /// <param name="attribute">Name of the attribute.</param>
    /// <param name="argument">Name of the argument.</param>
    /// <param name="text">The detail.</param>
    /// <param name="country">Code of the controller's country.</param>
    public static (string What, string Instead)? FindProblem(string attribute, string argument, string text, string? country)
    {
        var detail = text.Trim();
        return argument switch
        {
            "Email" or "PrivacyEmail" when !s_email.IsMatch(detail) => (
                "e-mail address",
                "write name@example.org without mailto: or brackets"
            ),
            "Website" or "PublishedAt" when !IsUrl(detail) => ("URL", "write the whole address with https://"),
            "Contact" when !s_email.IsMatch(detail) && !IsUrl(detail) => ("e-mail address or URL", "write one of the two"),
            "Phone" or "Fax" when !s_phone.IsMatch(detail) => (
                "telephone number",
                "write digits, with the country code in front: +49 441 123456"
            ),
            "PostalCode" when attribute == "DataController" && country is "DE" && !(detail.Length == 5 && detail.All(IsDigit)) => (
                "postal code of Germany",
                "write five digits"
            ),
            "PostalCode" when attribute == "DataController" && country is "AT" or "CH" && !(detail.Length == 4 && detail.All(IsDigit)) => (
                "postal code of the country",
                "write four digits"
            ),
            "VatId" when detail.StartsWith("DE", StringComparison.Ordinal) && !IsGermanVatId(detail) => (
                "VAT identification number",
                "write DE and nine digits whose last one is the check digit"
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
