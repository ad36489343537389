using PolicyGen.Core.Declarations;
using PolicyGen.Core.Reading;
using PolicyGen.Core.Tests.Page;
using PolicyGen.Model;
using Xunit;
using static PolicyGen.Core.Tests.Reading.DeclarationFactory;

namespace PolicyGen.Core.Tests.Reading;

/// <summary>The smallest policy that is useful: controller, server logs, contact form.</summary>
public class SmallestPolicyTests
{
    private static readonly AssemblyDeclarations Assembly = new(
        ValueList.Create(
            CreateAttribute("PrivacyPolicy", ("Languages", "de,en"), ("AsOf", "2026-11-01")),
            CreateAttribute(
                "DataController",
                ("Name", "Rufwerk GmbH"),
                ("Street", "Hafenstraße 1"),
                ("PostalCode", "26135"),
                ("City", "Oldenburg"),
                ("Country", "DE"),
                ("State", "DE-NI"),
                ("Email", "info@rufwerk.example")
            )
        )
    );

    private static readonly TypeDeclarations Logs = new(
        "Logs",
        "Logs",
        ValueList.Create(
            CreateAttribute("DataProcessing", ("Processing", "KnownProcessings.ServerLogs")),
            CreateAttribute("Retention", ("Days", 7))
        ),
        ValueList<MemberDeclarations>.Empty
    );

    private static readonly TypeDeclarations ContactRequest = new(
        "ContactRequest",
        "ContactRequest",
        ValueList.Create(
            CreateAttribute("DataProcessing", ("Processing", "KnownProcessings.ContactForm")),
            CreateAttribute("Retention", ("Years", 2), ("After", "Events.LastContact"))
        ),
        ValueList<MemberDeclarations>.Empty
    );

    [Fact]
    public void Is_read_without_findings()
    {
        var log = new ReadingLog();
        ReadDocument(log);
        Assert.Empty(log.Findings);
    }

    [Theory]
    [InlineData(
        "de",
        "Rufwerk GmbH",
        "Hafenstraße 1",
        "info@rufwerk.example",
        "Server-Logdateien",
        "IP-Adresse",
        "Besucherinnen und Besucher der Website",
        "Gewährleistung der IT-Sicherheit",
        "Unser berechtigtes Interesse: ein sicherer und fehlerfreier Betrieb der Website.",
        "Art. 6 Abs. 1 lit. f DSGVO",
        "7 Tage",
        "Kontaktformular",
        "Inhalt der Anfrage",
        "Durchführung vorvertraglicher Maßnahmen",
        "Art. 6 Abs. 1 lit. b DSGVO",
        "2 Jahre nach dem letzten Kontakt",
        "Niedersachsen"
    )]
    [InlineData(
        "en",
        "Rufwerk GmbH",
        "Hafenstraße 1",
        "info@rufwerk.example",
        "Server log files",
        "IP address",
        "website visitors",
        "ensuring IT security",
        "Our legitimate interest: secure and fault-free operation of the website.",
        "Article 6(1)(f) GDPR",
        "7 days",
        "Contact form",
        "content of the enquiry",
        "taking pre-contractual steps",
        "Article 6(1)(b) GDPR",
        "2 years after the last contact",
        "Lower Saxony"
    )]
    public void Produces_a_complete_page(string language, params string[] facts)
    {
        var page = PageParser.ParsePage(ReadDocument(log: null), language);
        var text = PageParser.GetVisibleText(page);

        Assert.All(facts, fact => Assert.Contains(fact, text, StringComparison.OrdinalIgnoreCase));
        // A text that is missing in the language would be there in the other one, and marked so.
        Assert.Empty(page.QuerySelectorAll($"main [lang]:not([lang={language}]):not([hreflang])"));
        Assert.DoesNotContain("KnownProcessings", page.Source.Text, StringComparison.Ordinal);
        foreach (var id in new[] { "controller", "processings", "objection", "rights", "complaint" })
            Assert.NotNull(page.GetElementById(id));
    }

    private static PolicyDocument ReadDocument(ReadingLog? log)
    {
        var head = PolicyHeader.Read(Assembly, libraryLanguage: null, log);
        return PolicyMerger
            .Merge(
                Assembly,
                [ProcessingReader.Read(Logs, head.Context, log), ProcessingReader.Read(ContactRequest, head.Context, log)],
                head.Context,
                log
            )
            .Document;
    }
}
