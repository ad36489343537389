// Quiet: texts that begin with two slashes
internal static class Texts
{
    public const string Comment = "// see api.stripe.com for more";

    public const string Share = "//fileserver/offers/2026.pdf";
}
