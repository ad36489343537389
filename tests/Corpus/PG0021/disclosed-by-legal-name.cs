// Quiet: the service is disclosed by a name with its legal form
[assembly: Processor("Stripe, Inc.", Country = "US", Mechanism = "DPF")]

internal sealed class Payments
{
    public object Client() => new Stripe.StripeClient("key");
}
