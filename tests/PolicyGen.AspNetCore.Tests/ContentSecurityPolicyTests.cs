using System.Security.Cryptography;
using System.Text;

namespace PolicyGen.AspNetCore.Tests;

public sealed class ContentSecurityPolicyTests
{
    [Theory]
    [InlineData("<h1>x</h1>")]
    [InlineData("")]
    [InlineData("<")]
    [InlineData("<style")]
    [InlineData("<styled>x</styled>")]
    [InlineData("<p>&lt;style&gt;x&lt;/style&gt;</p>")]
    public void Omits_style_src_when_there_is_no_style_sheet(string html) =>
        Assert.Equal("default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'self'", CreatePolicy(html));

    [Theory]
    [InlineData("<style>a{}</style>", "a{}")]
    [InlineData("<style></style>", "")]
    [InlineData("<STYLE type=\"text/css\"\n>a{}</Style >", "a{}")]
    [InlineData("<style>\n a{content:'ä <b>'}\n</style>", "\n a{content:'ä <b>'}\n")]
    [InlineData("<styled></styled><style>a{}</style><p>", "a{}")]
    [InlineData("<style>a{}", "a{}")]
    [InlineData("<style>a{}</style><p><style media=print>b{}</style>", "a{}", "b{}")]
    public void Allows_each_style_sheet_by_its_hash(string html, params string[] styles)
    {
        var hashes = styles.Select(style => $"'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(style)))}'");
        Assert.Equal(
            $"default-src 'none'; style-src {string.Join(' ', hashes)}; base-uri 'none'; form-action 'none'; frame-ancestors 'self'",
            CreatePolicy(html)
        );
    }

    private static string CreatePolicy(string html) => ContentSecurityPolicy.Create(Encoding.UTF8.GetBytes(html));
}
