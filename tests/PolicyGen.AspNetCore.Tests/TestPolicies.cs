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

    public static PolicyPage German { get; } =
        Page(
            "de",
            () =>
                "<!DOCTYPE html><html lang=\"de\"><head><style>body{color:#123}</style></head><body><h1>Datenschutzerklärung</h1></body></html>"u8
        );

    public static PolicyPage English { get; } =
        Page(
            "en",
            () =>
                "<!DOCTYPE html><html lang=\"en\"><head><style>body{color:#123}</style></head><body><h1>Privacy policy</h1></body></html>"u8
        );

    public static PolicyPages GermanAndEnglish { get; } = Of(German, English);

    /// <summary>All forms in two languages, long enough to be compressed.</summary>
    public static PolicyPages Whole { get; } =
        new(
            new PolicyDocument { AsOf = new PolicyDate(2026, 3, 1), Languages = ValueList.Of("de", "en") },
            ValueList.Of(WholePage("de", GermanText), WholePage("en", EnglishText))
        )
        {
            Json = Rendition("{\"text\":\"" + Long("json ") + "\"}"),
        };

    private static PolicyPage WholePage(string language, string title)
    {
        var html = Bytes(
            $"""
            <!DOCTYPE html>
            <html lang="{language}">
            <head>
            <style>
            body{"{color:#123}"}
            </style>
            </head>
            <body id="top">
            <a class="policygen-skip" href="#content">Skip</a>
            <header>
            <nav class="policygen-languages"></nav>
            <h1>{title}</h1>
            <p class="policygen-edition">1. 3. 2026</p>
            </header>
            <main id="content">
            <section id="overview">{Long("html ")}</section>
            </main>
            <footer><p>Top</p></footer>
            </body>
            </html>

            """
        );
        return new PolicyPage(language, Hash(html), () => html)
        {
            Markdown = Rendition($"# {title}\n{Long("markdown ")}\n"),
            PlainText = Rendition($"{title}\n{Long("text ")}\n"),
        };
    }

    public static PolicyRendition Rendition(string text)
    {
        var bytes = Bytes(text);
        return new PolicyRendition(Hash(bytes), () => bytes);
    }

    private static string Long(string word) => string.Concat(Enumerable.Repeat(word, 400));

    private static byte[] Bytes(string text) => System.Text.Encoding.UTF8.GetBytes(text.ReplaceLineEndings("\n"));

    private static string Hash(ReadOnlySpan<byte> bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));

    public static PolicyPages Of(params PolicyPage[] pages) => new(new PolicyDocument(), ValueList.Of(pages));

    public static PolicyPage Page(string language, Utf8Literal html) =>
        new(language, Convert.ToHexStringLower(SHA256.HashData(html())), html);

    public static string EntityTag(PolicyPage page) => $"\"{page.ContentHash}-{page.Language}\"";
}
