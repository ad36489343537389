using PolicyGen.Model;
using static PolicyGen.Core.Tests.Page.SamplePolicy;

namespace PolicyGen.Core.Tests.Page;

/// <summary>
/// What the program of <see cref="SamplePolicy"/> decides by itself, and an application in which everything is sensitive.
/// </summary>
internal static class SampleAutomation
{
    public static AutomatedDecision Deposit { get; } =
        new()
        {
            Name = CreateText("Höhe der Anzahlung", "amount of the deposit"),
            Logic = CreateText(
                "Das Programm wertet offene Rechnungen der letzten 12 Monate aus",
                "The program evaluates open invoices of the last 12 months"
            ),
            Consequences = CreateText("Bei offenen Rechnungen zahlen Sie im Voraus", "With open invoices you pay in advance"),
            HasHumanReview = true,
        };

    public static Processing Applications { get; } =
        new()
        {
            Id = "applications",
            DeclaringType = "Rufwerk.Internal.ApplicationType",
            Title = CreateText("Bewerbungen", "Job applications"),
            Units = ValueList.Create("rufwerk", "Leitstelle"),
            Channels = ValueList.Create(ContactChannel.Email, ContactChannel.Post),
            Source = DataSource.DataSubject | DataSource.ThirdParty,
            SourceName = CreateText("Berufsnetzwerk Kontor", "the professional network Kontor"),
            IsPubliclyAccessible = true,
            DataItems = ValueList.Create(
                new DataItem
                {
                    Label = CreateText("Kopie des Ausweises", "copy of the identity card"),
                    Sensitivity = Sensitivity.IdentityDocument,
                    IsOptional = true,
                },
                new DataItem
                {
                    Label = CreateText("Passwort des Bewerberkontos", "password of the applicant's account"),
                    Sensitivity = Sensitivity.Credentials,
                }
            ),
            SpecialCategories = ValueList.Create(
                new SpecialCategory
                {
                    Kind = CreateText("Gesundheitsdaten", "data concerning health"),
                    Basis = Basis.HealthCare,
                    IsVoluntary = true,
                    ProfessionalSecrecy = CreateText("§ 203 StGB", "Section 203 StGB"),
                    Law = CreateText("§ 22 BDSG", "Section 22 BDSG"),
                    Items = ValueList.Create(CreateText("Grad der Behinderung", "degree of disability")),
                }
            ),
            Purposes = ValueList.Create(
                new Purpose { Text = CreateText("Auswahl", "selection"), Bases = ValueList.Create(Basis.Contract) },
                new Purpose
                {
                    Text = CreateText("Planung späterer Stellen", "planning of later posts"),
                    Kind = PurposeKind.Further,
                    Compatible = CreateText("Sie haben darum gebeten", "You asked for it"),
                    Bases = ValueList.Create(Basis.Consent),
                },
                new Purpose
                {
                    Text = CreateText("Hinweise auf neue Stellen", "news of open posts"),
                    Kind = PurposeKind.DirectMarketing,
                    Bases = ValueList.Create(Basis.Consent),
                },
                new Purpose
                {
                    Text = CreateText("bessere Vorschläge", "better suggestions"),
                    Kind = PurposeKind.AiImprovement,
                    Bases = ValueList.Create(Basis.Consent),
                }
            ),
            Exclusions = ValueList.Create(
                new Exclusion
                {
                    Text = CreateText("Wir fragen keine Auskunfteien", "We ask no credit agencies"),
                    For = CreateText("Gehaltswünsche", "salary expectations"),
                }
            ),
            AiTraining = new()
            {
                Use = AiTrainingUse.OwnModels,
                Details = CreateText("Namen entfernen wir vorher", "We remove names before"),
            },
            AutomatedDecisions = ValueList.Create(
                Deposit with
                {
                    Name = CreateText("Einladung zum Gespräch", "invitation to an interview"),
                }
            ),
            Cookies = ValueList.Create(SampleCookies.Theme),
            ImpactAssessment = CreateAssessment("Die Auswahl haben wir eigens geprüft", "We assessed the selection on its own"),
            ParentalConsent = new() { Age = 16, Verification = CreateText("Wir rufen die Eltern an", "We call the parents") },
            NoRecipients = CreateText("Das Bewerberkonto läuft auf eigenen Servern", "The applicants' account runs on our own servers"),
            Recipients = ValueList.Create(new RecipientUse { RecipientId = "staff" }),
        };

    public static ImpactAssessment CreateAssessment(string german, string english) =>
        new()
        {
            State = AssessmentState.NotRequired,
            CarriedOutOn = new PolicyDate(2035, 5, 5),
            Reason = CreateText("InternesErgebnis", "InternesErgebnis"),
            Statement = CreateText(german, english),
        };
}
