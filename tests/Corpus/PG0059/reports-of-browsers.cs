// Reported: where browsers send their reports on violations of a policy, among links
internal static class Nothing;
//// appsettings.json
{ "ExternalLinks": { "Shop": "https://laden.postwerk.example/", "Reports": { "ContentSecurityPolicy": "{|PG0059:https://meldungen.postwerk.example/csp|}" } } }
