// Quiet: a page on the domain of a service, in a constant that nothing calls
internal static class Pages
{
    public const string Account = "https://relay7.paypal.com/account";
}
