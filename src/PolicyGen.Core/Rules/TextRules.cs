namespace PolicyGen.Core.Rules;

/// <summary>Rules on declared texts.</summary>
internal static class TextRules
{
    public static readonly Rule Placeholder = new(
        "PG0003",
        "Unresolved placeholder",
        RuleSeverity.Error,
        "'{0}' in {1} is an unresolved placeholder. Write what belongs there.",
        "A published placeholder is a missing statement (Art. 12(1) GDPR)."
    );

    public static readonly Rule TextArtifact = new(
        "PG0004",
        "Artifact or raw markup in a text",
        RuleSeverity.Warning,
        "{0} contains '{1}', which looks like an artifact of an editor or a language model. Remove it.",
        "Texts are printed as they are; markup and leftovers reach the reader (Art. 12(1) GDPR)."
    );

    public static readonly Rule MissingTranslation = new(
        "PG0009",
        "Text missing in a language of the policy",
        RuleSeverity.Warning,
        "'{0}' has no text in '{1}'. " + "Add [assembly: Translation(\"{1}\", \"{0}\", \"…\")] or use a term of the vocabulary.",
        "A policy says the same in each of its languages (Art. 12(1) GDPR). "
            + "Without a translation, the page in that language shows the text in the policy's first language."
    );

    public static readonly Rule OpenEndedDisclosure = new(
        "PG0032",
        "Open-ended or conditional disclosure",
        RuleSeverity.Warning,
        "'{0}' leaves open who receives the data. Name the recipient, or the category with its criteria.",
        "People must learn who receives their data, by name or by category (Art. 13(1)(e) GDPR; WP260 rev.01)."
    );

    public static readonly Rule OutdatedLaw = new(
        "PG0048",
        "Outdated legal reference",
        RuleSeverity.Warning,
        "'{0}' has been outdated since {1}. Write {2}.",
        "A reference to a law that is no longer in force is false (Art. 5(1)(d), 12(1) GDPR)."
    );

    public static readonly Rule OutdatedLawHint = OutdatedLaw with { CaseSeverity = RuleSeverity.Info };

    public static readonly Rule LiteralInsteadOfTerm = new(
        "PG0067",
        "Text matches a vocabulary term",
        RuleSeverity.Info,
        "'{0}' is a term of the vocabulary. Write {1}.",
        "A term comes in German and in English, so the policy says the same in both (Art. 12(1) GDPR) and needs no translation."
    );
}
