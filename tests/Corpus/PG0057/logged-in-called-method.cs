// Reported: data that a method of one's own logs
internal sealed class Enquiries(ILogger<Enquiries> log)
{
    public void Add(Enquiry enquiry) => Note("Added", enquiry.Email);

    private void Note(string what, string who) => log.LogInformation("{What} by {Who}", what, {|PG0057:who|});
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
