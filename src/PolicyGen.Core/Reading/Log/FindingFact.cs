using PolicyGen.Model;

namespace PolicyGen.Core.Reading;

/// <summary>Something a code fix has to know of a finding, which its message only words.</summary>
/// <param name="Name">One of the names below.</param>
/// <param name="Value">The value.</param>
internal sealed record FindingFact(string Name, string Value)
{
    /// <summary>The value as it is written.</summary>
    public const string DeclaredValue = "Written";

    /// <summary>What was probably meant instead.</summary>
    public const string Suggestion = "Suggestion";

    /// <summary>The language a text is missing in.</summary>
    public const string Language = "Language";

    /// <summary>Codes of the countries that the data reach, separated by commas.</summary>
    public const string Countries = "Countries";

    /// <summary>The misspelt value and the nearest one; nothing when none is near.</summary>
    public static ValueList<FindingFact> CreateSuggestion(string written, string? near) =>
        near is null
            ? ValueList<FindingFact>.Empty
            : ValueList.Create(new FindingFact(DeclaredValue, written), new FindingFact(Suggestion, near));
}
