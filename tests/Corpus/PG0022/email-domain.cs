// Quiet: mail addresses and names that hold a host
internal static class Names
{
    public const string Support = "support@stripe.com";

    public const string Claim = "urn:google:profile";

    public static bool IsGoogleMail(string email) => email.EndsWith("@gmail.com", StringComparison.Ordinal);
}
