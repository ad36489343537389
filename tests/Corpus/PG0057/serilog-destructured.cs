// Reported: a whole object taken apart by Serilog
using Serilog;

internal static class Enquiries
{
    public static void Add(Enquiry enquiry) => Log.Information("Added {@Enquiry}", {|PG0057:enquiry|});
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
