// Quiet: a program of one's own whose name is that of a service
// Assembly: Square.Shop
namespace Square.Shop.Orders
{
    public interface IOrderService { Task Place(int number); }

    public sealed class OrderService(OrderClient client) : IOrderService { public Task Place(int number) => client.SendAsync(number); }

    public sealed class OrderClient { public Task SendAsync(int number) => Task.FromResult(number); }
}
