// Quiet: the number of a record
// With: Enquiry
internal sealed class Enquiries(ILogger<Enquiries> log)
{
    public void Add(Enquiry enquiry) => log.LogInformation("Added {Id} with {Length} characters", enquiry.Id, enquiry.Message.Length);
}
