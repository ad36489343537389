using PolicyGen;

namespace Kibox;

/// <summary>What somebody writes in the form.</summary>
[DataProcessing(KnownProcessings.ContactForm, Title = "Kontaktaufnahme",
    Description = "Sie erreichen uns über das Kontaktformular sowie per E-Mail, Telefon und Fax. Wir speichern Ihre Anfrage mit den Angaben, die sie enthält.")]
[Purpose("Bearbeitung von Anfragen zu einem Vertrag", Basis.Contract)]
[Purpose("Bearbeitung aller anderen Anfragen", Basis.LegitimateInterests, Interest = HandlingInterest)]
[Purpose("Klärung von Anschlussfragen", Basis.LegitimateInterests, Interest = HandlingInterest)]
[Purpose("Bearbeitung von Anfragen, für die wir Ihre Einwilligung einholen", Basis.Consent)]
[Excludes(Exclusions.DisclosureWithoutConsent)]
[Processor(Services.Vercel, Condition = "Sie nutzen das Kontaktformular.")]
[Processor(Services.Mail)]
[Retention(Until = RetentionEnd.PurposeFulfilled, Criterion = "der Abschluss der Bearbeitung, Ihr Löschverlangen oder der Widerruf Ihrer Einwilligung", ExtendedFor = "solange ein Gesetz die Aufbewahrung vorschreibt", Then = AfterRetention.Erase)]
[ProvisionOfData(ProvisionDuty.Voluntary, Consequence = "Ohne Ihr Anliegen und einen Weg, Sie zu erreichen, können wir nicht antworten.")] // Assumed: what follows
public sealed record ContactRequest(
    [DataItem(DataItems.FullName)] string Name,
    [DataItem(DataItems.EmailAddress)] string Mail,
    [DataItem(DataItems.PhoneNumber, Optional = true)] string? Phone,
    [DataItem(DataItems.Enquiry)] string Text)
{
    private const string HandlingInterest = "die effektive Bearbeitung von Anfragen";
}

/// <summary>A letter, call or fax.</summary>
[UsedIn(typeof(ContactRequest))]
public sealed record Correspondence(
    [DataItem(DataItems.FullName)] string Name,
    [DataItem(DataItems.FaxNumber, Optional = true)] string? Fax,
    [DataItem(DataItems.Enquiry)] string Text);
