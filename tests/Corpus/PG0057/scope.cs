// Reported: data in a scope of the log
// With: Enquiry
internal sealed class Enquiries(ILogger<Enquiries> log)
{
    public void Add(Enquiry enquiry)
    {
        using (log.BeginScope("Enquiry of {Email}", {|PG0057:enquiry.Email|})) log.LogInformation("Added");
    }
}
