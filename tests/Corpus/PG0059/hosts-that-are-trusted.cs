// Quiet: lists of hosts that are let in, samples of names, and pages to read
internal static class Nothing;
//// appsettings.json
{
  "Urls": { "KnownHosts": [ "www.rufwerk-shop.de" ], "TrustedHosts": "partner.rufwerk-shop.de" },
  "Identity": { "PrivacyUrl": "https://rufwerk-shop.de/privacy" },
  "Frontend": { "BackendUri": "https://copilot.contoso.com", "Api": { "BaseUrl": "https://api.fabrikam.com" } },
  "Readme": "https://rufwerk-shop.de/ip"
}
