using System.Globalization;

namespace PolicyGen.Core.Reading;

/// <summary>What C# takes as an identifier (C# specification, 6.4.3), keywords aside.</summary>
internal static class CSharpIdentifier
{
    /// <summary>What is generated stays shorter: metadata hold about a thousand characters, with what is put around a name.</summary>
    public const int MaxLength = 200;

    public static bool IsValid(string name)
    {
        if (name.Length == 0 || !IsStartCharacter(name[0]))
            return false;
        foreach (var c in name)
        {
            if (!IsPartCharacter(c))
                return false;
        }

        return true;
    }

    public static bool IsStartCharacter(char c) =>
        c == '_' || char.IsLetter(c) || CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.LetterNumber;

    public static bool IsPartCharacter(char c) =>
        IsStartCharacter(c)
        || CharUnicodeInfo.GetUnicodeCategory(c)
            is UnicodeCategory.DecimalDigitNumber
                or UnicodeCategory.ConnectorPunctuation
                or UnicodeCategory.NonSpacingMark
                or UnicodeCategory.SpacingCombiningMark;
}
