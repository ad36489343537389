// Quiet: the pages of a company at social networks, in settings
internal sealed class ShopOptions
{
    public string RepositoryUrl { get; set; } = "https://github.com/rufwerk/shop";

    public string VideoUrl { get; set; } = "https://www.youtube.com/@rufwerk";
}
//// appsettings.json
{
  "Shop": { "Facebook": "https://www.facebook.com/rufwerk", "Source": "https://github.com/rufwerk/shop", "Sponsor": "https://github.com/sponsors/rufwerk" }
}
