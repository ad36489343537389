using PolicyGen.Core.Declarations;
using PolicyGen.Model;

namespace PolicyGen.Core.Reading;

/// <summary>Reads one annotated type and its members.</summary>
internal static class ProcessingReader
{
    /// <summary>What a class that is only used in other processings gives to them.</summary>
    private static readonly string[] s_contributedAttributes =
    [
        "UsedIn",
        "DataItem",
        "Retention",
        "SpecialCategory",
        "Processor",
        "Recipient",
        "RecipientCategory",
        "NotPersonalData",
    ];

    public static ParsedProcessing Read(TypeDeclarations type, TextContext context, Findings? findings)
    {
        var declarations = type.Declarations.Select(declaration => new DeclarationReader(declaration, context, findings)).ToList();
        var head = First("DataProcessing");
        var known = KnownProcessingReader.Find(head);
        var recipients = new List<Declaration>();
        var uses = new List<RecipientUse>();
        var items = new List<DataItem>();
        var retentions = new List<Retention>();
        var categories = new List<SpecialCategory>();
        var contributions = new List<Contribution>();
        if (First("NotPersonalData") is { } exempt)
        {
            exempt.ReportUnusable(
                null,
                "the class declares a processing of personal data all the same",
                "remove it, or remove the other attributes of PolicyGen from the class"
            );
        }

        foreach (var reader in Of("DataItem"))
            AddItem(reader, reader.ReadName("Member"));
        foreach (var reader in declarations.Where(reader => RecipientReader.IsRecipient(reader.Declaration)))
            AddUse(reader, item: null);
        foreach (var reader in Of("Retention"))
            AddRetention(reader, item: null);
        foreach (var reader in Of("SpecialCategory"))
            AddCategory(reader, item: null);
        foreach (var member in type.Members)
            ReadMember(member);
        foreach (var reader in Of("UsedIn"))
            AddContribution(reader, item: null);

        // Only used in another one: nothing but its data is declared here.
        var isOwn = head is not null || !Of("UsedIn").Any();
        foreach (
            var reader in declarations.Where(reader =>
                !isOwn && !s_contributedAttributes.Contains(reader.Declaration.Attribute, StringComparer.Ordinal)
            )
        )
        {
            reader.ReportUnusable(
                null,
                "the class is only used in another processing, which takes its data, recipients and retention alone",
                "write it on the class of that processing, or add [DataProcessing(\"…\")] here"
            );
        }

        var interaction = First("AiInteraction");

        var processing = new Processing
        {
            DeclaringType = type.FullName,
            Title = KnownProcessingReader.ReadTitle(head, known) ?? LocalizedText.CreateNeutral(type.Name),
            Description = head?.ReadText("Description"),
            Role = head?.ReadEnum<ProcessingRole>("Role") ?? ProcessingRole.Controller,
            OnBehalfOf = head?.ReadText("OnBehalfOf"),
            DataSubjects = head?.ReadTexts("DataSubjects", "DataSubjects") ?? ValueList<LocalizedText>.Empty,
            Units = head?.ReadNames("Units") ?? ValueList<string>.Empty,
            Channels = head?.ReadEnums<ContactChannel>("Channels") ?? ValueList<ContactChannel>.Empty,
            Source = head?.ReadEnum<DataSource>("Source") ?? DataSource.None,
            SourceName = head?.ReadTextOrCompanyName("SourceName"),
            IsPubliclyAccessible = head?.ReadFlag("PubliclyAccessible") ?? false,
            DataItems = items.ToValueList(),
            SpecialCategories = SpecialCategoryReader.Merge(categories),
            Purposes =
                known is null || Of("Purpose").Any()
                    ? PurposeReader.Read(declarations)
                    : KnownPurposeReader.Read(known, declarations, context.Languages),
            Recipients = RecipientReader.MergeUses(uses),
            NoRecipients = First("NoRecipients")?.ReadText("Reason"),
            Retentions = retentions.ToValueList(),
            Exclusions = Of("Excludes").Select(AssessmentReader.ReadExclusion).OfType<Exclusion>().ToValueList(),
            AiTraining = AutomationReader.ReadTraining(First("AiTraining")),
            AutomatedDecisions = Of("AutomatedDecision").Select(AutomationReader.ReadDecision).OfType<AutomatedDecision>().ToValueList(),
            Cookies = Of("Cookie").Select(CookieReader.Read).OfType<Cookie>().ToValueList(),
            ImpactAssessment = AssessmentReader.ReadImpactAssessment(First("ImpactAssessment")),
            ParentalConsent = AssessmentReader.ReadParentalConsent(First("ParentalConsent")),
            AiInteraction = interaction is null
                ? null
                : new AiInteraction
                {
                    Disclosure = interaction.ReadEnum<AiDisclosure>("Disclosure") ?? AiDisclosure.None,
                    How = interaction.ReadText("How"),
                },
            CallRecording = CallRecordingReader.Read(First("CallRecording"), known),
            Deidentification = First("Deidentified")?.ReadEnum<Deidentification>("Form") ?? Deidentification.None,
            SecurityMeasures = Of("SecurityMeasure")
                .Select(reader => reader.ReadText("Measure", "Measures"))
                .OfType<LocalizedText>()
                .ToValueList(),
            ProvisionOfData = AssessmentReader.ReadProvision(First("ProvisionOfData")),
            Notes = Of("PolicyNote").Select(reader => reader.ReadText("Text")).OfType<LocalizedText>().ToValueList(),
        };
        return new ParsedProcessing
        {
            Type = type,
            Processing = known is null ? processing : KnownProcessingReader.Complete(processing, known, type, head!),
            IsStandalone = isOwn,
            DeclaredId = head is null ? null : ReadId(head),
            TypeName = type.Name,
            RecipientDeclarations = recipients.ToValueList(),
            Contributions = contributions.ToValueList(),
            UnreadablePlaces = type.UnreadablePlaces,
        };

        DeclarationReader? First(string attribute) => declarations.Find(reader => reader.Declaration.Attribute == attribute);

        IEnumerable<DeclarationReader> Of(string attribute) => declarations.Where(reader => reader.Declaration.Attribute == attribute);

        void ReadMember(MemberDeclarations member)
        {
            var readers = member.Declarations.Select(declaration => new DeclarationReader(declaration, context, findings)).ToList();
            var labels = readers
                .Where(reader => reader.Declaration.Attribute == "DataItem")
                .Select(reader => AddItem(reader, member.Name))
                .OfType<LocalizedText>()
                .ToList();
            foreach (var reader in readers)
            {
                switch (reader.Declaration.Attribute)
                {
                    case "NotPersonalData":
                        _ = reader.ReadName("Reason");
                        if (labels.Count > 0)
                            reader.ReportUnusable(null, $"'{member.Name}' is declared a data item as well", "remove one of the two");
                        break;
                    case "DataItem":
                        break;
                    case var _ when labels.Count == 0:
                        reader.ReportUnusable(null, $"'{member.Name}' is no data item", "add [DataItem(\"…\")] to the member");
                        break;
                    case "Retention":
                        AddRetention(reader, labels[0]);
                        break;
                    case "UsedIn":
                        AddContribution(reader, items.FindLast(item => item.Label == labels[0]));
                        break;
                    case "SpecialCategory":
                        AddCategory(reader, labels[0]);
                        break;
                    default:
                        AddUse(reader, labels[0]);
                        break;
                }
            }
        }

        LocalizedText? AddItem(DeclarationReader reader, string? member)
        {
            var item = new DataItem
            {
                Label = reader.ReadText("Label", "DataItems") ?? LocalizedText.Empty,
                Member = member,
                IsOptional = reader.ReadFlag("Optional"),
                Sensitivity = reader.ReadEnum<Sensitivity>("Sensitivity") ?? Sensitivity.Ordinary,
                Category = reader.ReadText("Category"),
                Source = reader.ReadTextOrCompanyName("Source"),
            };
            if (item.Label.IsEmpty)
                return null;
            items.Add(item);
            return item.Label;
        }

        void AddUse(DeclarationReader reader, LocalizedText? item)
        {
            // Read for its findings: what a recipient is made of is merged over the whole policy, later and without them.
            _ = RecipientReader.Read(reader);
            var use = RecipientReader.ReadUse(reader, item);
            if (RecipientReader.ReadKey(reader) is not { } key)
                return;
            recipients.Add(reader.Declaration);
            uses.Add(use with { RecipientId = key });
        }

        void AddContribution(DeclarationReader reader, DataItem? item)
        {
            if (reader.ReadName("Processing") is { } target)
                contributions.Add(new Contribution(reader.Declaration, target, item));
        }

        void AddCategory(DeclarationReader reader, LocalizedText? item)
        {
            if (SpecialCategoryReader.Read(reader, item) is { } category)
                categories.Add(category);
        }

        void AddRetention(DeclarationReader reader, LocalizedText? item)
        {
            if (RetentionReader.Read(reader, item) is { } retention)
                retentions.Add(retention);
        }
    }

    private static string? ReadId(DeclarationReader head)
    {
        if (head.ReadName("Id") is not { } id)
            return null;
        var slug = Slug.Create(id);
        if (slug == id)
            return id;
        head.ReportUnusable("Id", $"'{id}' is no identifier", $"write lower case letters, digits and hyphens: \"{slug}\"");
        return slug;
    }
}
