// Reported: data that a method of one's own logs
// With: Enquiry
internal sealed class Enquiries(ILogger<Enquiries> log)
{
    public void Add(Enquiry enquiry) => Note("Added", enquiry.Email);

    private void Note(string what, string who) => log.LogInformation("{What} by {Who}", what, {|PG0057:who|});
}
