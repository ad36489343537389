// Reported: the authority of a sign-in in the settings
internal static class Nothing;
//// appsettings.json
{ "Authentication": { "Authority": "{|PG0022:https://rufwerk.eu.auth0.com/|}" } }
