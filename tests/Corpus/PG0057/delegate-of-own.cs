// Quiet: data to a delegate that logs nothing
// With: Enquiry, Summary
internal sealed class Enquiries(Action<Enquiries, string, Exception?> store)
{
    public void Receive(Enquiry enquiry) => store(this, enquiry.Email, null);
}
