using PolicyGen;

namespace KiServicePartner;

/// <summary>A message by form or e-mail.</summary>
[DataProcessing(KnownProcessings.ContactForm, Title = "Kontaktformular und E-Mail", Description = "Schreiben Sie uns über das Formular oder per E-Mail, verarbeiten wir, was Sie uns mitteilen.")]
[Purpose(Purposes.PreContractualSteps, Basis.Contract)]
[Purpose(Purposes.ContractPerformance, Basis.Contract)]
[Purpose("Bearbeitung aller anderen Anfragen", Basis.LegitimateInterests, Interest = HandlingInterest)]
[Purpose(Purposes.GeneralCommunication, Basis.LegitimateInterests, Interest = HandlingInterest)]
[Processor(Services.Onepage, Condition = "Sie nutzen das Kontaktformular.")]
[Retention(Until = RetentionEnd.PurposeFulfilled, Criterion = "der Abschluss der Bearbeitung", ExtendedFor = "soweit gesetzliche Aufbewahrungspflichten bestehen", Then = AfterRetention.Erase)]
[ProvisionOfData(ProvisionDuty.RequiredForContract, Consequence = "Ohne die nötigen Angaben können wir nicht antworten und keine Vertragsbeziehung mit Ihnen beginnen.")]
public sealed record ContactRequest(
    [DataItem(DataItems.FullName)] string Name,
    [DataItem(DataItems.EmailAddress)] string Mail,
    [DataItem(DataItems.PhoneNumber, Optional = true)] string? Phone,
    [DataItem(DataItems.MessageContent)] string Text,
    [DataItem(DataItems.CompanyName, Optional = true)] string? Company,
    [DataItem(DataItems.Remarks, Optional = true)] string? Remarks)
{
    private const string HandlingInterest = "die effektive Bearbeitung von Anfragen";
}
