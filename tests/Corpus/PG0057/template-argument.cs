// Reported: a property as an argument of a message template
internal sealed class Enquiries(ILogger<Enquiries> log)
{
    public void Add(Enquiry enquiry) => log.LogInformation("Enquiry of {Email}", {|PG0057:enquiry.Email|});
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
