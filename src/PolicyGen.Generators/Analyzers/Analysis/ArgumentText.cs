using PolicyGen.Core.Declarations;
using PolicyGen.Core.Law;
using PolicyGen.Core.Vocabulary;

namespace PolicyGen.Generators.Analyzers;

/// <summary>A text that somebody wrote for the readers of the policy: no term of the vocabulary, and nothing for the program.</summary>
/// <param name="Declaration">The attribute.</param>
/// <param name="Argument">The argument.</param>
/// <param name="Text">The text, or one of an array.</param>
internal sealed record ArgumentText(Declaration Declaration, Argument Argument, string Text)
{
    private static readonly string[] s_codeArguments =
    [
        nameof(RetentionAttribute.ConfiguredIn),
        nameof(PrivacyPolicyAttribute.TypeName),
        nameof(DataItemAttribute.Member),
        nameof(DataProcessingAttribute.Id),
    ];

    /// <summary>For example <c>DataItem.Label</c>.</summary>
    public string ArgumentName => $"{Declaration.Attribute}.{Argument.Name}";

    public static IEnumerable<ArgumentText> FindAll(Declaration declaration) =>
        from argument in declaration.Arguments
        where !IsForProgram(declaration, argument.Name)
        from text in argument.Value.Texts
        where !IsTerm(text)
        select new ArgumentText(declaration, argument, text);

    /// <summary>Names of types, keys of a configuration, and what teaches the rules on code.</summary>
    private static bool IsForProgram(Declaration declaration, string argument) =>
        declaration.IsAttribute<UsedInAttribute>()
        || declaration.IsAttribute<KnownProcessorAttribute>()
        || (declaration.IsAttribute<NotARecipientAttribute>() && argument == nameof(NotARecipientAttribute.Host))
        || s_codeArguments.Contains(argument, StringComparer.Ordinal);

    /// <summary>The texts of the vocabulary have tests of their own.</summary>
    private static bool IsTerm(string text) =>
        VocabularyTable.IsTermLike(text) || KnownProcessingTable.IsTermLike(text) || StatuteTable.Find(text) is not null;
}
