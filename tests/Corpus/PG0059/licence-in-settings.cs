// Reported: a setting whose name says that it is called, beside links of a like name
internal static class Nothing;
//// appsettings.json
{
  "Shop": { "LicenseActivationUrl": "{|PG0059:https://lizenzen.shopwerk.example/activate|}", "LicenseUrl": "https://shopwerk.example/licence.html", "SupportApiUrl": "{|PG0059:https://tickets.hilfswerk.example/v1|}", "SupportUrl": "https://shopwerk.example/help" }
}
