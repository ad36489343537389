// Reported: an address in the settings with a part to be filled in
internal static class Nothing;
//// appsettings.json
{
  "AI": { "Endpoint": "{|PG0022:https://<your-resource>.openai.azure.com/|}" },
  "Telemetry": { "ConnectionString": "{|PG0022:InstrumentationKey=[key];IngestionEndpoint=https://[region].in.applicationinsights.azure.com/|}" }
}
