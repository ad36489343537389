using PolicyGen;
using PolicyGen.AspNetCore;

[assembly: PrivacyPolicy("Datenschutzerklärung", Languages = "de,en", AsOf = "2026-03-01")]
[assembly: DataController(
    "Rufwerk GmbH",
    Street = "Hafenstraße 1",
    PostalCode = "26135",
    City = "Oldenburg",
    Country = "DE",
    State = "DE-NI",
    Email = "info@rufwerk.example"
)]
[assembly: Translation("en", "Datenschutzerklärung", "Privacy policy")]
[assembly: Translation("en", "Rufwerk betreibt die Server selbst.", "Rufwerk runs the servers itself.")]

var app = WebApplication.CreateSlimBuilder(args).Build();
app.UsePrivacyPolicyLink("/datenschutz");
app.MapPrivacyPolicy("/datenschutz");
app.MapPrivacyPolicy(
    "/privacy",
    options =>
    {
        options.Language = "en";
        options.HeaderHtml = "<p>Rufwerk</p>";
    }
);
app.MapGet("/fragment", () => Results.Content(PolicyFragment.Create(PolicyGen.NativeAot.PrivacyPolicy.Pages, "en").Html, "text/html"));
app.Run();

/// <summary>What the policy is about.</summary>
[DataProcessing(KnownProcessings.ServerLogs), Retention(Days = 7), NoRecipients("Rufwerk betreibt die Server selbst.")]
internal abstract class Logs;
