using PolicyGen.Core.Texts;
using PolicyGen.Model;

namespace PolicyGen.Core.Composition;

/// <summary>The whole page in one language, ready to be rendered.</summary>
internal sealed record Page
{
    public string Language { get; init; } = "";

    /// <summary>The languages to switch between, this one included; empty where there is one only.</summary>
    public IReadOnlyList<string> Languages { get; init; } = [];

    /// <summary>
    /// What the version is called in addresses, where the page is kept for its sake; its links to other languages stay with it.
    /// </summary>
    public string? Version { get; init; }

    public Phrase Title { get; init; } = Phrase.Empty;

    /// <summary>Date and version.</summary>
    public Phrase Edition { get; init; } = Phrase.Empty;

    /// <summary>Scope, applicable law and general notes.</summary>
    public IReadOnlyList<Block> Preamble { get; init; } = [];

    /// <summary>The first layer; null when there is nothing to sum up.</summary>
    public Section? Overview { get; init; }

    /// <summary>The sections in their order; the first one has the number 1.</summary>
    public IReadOnlyList<Section> Sections { get; init; } = [];

    public static Page Compose(PolicyDocument document, string language)
    {
        Section?[] sections =
        [
            ControllerSection.Compose(document, language),
            ProcessingsSection.Compose(document, language),
            CookiesSection.Compose(document, language),
            RecipientsSection.Compose(document, language),
            TransfersSection.Compose(document, language),
            RetentionSection.Compose(document, language),
            ObjectionSection.Compose(document, language),
            RightsSection.Compose(document, language),
            ComplaintSection.Compose(document, language),
            ProvisionSection.Compose(document, language),
            AutomatedDecisionsSection.Compose(document, language),
            SecuritySection.Compose(document, language),
            ImpactAssessmentSection.Compose(document, language),
            ChangesSection.Compose(document, language),
        ];
        var title = DeclaredPhrase.Quote(document.Title, language);
        return new()
        {
            Language = language,
            Languages = document.Languages.Count > 1 ? document.Languages : [],
            Title = title.IsEmpty ? PageTexts.DefaultTitle.Localize(language) : title,
            Edition = PageHead.ComposeEdition(document, language),
            Preamble = PageHead.ComposePreamble(document, language),
            Overview = OverviewSection.Compose(document, language),
            Sections = [.. sections.OfType<Section>()],
        };
    }
}
