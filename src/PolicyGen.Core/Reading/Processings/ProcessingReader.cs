using PolicyGen.Core.Declarations;
using PolicyGen.Model;

namespace PolicyGen.Core.Reading;

/// <summary>Reads one annotated type and its members.</summary>
internal static class ProcessingReader
{
    /// <summary>What a class that is only used in other processings gives to them.</summary>
    private static readonly string[] s_contributedAttributes =
    [
        AttributeName<UsedInAttribute>.Value,
        AttributeName<DataItemAttribute>.Value,
        AttributeName<RetentionAttribute>.Value,
        AttributeName<SpecialCategoryAttribute>.Value,
        AttributeName<ProcessorAttribute>.Value,
        AttributeName<RecipientAttribute>.Value,
        AttributeName<RecipientCategoryAttribute>.Value,
        AttributeName<NotPersonalDataAttribute>.Value,
    ];

    public static ParsedProcessing Read(TypeDeclarations type, TextContext context, ReadingLog? log)
    {
        var declarations = type.Declarations.Select(declaration => new DeclarationReader(declaration, context, log)).ToList();
        var head = First<DataProcessingAttribute>();
        var known = KnownProcessingReader.Find(head);
        var recipients = new List<Declaration>();
        var uses = new List<RecipientUse>();
        var items = new List<DataItem>();
        var retentions = new List<Retention>();
        var categories = new List<SpecialCategory>();
        var contributions = new List<Contribution>();
        if (First<NotPersonalDataAttribute>() is { } exempt)
        {
            exempt.ReportUnusable(
                null,
                "the class declares a processing of personal data nevertheless",
                "Remove it, or remove the other attributes of PolicyGen from the class."
            );
        }

        foreach (var reader in FindAll<DataItemAttribute>())
            AddItem(reader, reader.ReadName(nameof(DataItemAttribute.Member)));
        foreach (var reader in declarations.Where(reader => RecipientReader.IsRecipient(reader.Declaration)))
            AddUse(reader, item: null);
        foreach (var reader in FindAll<RetentionAttribute>())
            AddRetention(reader, item: null);
        foreach (var reader in FindAll<SpecialCategoryAttribute>())
            AddCategory(reader, item: null);
        foreach (var member in type.Members)
            ReadMember(member);
        foreach (var reader in FindAll<UsedInAttribute>())
            AddContribution(reader, item: null);

        // Only used in another one: nothing but its data is declared here.
        var isOwn = head is not null || !FindAll<UsedInAttribute>().Any();
        foreach (
            var reader in declarations.Where(reader =>
                !isOwn && !s_contributedAttributes.Contains(reader.Declaration.Attribute, StringComparer.Ordinal)
            )
        )
        {
            reader.ReportUnusable(
                null,
                "the class is only used in another processing, which takes over nothing but its data, recipients and retention",
                "Write it on the class of that processing, or add [DataProcessing(\"…\")] here."
            );
        }

        var interaction = First<AiInteractionAttribute>();

        var processing = new Processing
        {
            DeclaringType = type.FullName,
            Title = KnownProcessingReader.ReadTitle(head, known) ?? LocalizedText.CreateNeutral(type.Name),
            Description = head?.ReadText(nameof(DataProcessingAttribute.Description)),
            Role = head?.ReadEnum<ProcessingRole>(nameof(DataProcessingAttribute.Role)) ?? ProcessingRole.Controller,
            OnBehalfOf = head?.ReadText(nameof(DataProcessingAttribute.OnBehalfOf)),
            DataSubjects =
                head?.ReadTexts(nameof(DataProcessingAttribute.DataSubjects), nameof(DataSubjects)) ?? ValueList<LocalizedText>.Empty,
            Units = head?.ReadNames(nameof(DataProcessingAttribute.Units)) ?? ValueList<string>.Empty,
            Channels = head?.ReadEnums<ContactChannel>(nameof(DataProcessingAttribute.Channels)) ?? ValueList<ContactChannel>.Empty,
            Source = head?.ReadEnum<DataSource>(nameof(DataProcessingAttribute.Source)) ?? DataSource.None,
            SourceName = head?.ReadTextOrCompanyName(nameof(DataProcessingAttribute.SourceName)),
            IsPubliclyAccessible = head?.ReadFlag(nameof(DataProcessingAttribute.PubliclyAccessible)) ?? false,
            DataItems = items.ToValueList(),
            SpecialCategories = SpecialCategoryReader.Merge(categories, log?.Sources),
            Purposes =
                known is null || FindAll<PurposeAttribute>().Any()
                    ? PurposeReader.Read(declarations)
                    : KnownPurposeReader.Read(known, declarations, context.Languages),
            Recipients = RecipientReader.MergeUses(uses),
            NoRecipients = First<NoRecipientsAttribute>()?.ReadText(nameof(NoRecipientsAttribute.Reason)),
            Retentions = retentions.ToValueList(),
            Exclusions = FindAll<ExcludesAttribute>().Select(AssessmentReader.ReadExclusion).OfType<Exclusion>().ToValueList(),
            AiTraining = AutomationReader.ReadTraining(First<AiTrainingAttribute>()),
            AutomatedDecisions = FindAll<AutomatedDecisionAttribute>()
                .Select(AutomationReader.ReadDecision)
                .OfType<AutomatedDecision>()
                .ToValueList(),
            Cookies = FindAll<CookieAttribute>().Select(CookieReader.Read).OfType<Cookie>().ToValueList(),
            ImpactAssessment = AssessmentReader.ReadImpactAssessment(First<ImpactAssessmentAttribute>()),
            ParentalConsent = AssessmentReader.ReadParentalConsent(First<ParentalConsentAttribute>()),
            AiInteraction = interaction is null
                ? null
                : interaction.Trace(
                    new AiInteraction
                    {
                        Disclosure = interaction.ReadEnum<AiDisclosure>(nameof(AiInteractionAttribute.Disclosure)) ?? AiDisclosure.None,
                        How = interaction.ReadText(nameof(AiInteractionAttribute.How)),
                    }
                ),
            CallRecording = CallRecordingReader.Read(First<CallRecordingAttribute>(), known),
            Deidentification =
                First<DeidentifiedAttribute>()?.ReadEnum<Deidentification>(nameof(DeidentifiedAttribute.Form)) ?? Deidentification.None,
            SecurityMeasures = FindAll<SecurityMeasureAttribute>()
                .Select(reader => reader.ReadText(nameof(SecurityMeasureAttribute.Measure), nameof(Measures)))
                .OfType<LocalizedText>()
                .ToValueList(),
            ProvisionOfData = AssessmentReader.ReadProvision(First<ProvisionOfDataAttribute>()),
            Notes = FindAll<PolicyNoteAttribute>()
                .Select(reader => reader.ReadText(nameof(PolicyNoteAttribute.Text)))
                .OfType<LocalizedText>()
                .ToValueList(),
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

        DeclarationReader? First<TAttribute>()
            where TAttribute : Attribute => declarations.Find(reader => reader.Declaration.IsAttribute<TAttribute>());

        IEnumerable<DeclarationReader> FindAll<TAttribute>()
            where TAttribute : Attribute => declarations.Where(reader => reader.Declaration.IsAttribute<TAttribute>());

        void ReadMember(MemberDeclarations member)
        {
            var readers = member.Declarations.Select(declaration => new DeclarationReader(declaration, context, log)).ToList();
            var labels = readers
                .Where(reader => reader.Declaration.IsAttribute<DataItemAttribute>())
                .Select(reader => AddItem(reader, member.Name))
                .OfType<LocalizedText>()
                .ToList();
            foreach (var reader in readers)
            {
                switch (reader.Declaration)
                {
                    case var declaration when declaration.IsAttribute<NotPersonalDataAttribute>():
                        _ = reader.ReadName(nameof(NoRecipientsAttribute.Reason));
                        if (labels.Count > 0)
                            reader.ReportUnusable(null, $"'{member.Name}' is also declared a data item", "Remove one of the two.");
                        break;
                    case var declaration when declaration.IsAttribute<DataItemAttribute>():
                        break;
                    case var _ when labels.Count == 0:
                        reader.ReportUnusable(null, $"'{member.Name}' is not a data item", "Add [DataItem(\"…\")] to the member.");
                        break;
                    case var declaration when declaration.IsAttribute<RetentionAttribute>():
                        AddRetention(reader, labels[0]);
                        break;
                    case var declaration when declaration.IsAttribute<UsedInAttribute>():
                        AddContribution(reader, items.FindLast(item => item.Label == labels[0]));
                        break;
                    case var declaration when declaration.IsAttribute<SpecialCategoryAttribute>():
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
                Label = reader.ReadText(nameof(DataItemAttribute.Label), nameof(DataItems)) ?? LocalizedText.Empty,
                Member = member,
                IsOptional = reader.ReadFlag(nameof(DataItemAttribute.Optional)),
                Sensitivity = reader.ReadEnum<Sensitivity>(nameof(DataItemAttribute.Sensitivity)) ?? Sensitivity.Ordinary,
                Category = reader.ReadText(nameof(DataItemAttribute.Category)),
                Source = reader.ReadTextOrCompanyName(nameof(DataProcessingAttribute.Source)),
            };
            if (item.Label.IsEmpty)
                return null;
            items.Add(reader.Trace(item));
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
            if (reader.ReadName(nameof(DataProcessingAttribute.Processing)) is { } target)
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
        if (head.ReadName(nameof(DataProcessingAttribute.Id)) is not { } id)
            return null;
        var slug = Slug.Create(id);
        if (slug == id)
            return id;
        head.ReportUnusable(
            nameof(DataProcessingAttribute.Id),
            $"'{id}' is not an identifier",
            $"Write lowercase letters, digits and hyphens: \"{slug}\"."
        );
        return slug;
    }
}
