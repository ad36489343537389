// Reported: a client as a parameter of a primary constructor
using Stripe;

internal sealed class Billing({|PG0021:CustomerService customers|})
{
    public Task<Customer> Add(string email) => customers.CreateAsync(new CustomerCreateOptions { Email = email });
}
