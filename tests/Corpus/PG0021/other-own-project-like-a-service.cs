// False alarm: a library of one's own whose name is that of a service, used by a project with another name
internal sealed class Orders
{
    public object Client() => new {|PG0021:Square.Shop.ShopClient|}();
}
//// library Shop.Core.cs
namespace Square.Shop { public sealed class ShopClient { public System.Threading.Tasks.Task BuyAsync() => System.Threading.Tasks.Task.CompletedTask; } }
