// Reported: hosts that a page may load from, by the directives of a content security policy in the settings
internal static class Nothing;
//// appsettings.json
{
  "Policies": {
    "script-src": [ "'self'", "{|PG0022:js.stripe.com|}", "cdn.nachtwerk.example" ],
    "frame-ancestors": [ "api.deepl.com" ]
  },
  "Csp": { "ImgSrc": "{|PG0022:'self' https://*.tile.openstreetmap.org|}" }
}
