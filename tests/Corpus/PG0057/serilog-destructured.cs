// Reported: a whole object taken apart by Serilog
// With: Enquiry
using Serilog;

internal static class Enquiries
{
    public static void Add(Enquiry enquiry) => Log.Information("Added {@Enquiry}", {|PG0057:enquiry|});
}
