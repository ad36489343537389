// Quiet: a model of a library in signatures and collections
internal interface ICustomers
{
    Task<List<Stripe.Customer>> All();

    bool TryFind(string id, out Stripe.Customer? customer);
}
