using PolicyGen.Model;
using static PolicyGen.Core.Tests.Page.SamplePolicy;

namespace PolicyGen.Core.Tests.Page;

/// <summary>What the program of <see cref="SamplePolicy"/> decides by itself, and an application in which everything is sensitive.</summary>
internal static class SampleAutomation
{
    public static AutomatedDecision Deposit { get; } =
        new()
        {
            Name = T("Höhe der Anzahlung", "amount of the deposit"),
            Logic = T(
                "Das Programm wertet offene Rechnungen der letzten 12 Monate aus",
                "The program evaluates open invoices of the last 12 months"
            ),
            Consequences = T("Bei offenen Rechnungen zahlen Sie im Voraus", "With open invoices you pay in advance"),
            HasHumanReview = true,
        };

    public static Processing Applications { get; } =
        new()
        {
            Id = "applications",
            DeclaringType = "Rufwerk.Internal.ApplicationType",
            Title = T("Bewerbungen", "Job applications"),
            Units = ValueList.Of("rufwerk", "Leitstelle"),
            Channels = ValueList.Of(ContactChannel.Email, ContactChannel.Post),
            Source = DataSource.DataSubject | DataSource.ThirdParty,
            SourceName = T("Berufsnetzwerk Kontor", "the professional network Kontor"),
            IsPubliclyAccessible = true,
            DataItems = ValueList.Of(
                new DataItem
                {
                    Label = T("Kopie des Ausweises", "copy of the identity card"),
                    Sensitivity = Sensitivity.IdentityDocument,
                    IsOptional = true,
                },
                new DataItem
                {
                    Label = T("Passwort des Bewerberkontos", "password of the applicant's account"),
                    Sensitivity = Sensitivity.Credentials,
                }
            ),
            SpecialCategories = ValueList.Of(
                new SpecialCategory
                {
                    Kind = T("Gesundheitsdaten", "data concerning health"),
                    Basis = Basis.HealthCare,
                    IsVoluntary = true,
                    ProfessionalSecrecy = T("§ 203 StGB", "Section 203 StGB"),
                    Law = T("§ 22 BDSG", "Section 22 BDSG"),
                    Items = ValueList.Of(T("Grad der Behinderung", "degree of disability")),
                }
            ),
            Purposes = ValueList.Of(
                new Purpose { Text = T("Auswahl", "selection"), Bases = ValueList.Of(Basis.Contract) },
                new Purpose
                {
                    Text = T("Planung späterer Stellen", "planning of later posts"),
                    Kind = PurposeKind.Further,
                    Compatible = T("Sie haben darum gebeten", "You asked for it"),
                    Bases = ValueList.Of(Basis.Consent),
                },
                new Purpose
                {
                    Text = T("Hinweise auf neue Stellen", "news of open posts"),
                    Kind = PurposeKind.DirectMarketing,
                    Bases = ValueList.Of(Basis.Consent),
                },
                new Purpose
                {
                    Text = T("bessere Vorschläge", "better suggestions"),
                    Kind = PurposeKind.AiImprovement,
                    Bases = ValueList.Of(Basis.Consent),
                }
            ),
            Exclusions = ValueList.Of(
                new Exclusion
                {
                    Text = T("Wir fragen keine Auskunfteien", "We ask no credit agencies"),
                    For = T("Gehaltswünsche", "salary expectations"),
                }
            ),
            AiTraining = new() { Use = AiTrainingUse.OwnModels, Details = T("Namen entfernen wir vorher", "We remove names before") },
            AutomatedDecisions = ValueList.Of(Deposit with { Name = T("Einladung zum Gespräch", "invitation to an interview") }),
            Cookies = ValueList.Of(SampleCookies.Theme),
            ImpactAssessment = Assessment("Die Auswahl haben wir eigens geprüft", "We assessed the selection on its own"),
            ParentalConsent = new() { Age = 16, Verification = T("Wir rufen die Eltern an", "We call the parents") },
            NoRecipients = T("Das Bewerberkonto läuft auf eigenen Servern", "The applicants' account runs on our own servers"),
            Recipients = ValueList.Of(new RecipientUse { RecipientId = "staff" }),
        };

    public static ImpactAssessment Assessment(string german, string english) =>
        new()
        {
            State = AssessmentState.NotRequired,
            CarriedOutOn = new PolicyDate(2035, 5, 5),
            Reason = T("InternesErgebnis", "InternesErgebnis"),
            Statement = T(german, english),
        };
}
