// Quiet: the site and the domain that an application itself has, in its settings
internal static class Nothing;
//// appsettings.json
{
  "Metadata": { "Domain": "portal.nachtwerk.example", "Author": { "Website": "https://nachtwerk.example/" } },
  "WebPush": { "Subject": "https://nachtwerk.example" }
}
