using System.Text.RegularExpressions;

namespace VoiceAgent.Summaries;

/// <summary>Removes numbers and addresses from a text before it leaves the program, as the policy says.</summary>
internal static partial class Redaction
{
    public static string Apply(string text) => NumberPattern().Replace(EmailPattern().Replace(text, "[E-Mail-Adresse]"), "[Nummer]");

    [GeneratedRegex(@"[^\s@<>,;]+@[^\s@<>,;]+\.[^\s@<>,;.]+")]
    private static partial Regex EmailPattern();

    // Six digits and more, with what people write between them: numbers of telephones, customers, accounts.
    [GeneratedRegex(@"\+?\d(?:[\s/().-]{0,3}\d){5,}")]
    private static partial Regex NumberPattern();
}
