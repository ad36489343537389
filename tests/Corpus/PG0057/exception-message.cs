// Missed: data in an exception that is logged elsewhere
// With: Enquiry
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
