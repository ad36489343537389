using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Editing;

namespace PolicyGen.CodeFixes;

/// <summary>One way to fix a diagnostic.</summary>
/// <param name="Title">What the menu shows.</param>
/// <param name="Key">Names the way among those of the rule: what Fix All takes at every other place.</param>
/// <param name="Edit">
/// The change. It tells the editor how to make new nodes from the present ones, never which text to put where: several
/// diagnostics may change the same attribute or list.
/// </param>
internal sealed record Fix(string Title, string Key, Action<SyntaxEditor> Edit)
{
    /// <summary>The document that is changed, when it is not the one of the diagnostic.</summary>
    public Document? TargetDocument { get; init; }

    /// <summary>
    /// The entry of the menu that holds this one, where there is a choice between facts. <c>dotnet format</c> takes the first
    /// entry at every place, and a group does nothing by itself: so a person chooses.
    /// </summary>
    public string? Group { get; init; }
}
