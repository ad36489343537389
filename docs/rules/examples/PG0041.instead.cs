[AutomatedDecision("Payment by invoice", HumanReview = true,
    Logic = "A program compares the order with earlier payments.",
    Consequences = "If the result is poor, we offer payment in advance only.")]
[DataProcessing("Orders")]
[Purpose("Settling your order", Basis.Contract)]
[Retention(Years = 3)]
public sealed class Order;
