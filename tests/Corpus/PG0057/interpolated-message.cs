// Reported: a property in an interpolated message
// With: Enquiry
internal sealed class Enquiries(ILogger<Enquiries> log)
{
#pragma warning disable CA2254
    public void Add(Enquiry enquiry) => log.LogInformation({|PG0057:$"Enquiry of {enquiry.Email}"|});
}
