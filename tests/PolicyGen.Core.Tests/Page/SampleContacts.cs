using PolicyGen.Model;

namespace PolicyGen.Core.Tests.Page;

/// <summary>The people and bodies around the controller of <see cref="SamplePolicy"/>.</summary>
internal static class SampleContacts
{
    public static Contact Officer { get; } =
        new()
        {
            Name = "Dr. Wiebke Wachsam",
            Organization = "Wachsam Datenschutz GbR",
            Street = "Deichweg 7",
            PostalCode = "26121",
            City = "Oldenburg-Nord",
            Country = SamplePolicy.Germany,
            Email = "officer@wachsam.example",
            Phone = "+49 441 555-030",
            Fax = "+49 441 555-031",
            Website = "https://wachsam.example",
        };

    public static Contact Representative { get; } =
        new()
        {
            Name = "Vertretung Europa GmbH",
            Street = "Ringstraße 3",
            PostalCode = "1010",
            City = "Wien",
            Country = new Country { Code = "AT", Name = SamplePolicy.CreateText("Österreich", "Austria") },
            Email = "art27@vertretung.example",
        };

    public static JointController Partner { get; } =
        new()
        {
            Contact = new()
            {
                Name = "Klangpartner AG",
                Street = "Tonweg 2",
                PostalCode = "28195",
                City = "Bremen",
                Email = "info@klangpartner.example",
            },
            Essence = SamplePolicy.CreateText(
                "Wir beantworten Anfragen, Klangpartner löscht die Aufnahmen",
                "We answer requests, Klangpartner erases the recordings"
            ),
            For = SamplePolicy.CreateText("KI-Telefonie", "AI telephony"),
        };
}
