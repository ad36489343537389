// Quiet: a method of one's own that is called as one of a log
// With: Enquiry
internal sealed class Journal
{
    private readonly List<string> _entries = [];

    public void LogInformation(string template, string value) => _entries.Add(template + value.Length);

    public void Add(Enquiry enquiry) => LogInformation("Added {Email}", enquiry.Email);
}
