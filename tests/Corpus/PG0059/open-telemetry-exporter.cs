// Reported: telemetry that is sent to an unknown host
internal sealed class OtlpExporterOptions { public Uri? Endpoint { get; set; } }

internal static class Telemetry
{
    public static void Configure(OtlpExporterOptions options) => options.Endpoint = new Uri({|PG0059:"https://otlp.wetterwerk.example"|});
}
