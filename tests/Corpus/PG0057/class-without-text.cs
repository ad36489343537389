// Quiet: an object whose text is the name of its type
// With: Enquiry
internal sealed class Enquiries(ILogger<Enquiries> log)
{
    public void Add(Enquiry enquiry) => log.LogInformation("Added {Enquiry}", enquiry);
}
