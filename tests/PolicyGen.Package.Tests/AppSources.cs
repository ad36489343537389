namespace PolicyGen.Package.Tests;

/// <summary>Sources of the apps: an invented company that books appointments by telephone.</summary>
internal static class AppSources
{
    public const string Policy = """
        using PolicyGen;

        [assembly: PrivacyPolicy("Datenschutzerklärung Rufassistent", Languages = "de,en", AsOf = "2026-11-01", Version = "1.2")]
        [assembly: DataController("Rufwerk GmbH", Street = "Hafenstraße 1", PostalCode = "26135", City = "Oldenburg", Country = "DE",
            State = "DE-NI", Email = "info@rufwerk.example", PrivacyEmail = "datenschutz@rufwerk.example")]
        [assembly: Translation("en", "Datenschutzerklärung Rufassistent", "Privacy policy Rufassistent")]
        [assembly: Translation("en", "KI-Telefonie", "AI telephony")]
        [assembly: Translation("en", "Beantwortung von Anfragen", "Answering requests")]
        [assembly: Translation("en", "Gesprächsinhalt", "Content of the call")]
        """;

    public const string CallRecord = """
        using PolicyGen;

        namespace Shop;

        [DataProcessing("KI-Telefonie")]
        [Purpose(Purposes.AppointmentScheduling, Basis.Contract)]
        [Purpose("Beantwortung von Anfragen", Basis.Contract)]
        [Processor("Twilio", Country = "US", Mechanism = "DPF")]
        [Retention(Months = 6)]
        public sealed class CallRecord
        {
            [DataItem(DataItems.PhoneNumber)] public required string Caller { get; init; }
            [DataItem("Gesprächsinhalt")] public string? Transcript { get; set; }

            public bool IsDue(DateTimeOffset ended, DateTimeOffset now)
                => ended < PrivacyPolicy.Processings.CallRecord.Retention.GetErasureCutoff(now);

            public static string? TelephonyCountry => PrivacyPolicy.Processors.Twilio.Country?.Code;
        }
        """;

    public const string ProgramWithPages = """
        var builder = WebApplication.CreateBuilder(args);
        builder.Services.AddRazorPages();
        builder.Services.AddRazorComponents();
        var app = builder.Build();
        app.MapPrivacyPolicy("/datenschutz");
        app.MapRazorPages();
        app.MapGet("/blazor", () => new Microsoft.AspNetCore.Http.HttpResults.RazorComponentResult<Shop.Pages.Blazor>());
        app.Run();
        """;

    public const string ProgramThatWritesForms = """
        using PolicyGen.Formats;
        using Shop;

        File.WriteAllText("tilt.written", Tilt.Write(PrivacyPolicy.Document, "de"));
        File.WriteAllText("record.written", ProcessingRecord.WriteJson(PrivacyPolicy.Document, "de"));
        File.WriteAllText("cyclonedx.written", CycloneDx.Write(PrivacyPolicy.Document, "de"));
        """;

    public const string RazorPage = """
        @page "/razor"
        @using Shop
        @addTagHelper *, PolicyGen.AspNetCore
        <!DOCTYPE html>
        <html lang="de"><body><main><privacy-policy pages="PrivacyPolicy.Pages" language="en" /></main></body></html>
        """;

    public const string BlazorPage = """
        @using PolicyGen.AspNetCore
        <!DOCTYPE html>
        <html lang="de"><body><main><PrivacyPolicyView Pages="PrivacyPolicy.Pages" Language="en" /></main></body></html>
        """;
}
