// Quiet: an address in a constant that nothing calls
internal static class Links
{
    public const string Shop = "https://shop.wetterwerk.example";
}
