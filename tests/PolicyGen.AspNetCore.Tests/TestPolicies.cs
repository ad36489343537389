using System.Security.Cryptography;
using PolicyGen.Model;

namespace PolicyGen.AspNetCore.Tests;

/// <summary>Policies as the generator would emit them, made by hand.</summary>
internal static class TestPolicies
{
    public const string GermanText = "Datenschutzerklärung";
    public const string EnglishText = "Privacy policy";

    /// <summary>What the style sheet of the pages is, between the tags.</summary>
    public const string Style = "body{color:#123}";

    public static PolicyPage German { get; } = Page("de", () => "<!DOCTYPE html><html lang=\"de\"><head><style>body{color:#123}</style></head><body><h1>Datenschutzerklärung</h1></body></html>"u8);

    public static PolicyPage English { get; } = Page("en", () => "<!DOCTYPE html><html lang=\"en\"><head><style>body{color:#123}</style></head><body><h1>Privacy policy</h1></body></html>"u8);

    public static PolicyPages GermanAndEnglish { get; } = Of(German, English);

    public static PolicyPages Of(params PolicyPage[] pages) => new(new PolicyDocument(), ValueList.Of(pages));

    public static PolicyPage Page(string language, Utf8Literal html) => new(language, Convert.ToHexStringLower(SHA256.HashData(html())), html);

    public static string EntityTag(PolicyPage page) => $"\"{page.ContentHash}-{page.Language}\"";
}
