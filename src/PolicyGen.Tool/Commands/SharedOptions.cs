using System.CommandLine;

namespace PolicyGen.Tool.Commands;

/// <summary>Options that several commands take.</summary>
internal static class SharedOptions
{
    public static Option<bool> Json { get; } = new("--json") { Description = "Writes the result as JSON.", Recursive = true };

    public static Option<string?> CreateLanguageOption(string description) =>
        new("--language", "-l") { Description = description, HelpName = "de|en" };
}
