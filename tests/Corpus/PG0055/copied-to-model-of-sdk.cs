// Reported: a model of the library is filled and sent
// With: Enquiry, Summary
using Stripe;

internal sealed class Customers(CustomerService customers)
{
    public async Task<string?> Add(Enquiry enquiry)
    {
        var options = new CustomerCreateOptions { Email = enquiry.Email };
        var customer = await customers.CreateAsync({|PG0055:options|});
        return customer.Id;
    }
}
