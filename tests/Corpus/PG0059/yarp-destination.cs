// Reported: a proxy passes requests on to an unknown host
internal static class Nothing;
//// appsettings.json
{ "ReverseProxy": { "Clusters": { "a": { "Destinations": { "d": { "Address": "{|PG0059:https://backend.wetterwerk.example/|}" } } } } } }
