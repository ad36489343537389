using PolicyGen.Core.Declarations;
using PolicyGen.Model;

namespace PolicyGen.Core.Reading;

/// <summary>Reads one annotated type and its members.</summary>
internal static class ProcessingReader
{
    /// <summary>What a class that is only used in other processings gives to them.</summary>
    private static readonly string[] s_usedInOthers =
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

    public static ReadProcessing Read(TypeDeclarations type, TextContext context, Findings? findings)
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
            exempt.Unusable(
                null,
                "the class declares a processing of personal data all the same",
                "remove it, or remove the other attributes of PolicyGen from the class"
            );
        }

        foreach (var reader in Of("DataItem"))
            AddItem(reader, reader.Name("Member"));
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
                !isOwn && !s_usedInOthers.Contains(reader.Declaration.Attribute, StringComparer.Ordinal)
            )
        )
        {
            reader.Unusable(
                null,
                "the class is only used in another processing, which takes its data, recipients and retention alone",
                "write it on the class of that processing, or add [DataProcessing(\"…\")] here"
            );
        }

        var interaction = First("AiInteraction");

        var processing = new Processing
        {
            DeclaringType = type.FullName,
            Title = KnownProcessingReader.ReadTitle(head, known) ?? LocalizedText.Neutral(type.Name),
            Description = head?.Text("Description"),
            Role = head?.Enum<ProcessingRole>("Role") ?? ProcessingRole.Controller,
            OnBehalfOf = head?.Text("OnBehalfOf"),
            DataSubjects = head?.Texts("DataSubjects", "DataSubjects") ?? ValueList<LocalizedText>.Empty,
            Units = head?.Names("Units") ?? ValueList<string>.Empty,
            Channels = head?.Enums<ContactChannel>("Channels") ?? ValueList<ContactChannel>.Empty,
            Source = head?.Enum<DataSource>("Source") ?? DataSource.None,
            SourceName = head?.TextOrFirm("SourceName"),
            IsPubliclyAccessible = head?.Flag("PubliclyAccessible") ?? false,
            DataItems = items.ToValueList(),
            SpecialCategories = SpecialCategoryReader.Merge(categories),
            Purposes =
                known is null || Of("Purpose").Any()
                    ? PurposeReader.Read(declarations)
                    : KnownPurposeReader.Read(known, declarations, context.Languages),
            Recipients = RecipientReader.Merge(uses),
            NoRecipients = First("NoRecipients")?.Text("Reason"),
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
                    Disclosure = interaction.Enum<AiDisclosure>("Disclosure") ?? AiDisclosure.None,
                    How = interaction.Text("How"),
                },
            CallRecording = CallRecordingReader.Read(First("CallRecording"), known),
            Deidentification = First("Deidentified")?.Enum<Deidentification>("Form") ?? Deidentification.None,
            SecurityMeasures = Of("SecurityMeasure")
                .Select(reader => reader.Text("Measure", "Measures"))
                .OfType<LocalizedText>()
                .ToValueList(),
            ProvisionOfData = AssessmentReader.ReadProvision(First("ProvisionOfData")),
            Notes = Of("PolicyNote").Select(reader => reader.Text("Text")).OfType<LocalizedText>().ToValueList(),
        };
        return new ReadProcessing
        {
            Type = type,
            Processing = known is null ? processing : KnownProcessingReader.Complete(processing, known, type, head!),
            IsOwn = isOwn,
            DeclaredId = head is null ? null : ReadId(head),
            TypeName = type.Name,
            Recipients = recipients.ToValueList(),
            Contributions = contributions.ToValueList(),
            Unreadable = type.Unreadable,
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
                        _ = reader.Name("Reason");
                        if (labels.Count > 0)
                            reader.Unusable(null, $"'{member.Name}' is declared a data item as well", "remove one of the two");
                        break;
                    case "DataItem":
                        break;
                    case var _ when labels.Count == 0:
                        reader.Unusable(null, $"'{member.Name}' is no data item", "add [DataItem(\"…\")] to the member");
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
                Label = reader.Text("Label", "DataItems") ?? LocalizedText.Empty,
                Member = member,
                IsOptional = reader.Flag("Optional"),
                Sensitivity = reader.Enum<Sensitivity>("Sensitivity") ?? Sensitivity.Ordinary,
                Category = reader.Text("Category"),
                Source = reader.TextOrFirm("Source"),
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
            if (reader.Name("Processing") is { } target)
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
        if (head.Name("Id") is not { } id)
            return null;
        var slug = Slug.Of(id);
        if (slug == id)
            return id;
        head.Unusable("Id", $"'{id}' is no identifier", $"write lower case letters, digits and hyphens: \"{slug}\"");
        return slug;
    }
}
