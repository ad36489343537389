// Quiet: an address that is compared and not called
internal static class Guard
{
    public static bool IsStripe(string url) => url.StartsWith("https://api.stripe.com/", StringComparison.Ordinal) || url == "https://files.stripe.com";
}
