// Quiet: data that only the program's own database gets
// With: Enquiry
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
