[AutomatedDecision("Payment by invoice")]
[DataProcessing("Orders")]
[Purpose("Settling your order", Basis.Contract)]
[Retention(Years = 3)]
public sealed class Order;
