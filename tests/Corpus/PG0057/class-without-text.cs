// Quiet: an object whose text is the name of its type
internal sealed class Enquiries(ILogger<Enquiries> log)
{
    public void Add(Enquiry enquiry) => log.LogInformation("Added {Enquiry}", enquiry);
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
