// Reported: a record whose text holds its members
[DataProcessing("Anfragen")]
[Purpose(Purposes.EnquiryAnswering, Basis.Contract)]
[Retention(Months = 6)]
public sealed record Enquiry([DataItem("Nachricht")] string Message);

internal sealed class Enquiries(ILogger<Enquiries> log)
{
    public void Add(Enquiry enquiry) => log.LogInformation("Added {Enquiry}", {|PG0057:enquiry|});
}
