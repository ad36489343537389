namespace Stripe
{
    using System.Threading.Tasks;
    public interface IStripeClient;
    public class StripeClient(string key) : IStripeClient { public string Key => key; }
    public static class StripeConfiguration { public static string? ApiKey { get; set; } }
    public class StripeException : System.Exception;
    public class Customer { public string? Id { get; set; } public string? Email { get; set; } }
    public class CustomerCreateOptions { public string? Email { get; set; } public string? Name { get; set; } }
    public class CustomerService
    {
        public CustomerService() { }
        public CustomerService(IStripeClient client) { }
        public Customer Create(CustomerCreateOptions options) => null!;
        public Task<Customer> CreateAsync(CustomerCreateOptions options) => null!;
    }
    public class PaymentIntent { public string? Id { get; set; } public long Amount { get; set; } }
    public class Event { public string? Type { get; set; } }
    public static class EventUtility { public static Event ConstructEvent(string json, string signature, string secret) => new(); }
}
namespace Stripe.Checkout
{
    public class Session { public string? Url { get; set; } }
    public class SessionCreateOptions { public string? CustomerEmail { get; set; } }
    public class SessionService { public System.Threading.Tasks.Task<Session> CreateAsync(SessionCreateOptions options) => null!; }
}
