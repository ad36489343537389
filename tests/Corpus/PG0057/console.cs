// Missed: data on the console, which a container keeps as its log
internal static class Enquiries
{
    public static void Add(Enquiry enquiry) => Console.WriteLine({|PG0057:"Enquiry of " + enquiry.Email|});
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
