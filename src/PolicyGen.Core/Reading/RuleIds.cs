namespace PolicyGen.Core.Reading;

/// <summary>The ids of the rules. An id is never used for anything else, even when its rule is gone.</summary>
internal static class RuleIds
{
    public const string ContradictoryDeclaration = "PG0005";
    public const string MissingTranslation = "PG0009";
    public const string DanglingReference = "PG0050";
    public const string UnusableDeclaration = "PG0053";
    public const string NoRoot = "PG0054";
    public const string CompilerTooOld = "PG0066";
}
