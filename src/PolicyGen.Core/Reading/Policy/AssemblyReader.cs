using PolicyGen.Core.Declarations;
using PolicyGen.Core.Law;
using PolicyGen.Core.Texts;
using PolicyGen.Model;

namespace PolicyGen.Core.Reading;

/// <summary>Reads what is declared on the assembly, recipients aside.</summary>
internal static class AssemblyReader
{
    private static readonly string[] s_allowedOnce =
    [
        AttributeName<PrivacyPolicyAttribute>.Value,
        AttributeName<DataControllerAttribute>.Value,
        AttributeName<SupervisoryAuthorityAttribute>.Value,
        AttributeName<DataSubjectRightsAttribute>.Value,
        AttributeName<PolicyChangesAttribute>.Value,
        AttributeName<EuRepresentativeAttribute>.Value,
        AttributeName<DataProtectionOfficerAttribute>.Value,
        AttributeName<NoDataProtectionOfficerAttribute>.Value,
        AttributeName<AiTrainingAttribute>.Value,
        AttributeName<NoAutomatedDecisionsAttribute>.Value,
        AttributeName<ConsentBannerAttribute>.Value,
        AttributeName<ProcessingLocationAttribute>.Value,
        AttributeName<ProvisionOfDataAttribute>.Value,
        AttributeName<ImpactAssessmentAttribute>.Value,
        AttributeName<ParentalConsentAttribute>.Value,
    ];

    public static PolicyDocument Read(AssemblyDeclarations assembly, TextContext context, ReadingLog? log)
    {
        var readers = assembly.Declarations.Select(declaration => new DeclarationReader(declaration, context, log)).ToList();
        foreach (
            var repeated in readers
                .GroupBy(reader => reader.Declaration.Attribute, StringComparer.Ordinal)
                .Where(group => IsAllowedOnce(group.Key))
                .SelectMany(group => group.Skip(1))
        )
        {
            repeated.ReportUnusable(null, "it is declared more than once, and only the first one counts", "Keep one of them.");
        }

        var policy = First<PrivacyPolicyAttribute>();
        var controller = ReadController(First<DataControllerAttribute>());
        return new PolicyDocument
        {
            Title =
                policy is not null
                && policy.Has(nameof(PrivacyPolicyAttribute.Title))
                && policy.ReadText(nameof(PrivacyPolicyAttribute.Title)) is { } title
                    ? title
                    : PageTexts.DefaultTitle.ToLocalizedText(context.Languages),
            Languages = context.Languages,
            AsOf = policy?.ReadDate(nameof(PrivacyPolicyAttribute.AsOf)),
            Version = policy?.ReadName(nameof(PrivacyPolicyAttribute.Version)),
            ReviewBy = policy?.ReadDate(nameof(PrivacyPolicyAttribute.ReviewBy)),
            PublishedAt = policy?.ReadNames(nameof(PrivacyPolicyAttribute.PublishedAt)) ?? ValueList<string>.Empty,
            JointControllers = FindAll<JointControllerAttribute>()
                .Select(ContactReader.ReadJointController)
                .OfType<JointController>()
                .ToValueList(),
            EuRepresentative = ContactReader.Read(First<EuRepresentativeAttribute>()),
            DataProtectionOfficer = ContactReader.Read(First<DataProtectionOfficerAttribute>()),
            NoDataProtectionOfficer = First<NoDataProtectionOfficerAttribute>()?.ReadText(nameof(NoDataProtectionOfficerAttribute.Reason)),
            Exclusions = FindAll<ExcludesAttribute>().Select(AssessmentReader.ReadExclusion).OfType<Exclusion>().ToValueList(),
            AiTraining = AutomationReader.ReadTraining(First<AiTrainingAttribute>()),
            AutomatedDecisions = FindAll<AutomatedDecisionAttribute>()
                .Select(AutomationReader.ReadDecision)
                .OfType<AutomatedDecision>()
                .ToValueList(),
            NoAutomatedDecisions = First<NoAutomatedDecisionsAttribute>()?.ReadText(nameof(NoDataProtectionOfficerAttribute.Reason)),
            Cookies = FindAll<CookieAttribute>().Select(CookieReader.Read).OfType<Cookie>().ToValueList(),
            ConsentBanner = CookieReader.ReadConsentBanner(First<ConsentBannerAttribute>()),
            ProcessingLocation = ReadLocation(First<ProcessingLocationAttribute>()),
            TransferRisks = FindAll<TransferRiskAttribute>().Select(ReadTransferRisk).OfType<TransferRisk>().ToValueList(),
            GeneralRetentions = FindAll<RetentionAttribute>()
                .Select(reader => RetentionReader.Read(reader, item: null))
                .OfType<Retention>()
                .ToValueList(),
            ProvisionOfData = AssessmentReader.ReadProvision(First<ProvisionOfDataAttribute>()),
            ImpactAssessment = AssessmentReader.ReadImpactAssessment(First<ImpactAssessmentAttribute>()),
            ParentalConsent = AssessmentReader.ReadParentalConsent(First<ParentalConsentAttribute>()),
            Scope = FindAll<CoversAttribute>().SelectMany(ReadCoveredSubjects).ToValueList(),
            Controller = controller,
            SecurityMeasures = FindAll<SecurityMeasureAttribute>()
                .Select(reader => reader.ReadText(nameof(SecurityMeasureAttribute.Measure), nameof(Measures)))
                .OfType<LocalizedText>()
                .ToValueList(),
            SupervisoryAuthority = SupervisoryAuthorityReader.Read(First<SupervisoryAuthorityAttribute>(), controller, context),
            Rights = ReadRights(First<DataSubjectRightsAttribute>()),
            Changes = First<PolicyChangesAttribute>() is { } changes
                ? new PolicyChanges
                {
                    When = changes.ReadText(nameof(PolicyChangesAttribute.When)),
                    NotifyBy =
                        changes.ReadEnum<ContactChannel>(nameof(PolicyChangesAttribute.NotifyExistingCustomersBy)) ?? ContactChannel.None,
                }
                : null,
            Notes = FindAll<PolicyNoteAttribute>().Select(ReadNote).OfType<PolicyNote>().ToValueList(),
        };

        DeclarationReader? First<TAttribute>()
            where TAttribute : Attribute => readers.Find(reader => reader.Declaration.IsAttribute<TAttribute>());

        IEnumerable<DeclarationReader> FindAll<TAttribute>()
            where TAttribute : Attribute => readers.Where(reader => reader.Declaration.IsAttribute<TAttribute>());
    }

    private static bool IsAllowedOnce(string attribute) => s_allowedOnce.Contains(attribute, StringComparer.Ordinal);

    private static Controller ReadController(DeclarationReader? reader)
    {
        if (reader is null)
            return new Controller();
        var country = reader.ReadCountry(nameof(DataControllerAttribute.Country));
        return reader.Trace(
            new Controller
            {
                Name = reader.ReadName(nameof(DataControllerAttribute.Name)) ?? "",
                ShortName = reader.ReadName(nameof(DataControllerAttribute.ShortName)),
                Owner = reader.ReadName(nameof(DataControllerAttribute.Owner)),
                LegalForm = reader.ReadText(nameof(DataControllerAttribute.LegalForm)),
                RepresentedBy = reader.ReadName(nameof(DataControllerAttribute.RepresentedBy)),
                RepresentativeRole = reader.ReadText(nameof(DataControllerAttribute.RepresentativeRole)),
                Street = reader.ReadName(nameof(DataControllerAttribute.Street)),
                PostalCode = reader.ReadName(nameof(DataControllerAttribute.PostalCode)),
                City = reader.ReadName(nameof(DataControllerAttribute.City)),
                Country = country,
                State = ReadState(reader, country),
                Email = reader.ReadName(nameof(DataControllerAttribute.Email)),
                PrivacyEmail = reader.ReadName(nameof(DataControllerAttribute.PrivacyEmail)),
                Phone = reader.ReadName(nameof(DataControllerAttribute.Phone)),
                Fax = reader.ReadName(nameof(DataControllerAttribute.Fax)),
                Website = reader.ReadName(nameof(DataControllerAttribute.Website)),
                VatId = reader.ReadName(nameof(DataControllerAttribute.VatId)),
            }
        );
    }

    private static string? ReadState(DeclarationReader reader, Country? country)
    {
        if (reader.ReadName(nameof(DataControllerAttribute.State)) is not { } state)
            return null;
        var isGerman = state.StartsWith("DE-", StringComparison.OrdinalIgnoreCase) || country is { Code: "DE" };
        if (!isGerman)
            return state;
        if (AuthorityTable.Find(state) is { Land: not null } authority)
            return authority.Key;
        var near = AuthorityTable.SuggestLand(state);
        reader.ReportUnusable(
            nameof(DataControllerAttribute.State),
            $"'{state}' is not a German Land",
            near is null ? "Write ISO 3166-2, for example \"DE-NI\"." : $"Did you mean \"{near}\"?",
            FindingFact.CreateSuggestion(state, near)
        );
        return null;
    }

    private static IEnumerable<CoveredSubject> ReadCoveredSubjects(DeclarationReader reader)
    {
        var kind = reader.ReadEnum<CoverKind>(nameof(CoversAttribute.Kind));
        // Names of brands, products and domains are the same in every language; who is addressed is not.
        var names =
            kind == CoverKind.Audience
                ? reader.ReadTexts(nameof(CoversAttribute.Names), nameof(DataSubjects))
                : reader.ReadNames(nameof(CoversAttribute.Names)).Select(LocalizedText.CreateNeutral).ToValueList();
        var under = reader.ReadName(nameof(CoversAttribute.Under));
        if (reader.CountItems(nameof(CoversAttribute.Names)) == 0)
            reader.ReportUnusable(null, "it names nothing", "Write the name after the kind.");
        if (kind == CoverKind.Audience && under is not null)
            reader.ReportUnusable(nameof(CoversAttribute.Under), "whom the policy informs belongs to no brand", "Leave it out.");
        return kind is null
            ? []
            : names.Select(name =>
                reader.Trace(
                    new CoveredSubject
                    {
                        Kind = kind.Value,
                        Name = name,
                        Under = under,
                    }
                )
            );
    }

    private static DataSubjectRights ReadRights(DeclarationReader? reader) =>
        reader is null
            ? new DataSubjectRights()
            : new DataSubjectRights
            {
                Contact = reader.ReadName(nameof(DataSubjectRightsAttribute.Contact)),
                IsFormless = reader.ReadFlag(nameof(DataSubjectRightsAttribute.Formless)),
                AsksIdentityOnDoubt = reader.ReadFlag(nameof(DataSubjectRightsAttribute.IdentityProofOnDoubt)),
                SafeguardCopies = reader.ReadText(nameof(DataSubjectRightsAttribute.SafeguardCopies)),
            };

    private static ProcessingLocation? ReadLocation(DeclarationReader? reader) =>
        reader?.ReadEnum<LocationClaim>(nameof(ProcessingLocationAttribute.Claim)) is not { } claim
            ? null
            : new ProcessingLocation
            {
                Claim = claim,
                Countries = reader.ReadCountries(nameof(ProcessingLocationAttribute.Countries)),
                Condition = reader.ReadText(nameof(ProcessingLocationAttribute.Condition)),
            };

    private static TransferRisk? ReadTransferRisk(DeclarationReader reader)
    {
        var country = reader.ReadCountry(nameof(DataControllerAttribute.Country));
        var text = reader.ReadText(nameof(TransferRiskAttribute.Text));
        return country is null || text is null ? null : new TransferRisk { Country = country, Text = text };
    }

    private static PolicyNote? ReadNote(DeclarationReader reader) =>
        reader.ReadEnum<PolicySection>(nameof(PolicyNoteAttribute.Section)) is { } section
        && reader.ReadText(nameof(TransferRiskAttribute.Text)) is { } text
            ? new PolicyNote { Section = section, Text = text }
            : null;
}
