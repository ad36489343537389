// Quiet: a method of one's own that is called as one of a log
internal sealed class Journal
{
    private readonly List<string> _entries = [];

    public void LogInformation(string template, string value) => _entries.Add(template + value.Length);

    public void Add(Enquiry enquiry) => LogInformation("Added {Email}", enquiry.Email);
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
