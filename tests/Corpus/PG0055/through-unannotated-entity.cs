// Missed: data copied into a class of the database without attributes and read back elsewhere
// With: Enquiry, Summary
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
