// Reported: error tracking by its address in the settings
internal static class Nothing;
//// appsettings.json
{ "Sentry": { "Dsn": "{|PG0022:https://key@o1.ingest.de.sentry.io/2|}" } }
