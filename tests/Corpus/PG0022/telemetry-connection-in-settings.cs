// Reported: telemetry by its connection string in the settings
internal static class Nothing;
//// appsettings.json
{ "ApplicationInsights": { "ConnectionString": "{|PG0022:InstrumentationKey=0;IngestionEndpoint=https://westeurope-5.in.applicationinsights.azure.com/|}" } }
