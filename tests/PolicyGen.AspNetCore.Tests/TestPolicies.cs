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
        CreatePage(
            "de",
            () =>
                "<!DOCTYPE html><html lang=\"de\"><head><style>body{color:#123}</style></head>"u8
                + "<body><h1>Datenschutzerklärung</h1></body></html>"u8
        );

    public static PolicyPage English { get; } =
        CreatePage(
            "en",
            () =>
                "<!DOCTYPE html><html lang=\"en\"><head><style>body{color:#123}</style></head><body><h1>Privacy policy</h1></body></html>"u8
        );

    public static PolicyPages GermanAndEnglish { get; } = Create(German, English);

    /// <summary>All forms in two languages, long enough to be compressed.</summary>
    public static PolicyPages Complete { get; } =
        new(
            new PolicyDocument { AsOf = new PolicyDate(2026, 3, 1), Languages = ValueList.Create("de", "en") },
            ValueList.Create(CreateCompletePage("de", GermanText), CreateCompletePage("en", EnglishText))
        )
        {
            Json = CreateRendition("{\"text\":\"" + CreateLongText("json ") + "\"}"),
        };

    private static PolicyPage CreateCompletePage(string language, string title)
    {
        var html = GetBytes(
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
            <section id="overview">{CreateLongText("html ")}</section>
            </main>
            <footer><p>Top</p></footer>
            </body>
            </html>

            """
        );
        return new PolicyPage(language, ComputeHash(html), () => html)
        {
            Markdown = CreateRendition($"# {title}\n{CreateLongText("markdown ")}\n"),
            PlainText = CreateRendition($"{title}\n{CreateLongText("text ")}\n"),
        };
    }

    public static PolicyRendition CreateRendition(string text)
    {
        var bytes = GetBytes(text);
        return new PolicyRendition(ComputeHash(bytes), () => bytes);
    }

    private static string CreateLongText(string word) => string.Concat(Enumerable.Repeat(word, 400));

    private static byte[] GetBytes(string text) => System.Text.Encoding.UTF8.GetBytes(text.ReplaceLineEndings("\n"));

    private static string ComputeHash(ReadOnlySpan<byte> bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));

    public static PolicyPages Create(params PolicyPage[] pages) => new(new PolicyDocument(), ValueList.Create(pages));

    public static PolicyPage CreatePage(string language, Utf8Literal html) =>
        new(language, Convert.ToHexStringLower(SHA256.HashData(html())), html);

    public static string GetEntityTag(PolicyPage page) => $"\"{page.ContentHash}-{page.Language}\"";
}
