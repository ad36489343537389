using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace PolicyGen.Testing;

/// <summary>A diagnostic that a test expects.</summary>
/// <param name="Path">The file.</param>
/// <param name="Span">Where in it.</param>
/// <param name="Id">Its id.</param>
/// <param name="IsSuppressed">It is reported, and suppressed by the code.</param>
public sealed record ExpectedDiagnostic(string Path, TextSpan Span, string Id, bool IsSuppressed);

/// <summary>
/// Source with expected diagnostics: <c>[|code|]</c> for the only id of the analyzer, <c>{|PG0053:code|}</c> for any,
/// <c>{|-PG0053:code|}</c> for one that the code suppresses. They nest.
/// </summary>
public static class Markup
{
    /// <summary>The source without markup, and what the markup says.</summary>
    /// <param name="marked">The source with markup.</param>
    /// <param name="defaultId">The id of markup without one; null where each has to name its own.</param>
    public static (SourceFile File, IReadOnlyList<ExpectedDiagnostic> Expected) Parse(SourceFile marked, string? defaultId)
    {
        var (text, source) = (new StringBuilder(), marked.Text);
        var open = new Stack<(string Id, int Start)>();
        var expected = new List<ExpectedDiagnostic>();
        for (var i = 0; i < source.Length; i++)
        {
            if (HasMarkerAt(source, i, "[|"))
            {
                open.Push((defaultId ?? throw new HarnessException("The analyzer has several ids: write {|ID:code|}."), text.Length));
                i++;
            }
            else if (HasMarkerAt(source, i, "{|") && source.IndexOf(':', i) is var colon and > 0)
            {
                open.Push((source[(i + 2)..colon], text.Length));
                i = colon;
            }
            else if ((HasMarkerAt(source, i, "|]") || HasMarkerAt(source, i, "|}")) && open.TryPop(out var marker))
            {
                var isSuppressed = marker.Id.StartsWith('-');
                expected.Add(
                    new ExpectedDiagnostic(
                        marked.Path,
                        TextSpan.FromBounds(marker.Start, text.Length),
                        isSuppressed ? marker.Id[1..] : marker.Id,
                        isSuppressed
                    )
                );
                i++;
            }
            else
            {
                text.Append(source[i]);
            }
        }

        if (open.Count > 0)
            throw new HarnessException($"A marker in {marked.Path} is not closed.");
        return (marked with { Text = text.ToString() }, expected);
    }

    private static bool HasMarkerAt(string text, int index, string marker) =>
        string.CompareOrdinal(text, index, marker, 0, marker.Length) == 0;
}
