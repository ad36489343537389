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
                .Where(group => IsSingle(group.Key))
                .SelectMany(group => group.Skip(1))
        )
        {
            repeated.Unusable(null, "it is declared twice, and only the first counts", "keep one of the two");
        }

        var policy = First("PrivacyPolicy");
        var controller = ReadController(First("DataController"));
        return new PolicyDocument
        {
            Title =
                policy is not null && policy.Has("Title") && policy.Text("Title") is { } title
                    ? title
                    : PageTexts.DefaultTitle.InAll(context.Languages),
            Languages = context.Languages,
            AsOf = policy?.Date("AsOf"),
            Version = policy?.Name("Version"),
            ReviewBy = policy?.Date("ReviewBy"),
            PublishedAt = policy?.Names("PublishedAt") ?? ValueList<string>.Empty,
            JointControllers = Of("JointController").Select(ContactReader.ReadJointController).OfType<JointController>().ToValueList(),
            EuRepresentative = ContactReader.Read(First("EuRepresentative")),
            DataProtectionOfficer = ContactReader.Read(First("DataProtectionOfficer")),
            NoDataProtectionOfficer = First("NoDataProtectionOfficer")?.Text("Reason"),
            Exclusions = Of("Excludes").Select(AssessmentReader.ReadExclusion).OfType<Exclusion>().ToValueList(),
            AiTraining = AutomationReader.ReadTraining(First("AiTraining")),
            AutomatedDecisions = Of("AutomatedDecision").Select(AutomationReader.ReadDecision).OfType<AutomatedDecision>().ToValueList(),
            NoAutomatedDecisions = First("NoAutomatedDecisions")?.Text("Reason"),
            Cookies = Of("Cookie").Select(CookieReader.Read).OfType<Cookie>().ToValueList(),
            ConsentBanner = CookieReader.ReadBanner(First("ConsentBanner")),
            ProcessingLocation = ReadLocation(First("ProcessingLocation")),
            TransferRisks = Of("TransferRisk").Select(ReadRisk).OfType<TransferRisk>().ToValueList(),
            GeneralRetentions = Of("Retention")
                .Select(reader => RetentionReader.Read(reader, item: null))
                .OfType<Retention>()
                .ToValueList(),
            ProvisionOfData = AssessmentReader.ReadProvision(First("ProvisionOfData")),
            ImpactAssessment = AssessmentReader.ReadImpactAssessment(First("ImpactAssessment")),
            ParentalConsent = AssessmentReader.ReadParentalConsent(First("ParentalConsent")),
            Scope = Of("Covers").SelectMany(ReadCovered).ToValueList(),
            Controller = controller,
            SecurityMeasures = Of("SecurityMeasure")
                .Select(reader => reader.Text("Measure", "Measures"))
                .OfType<LocalizedText>()
                .ToValueList(),
            SupervisoryAuthority = SupervisoryAuthorityReader.Read(First("SupervisoryAuthority"), controller, context),
            Rights = ReadRights(First("DataSubjectRights")),
            Changes = First("PolicyChanges") is { } changes
                ? new PolicyChanges
                {
                    When = changes.Text("When"),
                    NotifyBy = changes.Enum<ContactChannel>("NotifyExistingCustomersBy") ?? ContactChannel.None,
                }
                : null,
            Notes = Of("PolicyNote").Select(ReadNote).OfType<PolicyNote>().ToValueList(),
        };

        DeclarationReader? First(string attribute) => readers.Find(reader => reader.Declaration.Attribute == attribute);

        IEnumerable<DeclarationReader> Of(string attribute) => readers.Where(reader => reader.Declaration.Attribute == attribute);
    }

    private static bool IsSingle(string attribute) =>
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
        var country = reader.Country("Country");
        return new Controller
        {
            Name = reader.Name("Name") ?? "",
            ShortName = reader.Name("ShortName"),
            Owner = reader.Name("Owner"),
            LegalForm = reader.Text("LegalForm"),
            RepresentedBy = reader.Name("RepresentedBy"),
            RepresentativeRole = reader.Text("RepresentativeRole"),
            Street = reader.Name("Street"),
            PostalCode = reader.Name("PostalCode"),
            City = reader.Name("City"),
            Country = country,
            State = ReadState(reader, country),
            Email = reader.Name("Email"),
            PrivacyEmail = reader.Name("PrivacyEmail"),
            Phone = reader.Name("Phone"),
            Fax = reader.Name("Fax"),
            Website = reader.Name("Website"),
            VatId = reader.Name("VatId"),
        };
    }

    private static string? ReadState(DeclarationReader reader, Country? country)
    {
        if (reader.Name("State") is not { } state)
            return null;
        var isGerman = state.StartsWith("DE-", StringComparison.OrdinalIgnoreCase) || country is { Code: "DE" };
        if (!isGerman)
            return state;
        if (AuthorityTable.Find(state) is { Land: not null } authority)
            return authority.Key;
        var near = AuthorityTable.SuggestLand(state);
        reader.Unusable(
            "State",
            $"'{state}' is no German Land",
            near is null ? "write ISO 3166-2, for example \"DE-NI\"" : $"did you mean \"{near}\"?",
            FindingFact.DidYouMean(state, near)
        );
        return null;
    }

    private static IEnumerable<CoveredSubject> ReadCovered(DeclarationReader reader)
    {
        var kind = reader.Enum<CoverKind>("Kind");
        // Names of brands, products and domains are the same in every language; who is addressed is not.
        var names =
            kind == CoverKind.Audience
                ? reader.Texts("Names", "DataSubjects")
                : reader.Names("Names").Select(LocalizedText.Neutral).ToValueList();
        var under = reader.Name("Under");
        if (reader.WrittenCount("Names") == 0)
            reader.Unusable(null, "it names nothing", "write the name behind the kind");
        if (kind == CoverKind.Audience && under is not null)
            reader.Unusable("Under", "whom the policy informs belongs to no brand", "leave it out");
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
                Contact = reader.Name("Contact"),
                IsFormless = reader.Flag("Formless"),
                AsksIdentityOnDoubt = reader.Flag("IdentityProofOnDoubt"),
                SafeguardCopies = reader.Text("SafeguardCopies"),
            };

    private static ProcessingLocation? ReadLocation(DeclarationReader? reader) =>
        reader?.Enum<LocationClaim>("Claim") is not { } claim
            ? null
            : new ProcessingLocation
            {
                Claim = claim,
                Countries = reader.Countries("Countries"),
                Condition = reader.Text("Condition"),
            };

    private static TransferRisk? ReadRisk(DeclarationReader reader)
    {
        var country = reader.Country("Country");
        var text = reader.Text("Text");
        return country is null || text is null ? null : new TransferRisk { Country = country, Text = text };
    }

    private static PolicyNote? ReadNote(DeclarationReader reader) =>
        reader.Enum<PolicySection>("Section") is { } section && reader.Text("Text") is { } text
            ? new PolicyNote { Section = section, Text = text }
            : null;
}
