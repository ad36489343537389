// Reported: a property as an argument of a message template
// With: Enquiry
internal sealed class Enquiries(ILogger<Enquiries> log)
{
    public void Add(Enquiry enquiry) => log.LogInformation("Enquiry of {Email}", {|PG0057:enquiry.Email|});
}
