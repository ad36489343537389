// Quiet: data that only the program's own database gets
using Microsoft.EntityFrameworkCore;

public sealed class Store : DbContext { public DbSet<Enquiry> Enquiries { get; } = []; }

internal sealed class Enquiries(Store store)
{
    public async Task Add(Enquiry enquiry)
    {
        store.Enquiries.Add(enquiry);
        await store.SaveChangesAsync();
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
