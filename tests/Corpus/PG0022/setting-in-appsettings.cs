// Reported: an address in the settings
internal static class Nothing;
//// appsettings.json
{
  "Translation": { "BaseUrl": "{|PG0022:https://api.deepl.com|}" }
}
