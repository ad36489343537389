[DataProcessing("Orders")]
[Purpose(Purposes.OrderProcessing, Basis.Contract)]
[Retention(Months = 6)]
public sealed class Order
{
    [DataItem(DataItems.FullName)] public required string Customer { get; init; }
}

[DataProcessing("Orders")]
[Purpose(Purposes.OrderProcessing, Basis.Contract)]
[Retention(Months = 6)]
public sealed record OrderForm([DataItem(DataItems.FullName)] string Customer);
