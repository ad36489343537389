// Reported: a connection string in the settings
internal static class Nothing;
//// appsettings.Production.json
{
  "ConnectionStrings": { "Bus": "{|PG0022:Endpoint=sb://rufwerk.servicebus.windows.net/;SharedAccessKeyName=app|}" }
}
