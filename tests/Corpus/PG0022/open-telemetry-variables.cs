// Missed: an exporter that gets its address from launch settings
internal static class Nothing;
//// Properties/launchSettings.json
{ "profiles": { "App": { "environmentVariables": { "OTEL_EXPORTER_OTLP_ENDPOINT": "{|PG0022:https://api.honeycomb.io|}" } } } }
