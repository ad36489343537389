// Missed: data in an exception that is logged elsewhere
internal sealed class Enquiries(ILogger<Enquiries> log)
{
    public void Add(Enquiry enquiry)
    {
        try
        {
            throw new InvalidOperationException("No answer for " + enquiry.Email);
        }
        catch (InvalidOperationException exception)
        {
            log.LogError({|PG0057:exception|}, "Not added");
        }
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
