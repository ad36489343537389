// Reported: a property in an interpolated message
internal sealed class Enquiries(ILogger<Enquiries> log)
{
#pragma warning disable CA2254
    public void Add(Enquiry enquiry) => log.LogInformation({|PG0057:$"Enquiry of {enquiry.Email}"|});
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
