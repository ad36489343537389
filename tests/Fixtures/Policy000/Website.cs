using PolicyGen;

namespace LvlSolutions;

// Assumed: which purpose rests on which basis; the original lists the bases without purposes.

/// <summary>A line of the log of a web server.</summary>
[DataProcessing(KnownProcessings.ServerLogs)]
[Purpose(Purposes.WebsiteProvision), Purpose(Purposes.ItSecurity), Purpose(Purposes.SystemStability)]
[LegalBasis(Basis.LegitimateInterests, Interest = Interests.Operation)]
[Processor(Services.Hostinger), Processor(Services.Hetzner)]
[Retention(Days = 7, MaxDays = 30, Then = AfterRetention.Erase)]
public sealed record LogLine(
    [DataItem(DataItems.IpAddress)] string Address,
    [DataItem(DataItems.AccessTime)] DateTimeOffset At,
    [DataItem(DataItems.RequestedPage)] string Path,
    [DataItem(DataItems.ConnectionData)] string Connection,
    [DataItem(DataItems.Device)] string? Device);

/// <summary>A message sent with a form of a website.</summary>
[DataProcessing(KnownProcessings.ContactForm, Title = "Anfragen über Formular, E-Mail und Telefon",
    Description = "Wir bearbeiten, was Sie uns über ein Formular, per E-Mail oder am Telefon mitteilen.")]
[Purpose(Purposes.EnquiryAnswering, Basis.Contract)]
[Purpose(Purposes.GeneralCommunication, Basis.LegitimateInterests, Interest = Interests.Operation)]
[Processor(Services.Google), Processor(Services.N8n), RecipientCategory(Services.Staff)]
// Assumed: by what the end is found, here and for appointments.
[Retention(Until = RetentionEnd.PurposeFulfilled, Criterion = "die abschließende Antwort auf Ihre Anfrage", ExtendedFor = "soweit ein Gesetz die Aufbewahrung verlangt", Then = AfterRetention.Erase)]
// Assumed: the duty and what follows if the data are not given.
[ProvisionOfData(ProvisionDuty.Voluntary, Consequence = "Ohne Ihr Anliegen und einen Weg, Sie zu erreichen, können wir nicht antworten.")]
public sealed record ContactRequest(
    [DataItem(DataItems.FullName, Category = Categories.Communication)] string Name,
    [DataItem(DataItems.EmailAddress, Category = Categories.Communication)] string Mail,
    [DataItem(DataItems.PhoneNumber, Category = Categories.Communication, Optional = true)] string? Phone,
    [DataItem(DataItems.Enquiry, Category = Categories.Communication)] string Text,
    [DataItem("Formulardaten", Category = Categories.Usage)] string Fields,
    [DataItem(DataItems.InteractionData, Category = Categories.Usage)] string? Interactions);

/// <summary>An appointment booked with us.</summary>
[DataProcessing(KnownProcessings.AppointmentBooking)]
[Processor(Services.Google), Processor(Services.N8n)]
[Retention(Until = RetentionEnd.PurposeFulfilled, Criterion = "das Ende des Termins", Then = AfterRetention.Erase)]
// Assumed: the duty and what follows if the data are not given.
[ProvisionOfData(ProvisionDuty.RequiredForContract, Consequence = "Ohne diese Angaben können wir keinen Termin vereinbaren.")]
public sealed record Appointment(
    [DataItem(DataItems.FullName)] string Name,
    [DataItem(DataItems.EmailAddress)] string Mail,
    [DataItem(DataItems.AppointmentDetails)] DateTimeOffset At);

/// <summary>A subscription to the newsletter.</summary>
[DataProcessing(KnownProcessings.Newsletter)]
[Processor(Services.N8n), Processor(Services.Hetzner)]
// Assumed: the end of storage.
[Retention(Until = RetentionEnd.ConsentWithdrawn, Then = AfterRetention.Erase)]
public sealed record Subscription(
    [DataItem(DataItems.EmailAddress)] string Mail,
    [DataItem(DataItems.NewsletterSubscription)] string Topics,
    [DataItem(DataItems.DoubleOptIn)] DateTimeOffset? ConfirmedAt);

/// <summary>A step of a visit, stored with consent only.</summary>
[DataProcessing(KnownProcessings.ConsentBasedAnalytics, Title = "Marketing und Analyse mit Ihrer Einwilligung")]
[Purpose(Purposes.Marketing), Purpose(Purposes.Analytics)]
[LegalBasis(Basis.DeviceConsent), LegalBasis(Basis.Consent)]
// Assumed: name and period of the cookie; the tool runs on our own server.
[Cookie("lvl_visit", CookieCategory.Statistics, Months = 13, Purpose = Purposes.Analytics, Basis = Basis.Consent)]
[Processor(Services.Hetzner)]
[Retention(Until = RetentionEnd.ConsentWithdrawn, Then = AfterRetention.Erase)]
public sealed record VisitStep(
    [DataItem(DataItems.CookieId)] string Visitor,
    [DataItem(DataItems.TrackingData)] string Tracking,
    [DataItem(DataItems.UsageData)] string Usage);
