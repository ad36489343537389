// Missed: data copied into a class of the database without attributes and read back elsewhere
using Microsoft.EntityFrameworkCore;
using DeepL;

public sealed class Row { public string Text { get; set; } = ""; }

public sealed class Store : DbContext { public DbSet<Row> Rows { get; } = []; }

internal sealed class Enquiries(Store store)
{
    public void Add(Enquiry enquiry) => store.Rows.Add(new Row { Text = enquiry.Message });
}

internal sealed class Worker(Store store, ITranslator translator)
{
    public async Task Run()
    {
        foreach (var row in await store.Rows.ToListAsync()) await translator.TranslateTextAsync({|PG0055:row.Text|}, null, "en");
    }
}

[DataProcessing("Anfragen")]
[Purpose(Purposes.EnquiryAnswering, Basis.Contract)]
[Retention(Months = 6)]
public sealed class Enquiry
{
    [DataItem("Nachricht")] public string Message { get; set; } = "";

    [DataItem(DataItems.EmailAddress)] public string Email { get; set; } = "";

    [NotPersonalData("Eine laufende Nummer.")] public int Id { get; set; }
}

[DataProcessing("Zusammenfassungen")]
[Purpose(Purposes.EnquiryAnswering, Basis.Contract)]
[Retention(Months = 6)]
[Processor("OpenAI", Country = "IE")]
[Processor("SendGrid", Country = "IE")]
[Processor("DeepL", Country = "DE")]
[Processor("Stripe", Country = "IE")]
[Processor("Sentry", Country = "US", Mechanism = "DPF")]
public sealed class Summary
{
    [DataItem("Zusammenfassung")] public string Text { get; set; } = "";
}
