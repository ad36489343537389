using PolicyGen.Core.Declarations;
using PolicyGen.Core.Law;
using PolicyGen.Core.Texts;
using PolicyGen.Model;

namespace PolicyGen.Core.Reading;

/// <summary>Reads what is declared on the assembly, recipients aside.</summary>
internal static class AssemblyReader
{
    public static PolicyDocument Read(AssemblyDeclarations assembly, TextContext context, Findings? findings)
    {
        var readers = assembly.Declarations.Select(declaration => new DeclarationReader(declaration, context, findings)).ToList();
        foreach (
            var repeated in readers
                .GroupBy(reader => reader.Declaration.Attribute, StringComparer.Ordinal)
                .Where(group => IsAllowedOnce(group.Key))
                .SelectMany(group => group.Skip(1))
        )
        {
            repeated.ReportUnusable(null, "it is declared twice, and only the first counts", "keep one of the two");
        }

        var policy = First("PrivacyPolicy");
        var controller = ReadController(First("DataController"));
        return new PolicyDocument
        {
            Title =
                policy is not null && policy.Has("Title") && policy.ReadText("Title") is { } title
                    ? title
                    : PageTexts.DefaultTitle.ToLocalizedText(context.Languages),
            Languages = context.Languages,
            AsOf = policy?.ReadDate("AsOf"),
            Version = policy?.ReadName("Version"),
            ReviewBy = policy?.ReadDate("ReviewBy"),
            PublishedAt = policy?.ReadNames("PublishedAt") ?? ValueList<string>.Empty,
            JointControllers = Of("JointController").Select(ContactReader.ReadJointController).OfType<JointController>().ToValueList(),
            EuRepresentative = ContactReader.Read(First("EuRepresentative")),
            DataProtectionOfficer = ContactReader.Read(First("DataProtectionOfficer")),
            NoDataProtectionOfficer = First("NoDataProtectionOfficer")?.ReadText("Reason"),
            Exclusions = Of("Excludes").Select(AssessmentReader.ReadExclusion).OfType<Exclusion>().ToValueList(),
            AiTraining = AutomationReader.ReadTraining(First("AiTraining")),
            AutomatedDecisions = Of("AutomatedDecision").Select(AutomationReader.ReadDecision).OfType<AutomatedDecision>().ToValueList(),
            NoAutomatedDecisions = First("NoAutomatedDecisions")?.ReadText("Reason"),
            Cookies = Of("Cookie").Select(CookieReader.Read).OfType<Cookie>().ToValueList(),
            ConsentBanner = CookieReader.ReadConsentBanner(First("ConsentBanner")),
            ProcessingLocation = ReadLocation(First("ProcessingLocation")),
            TransferRisks = Of("TransferRisk").Select(ReadTransferRisk).OfType<TransferRisk>().ToValueList(),
            GeneralRetentions = Of("Retention")
                .Select(reader => RetentionReader.Read(reader, item: null))
                .OfType<Retention>()
                .ToValueList(),
            ProvisionOfData = AssessmentReader.ReadProvision(First("ProvisionOfData")),
            ImpactAssessment = AssessmentReader.ReadImpactAssessment(First("ImpactAssessment")),
            ParentalConsent = AssessmentReader.ReadParentalConsent(First("ParentalConsent")),
            Scope = Of("Covers").SelectMany(ReadCoveredSubjects).ToValueList(),
            Controller = controller,
            SecurityMeasures = Of("SecurityMeasure")
                .Select(reader => reader.ReadText("Measure", "Measures"))
                .OfType<LocalizedText>()
                .ToValueList(),
            SupervisoryAuthority = SupervisoryAuthorityReader.Read(First("SupervisoryAuthority"), controller, context),
            Rights = ReadRights(First("DataSubjectRights")),
            Changes = First("PolicyChanges") is { } changes
                ? new PolicyChanges
                {
                    When = changes.ReadText("When"),
                    NotifyBy = changes.ReadEnum<ContactChannel>("NotifyExistingCustomersBy") ?? ContactChannel.None,
                }
                : null,
            Notes = Of("PolicyNote").Select(ReadNote).OfType<PolicyNote>().ToValueList(),
        };

        DeclarationReader? First(string attribute) => readers.Find(reader => reader.Declaration.Attribute == attribute);

        IEnumerable<DeclarationReader> Of(string attribute) => readers.Where(reader => reader.Declaration.Attribute == attribute);
    }

    private static bool IsAllowedOnce(string attribute) =>
        attribute
            is "PrivacyPolicy"
                or "DataController"
                or "SupervisoryAuthority"
                or "DataSubjectRights"
                or "PolicyChanges"
                or "EuRepresentative"
                or "DataProtectionOfficer"
                or "NoDataProtectionOfficer"
                or "AiTraining"
                or "NoAutomatedDecisions"
                or "ConsentBanner"
                or "ProcessingLocation"
                or "ProvisionOfData"
                or "ImpactAssessment"
                or "ParentalConsent";

    private static Controller ReadController(DeclarationReader? reader)
    {
        if (reader is null)
            return new Controller();
        var country = reader.ReadCountry("Country");
        return new Controller
        {
            Name = reader.ReadName("Name") ?? "",
            ShortName = reader.ReadName("ShortName"),
            Owner = reader.ReadName("Owner"),
            LegalForm = reader.ReadText("LegalForm"),
            RepresentedBy = reader.ReadName("RepresentedBy"),
            RepresentativeRole = reader.ReadText("RepresentativeRole"),
            Street = reader.ReadName("Street"),
            PostalCode = reader.ReadName("PostalCode"),
            City = reader.ReadName("City"),
            Country = country,
            State = ReadState(reader, country),
            Email = reader.ReadName("Email"),
            PrivacyEmail = reader.ReadName("PrivacyEmail"),
            Phone = reader.ReadName("Phone"),
            Fax = reader.ReadName("Fax"),
            Website = reader.ReadName("Website"),
            VatId = reader.ReadName("VatId"),
        };
    }

    private static string? ReadState(DeclarationReader reader, Country? country)
    {
        if (reader.ReadName("State") is not { } state)
            return null;
        var isGerman = state.StartsWith("DE-", StringComparison.OrdinalIgnoreCase) || country is { Code: "DE" };
        if (!isGerman)
            return state;
        if (AuthorityTable.Find(state) is { Land: not null } authority)
            return authority.Key;
        var near = AuthorityTable.SuggestLand(state);
        reader.ReportUnusable(
            "State",
            $"'{state}' is no German Land",
            near is null ? "write ISO 3166-2, for example \"DE-NI\"" : $"did you mean \"{near}\"?",
            FindingFact.CreateSuggestion(state, near)
        );
        return null;
    }

    private static IEnumerable<CoveredSubject> ReadCoveredSubjects(DeclarationReader reader)
    {
        var kind = reader.ReadEnum<CoverKind>("Kind");
        // Names of brands, products and domains are the same in every language; who is addressed is not.
        var names =
            kind == CoverKind.Audience
                ? reader.ReadTexts("Names", "DataSubjects")
                : reader.ReadNames("Names").Select(LocalizedText.CreateNeutral).ToValueList();
        var under = reader.ReadName("Under");
        if (reader.CountItems("Names") == 0)
            reader.ReportUnusable(null, "it names nothing", "write the name behind the kind");
        if (kind == CoverKind.Audience && under is not null)
            reader.ReportUnusable("Under", "whom the policy informs belongs to no brand", "leave it out");
        return kind is null
            ? []
            : names.Select(name => new CoveredSubject
            {
                Kind = kind.Value,
                Name = name,
                Under = under,
            });
    }

    private static DataSubjectRights ReadRights(DeclarationReader? reader) =>
        reader is null
            ? new DataSubjectRights()
            : new DataSubjectRights
            {
                Contact = reader.ReadName("Contact"),
                IsFormless = reader.ReadFlag("Formless"),
                AsksIdentityOnDoubt = reader.ReadFlag("IdentityProofOnDoubt"),
                SafeguardCopies = reader.ReadText("SafeguardCopies"),
            };

    private static ProcessingLocation? ReadLocation(DeclarationReader? reader) =>
        reader?.ReadEnum<LocationClaim>("Claim") is not { } claim
            ? null
            : new ProcessingLocation
            {
                Claim = claim,
                Countries = reader.ReadCountries("Countries"),
                Condition = reader.ReadText("Condition"),
            };

    private static TransferRisk? ReadTransferRisk(DeclarationReader reader)
    {
        var country = reader.ReadCountry("Country");
        var text = reader.ReadText("Text");
        return country is null || text is null ? null : new TransferRisk { Country = country, Text = text };
    }

    private static PolicyNote? ReadNote(DeclarationReader reader) =>
        reader.ReadEnum<PolicySection>("Section") is { } section && reader.ReadText("Text") is { } text
            ? new PolicyNote { Section = section, Text = text }
            : null;
}
