// Reported: a sink of the log in the settings
internal static class Nothing;
//// appsettings.json
{ "Serilog": { "WriteTo": [ { "Name": "Http", "Args": { "requestUri": "{|PG0022:https://in.logs.betterstack.com/x|}" } } ] } }
