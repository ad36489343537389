using System.Globalization;
using PolicyGen.Core.Html;
using PolicyGen.Model;
using Xunit;

namespace PolicyGen.Core.Tests.Page;

/// <summary>Strings of users are data, whatever they hold.</summary>
public class HostileTextTests
{
    public static TheoryData<string> Texts =>
        [
            "</script><script>alert(1)</script>",
            "</style></title><img src=x onerror=alert(1)>",
            "\"'` onload=alert(1) <!-- ]]> &amp; &lt;",
            "\0\u0001\b\u001B\u007F\u0080\u009F",
            "\u0085\u2028\u2029\r\n\r",
            "\uD800 x \uDC00",
            "\uFFFE\uFFFF\uFDD0\U0001FFFE",
            "\u202E right to left \u202C \u2066x\u2069",
            "{0} {1} {9} {{",
            "😀 ﷽ é",
            new string('x', 10_000),
            "   ",
        ];

    [Theory, MemberData(nameof(Texts))]
    public void No_text_breaks_the_page(string hostile)
    {
        var page = PageParser.ParsePage(CreatePolicy(hostile), "de");
        var calm = PageParser.ParsePage(CreatePolicy("ruhig"), "de");
        Assert.Empty(page.QuerySelectorAll("script, img, [onload], [onerror]"));
        Assert.Single(page.QuerySelectorAll("style"));
        if (hostile.Trim().Length > 0)
            Assert.Equal(calm.QuerySelectorAll("main *").Length, page.QuerySelectorAll("main *").Length);
    }

    [Theory, MemberData(nameof(Texts))]
    public void The_source_contains_no_character_that_HTML_or_CSharp_forbids(string hostile)
    {
        var html = HtmlPage.Render(CreatePolicy(hostile), "de");
        Assert.DoesNotContain(
            html,
            character =>
                character
                    is (< ' ' and not '\n' and not '\t')
                        or (>= '\u007F' and <= '\u009F')
                        or '\u2028'
                        or '\u2029'
                        or '\uFFFE'
                        or '\uFFFF'
        );
        Assert.Equal(html, System.Text.Encoding.UTF8.GetString(System.Text.Encoding.UTF8.GetBytes(html)));
    }

    [Fact]
    public void Keeps_bidirectional_marks() =>
        Assert.Contains(
            "\u202E right to left \u202C",
            HtmlPage.Render(CreatePolicy("\u202E right to left \u202C"), "de"),
            StringComparison.Ordinal
        );

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("data:text/html,x")]
    [InlineData("https://rufwerk.example@evil.example/")]
    [InlineData("https://rufwerk.example/ x")]
    [InlineData("https://rufwerk.example/\"onclick=")]
    [InlineData("//evil.example")]
    [InlineData("/\\evil.example")]
    [InlineData("/a b")]
    [InlineData("rufwerk.example")]
    [InlineData("https://")]
    public void Does_not_link_unsafe_addresses(string address)
    {
        var page = PageParser.ParsePage(
            new()
            {
                Controller = new() { Name = "A", Website = address },
            },
            "de"
        );
        Assert.Empty(page.QuerySelectorAll("#controller a"));
        Assert.Contains(address.Trim(), page.GetElementById("controller")!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("https://rufwerk.example/a?b=c&d=e#f", "https://rufwerk.example/a?b=c&d=e#f")]
    [InlineData("info@rufwerk.example", "mailto:info@rufwerk.example")]
    [InlineData("info@rufwerk.example?bcc=x@evil.example", null)]
    [InlineData("info@rufwerk", "mailto:info@rufwerk")]
    public void Links_contacts(string contact, string? target)
    {
        var page = PageParser.ParsePage(new() { Rights = new() { Contact = contact } }, "de");
        Assert.Equal(target, page.QuerySelector("#rights a")?.GetAttribute("href"));
    }

    [Theory]
    [InlineData("+49 (0)441 555-010", "tel:+49441555010")]
    [InlineData("0441 / 555 010", "tel:0441555010")]
    [InlineData("auf Anfrage", null)]
    public void Links_telephone_numbers(string number, string? target)
    {
        var page = PageParser.ParsePage(
            new()
            {
                Controller = new() { Name = "A", Phone = number },
            },
            "de"
        );
        Assert.Equal(target, page.QuerySelector("#controller a")?.GetAttribute("href"));
    }

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    [InlineData("de-DE")]
    public void The_culture_does_not_change_the_page(string culture)
    {
        var expected = HtmlPage.Render(SamplePolicy.Full, "en") + HtmlPage.Render(SamplePolicy.Full, "de");
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = new CultureInfo(culture);
            Assert.Equal(expected, HtmlPage.Render(SamplePolicy.Full, "en") + HtmlPage.Render(SamplePolicy.Full, "de"));
        }
        finally
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = before;
        }
    }

    [Fact]
    public void Tolerates_undefined_enumeration_values()
    {
        var processing = new Processing { Id = "p", Purposes = ValueList.Create(new Purpose { Bases = ValueList.Create((Basis)99) }) };
        var page = PageParser.ParsePage(new() { Processings = ValueList.Create(processing) }, "de");
        Assert.DoesNotContain("99", page.Body!.TextContent, StringComparison.Ordinal);
    }

    internal static PolicyDocument CreatePolicy(string text)
    {
        var words = SamplePolicy.CreateText(text, text);
        return new()
        {
            Title = words,
            Languages = ValueList.Create("de", "en"),
            Version = text,
            Scope = ValueList.Create(new CoveredSubject { Name = words, Under = text }),
            Controller = new()
            {
                Name = text,
                Street = text,
                Owner = text,
                RepresentedBy = text,
            },
            Processings = ValueList.Create(
                new Processing
                {
                    Id = "p",
                    Title = words,
                    Description = words,
                    DataItems = ValueList.Create(new DataItem { Label = words, Category = words }),
                    Purposes = ValueList.Create(
                        new Purpose
                        {
                            Text = words,
                            Bases = ValueList.Create(Basis.LegitimateInterests),
                            Interest = words,
                        }
                    ),
                    Recipients = ValueList.Create(new RecipientUse { RecipientId = "r", Condition = words }),
                    Retentions = ValueList.Create(new Retention { Criterion = words, For = ValueList.Create(words) }),
                }
            ),
            Recipients = ValueList.Create(
                new Recipient
                {
                    Id = "r",
                    Name = words,
                    Role = words,
                    LegalEntity = text,
                }
            ),
            JointControllers = ValueList.Create(
                new JointController
                {
                    Contact = new()
                    {
                        Name = text,
                        Email = text,
                        Website = text,
                    },
                    Essence = words,
                    For = words,
                }
            ),
            DataProtectionOfficer = new()
            {
                Name = text,
                Organization = text,
                Phone = text,
            },
            Cookies = ValueList.Create(
                new Cookie
                {
                    Name = text,
                    Purpose = words,
                    Provider = text,
                    Interest = words,
                }
            ),
            ConsentBanner = new()
            {
                SettingsAt = LocalizedText.CreateNeutral(text),
                Provider = text,
                Refusing = words,
            },
            AutomatedDecisions = ValueList.Create(
                new AutomatedDecision
                {
                    Name = words,
                    Logic = words,
                    Consequences = words,
                }
            ),
            Exclusions = ValueList.Create(new Exclusion { Text = words, For = words }),
            ProcessingLocation = new() { Condition = words },
            TransferRisks = ValueList.Create(new TransferRisk { Text = words }),
            SecurityMeasures = ValueList.Create(words),
            SupervisoryAuthority = new() { Name = words, Street = text },
        };
    }
}
