// Reported: a broker at an unknown host
namespace Confluent.Kafka { public sealed class ProducerConfig { public string? BootstrapServers { get; set; } } }

internal static class Events
{
    public static object Config() => new Confluent.Kafka.ProducerConfig { BootstrapServers = {|PG0059:"kafka.wetterwerk.example:9092"|} };
}
