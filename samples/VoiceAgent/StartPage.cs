namespace VoiceAgent;

/// <summary>The start page: what the service is, the sign-up form, the way to the policy.</summary>
internal static class StartPage
{
    /// <summary>Made once: the notice below the form is the policy's own, composed by the build.</summary>
    private static readonly string s_html = $"""
        <!DOCTYPE html>
        <html lang="de">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>Rufassistent</title>
        </head>
        <body>
        <h1>Rufassistent</h1>
        <p>Der Telefonassistent der Rufwerk GmbH nimmt Ihre Anrufe entgegen.</p>
        <h2>Anmelden</h2>
        <form method="post" action="/signup">
        <p><label>Vor- und Nachname<br><input name="name" autocomplete="name" required></label></p>
        <p><label>E-Mail-Adresse<br><input name="email" type="email" autocomplete="email" required></label></p>
        <p><label>Telefonnummer (freiwillig)<br><input name="phone" type="tel" autocomplete="tel"></label></p>
        <p><label>Anmerkungen (freiwillig)<br><textarea name="remarks"></textarea></label></p>
        {PrivacyPolicy.Notices.SignUp.ToHtml("de", "/datenschutz")}
        <p><button>Anmelden</button></p>
        </form>
        <p><a href="/datenschutz">Datenschutzerklärung</a> ·
        <a href="/datenschutz?lang=en" hreflang="en" lang="en">Privacy policy</a> ·
        <a href="/auftragsverarbeiter">Auftragsverarbeiter</a></p>
        </body>
        </html>
        """;

    public static void MapStartPage(this IEndpointRouteBuilder endpoints) =>
        endpoints.MapGet("/", () => Results.Content(s_html, "text/html; charset=utf-8"));
}
