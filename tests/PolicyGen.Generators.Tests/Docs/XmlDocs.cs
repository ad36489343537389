using System.Xml.Linq;
using Microsoft.CodeAnalysis;

namespace PolicyGen.Generators.Tests.Docs;

/// <summary>The documentation of the code, as Markdown. Symbols are those of PolicyGen.dll.</summary>
internal static class XmlDocs
{
    private static readonly Dictionary<string, XElement> s_members = Load(
        Path.ChangeExtension(((PortableExecutableReference)References.PolicyGen).FilePath!, ".xml")
    );

    public static string GetSummary(ISymbol symbol) => ToMarkdown(GetMember(symbol).Element("summary"));

    /// <summary>The example, or null.</summary>
    public static string? FindExample(ISymbol symbol)
    {
        if (GetMember(symbol).Element("example")?.Element("code")?.Value is not { } code)
            return null;
        var lines = code.Trim('\n').TrimEnd().Split('\n');
        var indent = lines.Where(line => line.Trim().Length > 0).Min(line => line.Length - line.TrimStart().Length);
        return string.Join('\n', lines.Select(line => line.Length > indent ? line[indent..] : ""));
    }

    private static XElement GetMember(ISymbol symbol) =>
        s_members.GetValueOrDefault(symbol.GetDocumentationCommentId()!) ?? new XElement("member");

    /// <summary>The members of a documentation file by their ids.</summary>
    public static Dictionary<string, XElement> Load(string file) =>
        XDocument
            .Load(file, LoadOptions.PreserveWhitespace)
            .Descendants("member")
            .ToDictionary(member => member.Attribute("name")!.Value, StringComparer.Ordinal);

    public static string ToMarkdown(XElement? element)
    {
        if (element is null)
            return "";
        var text = string.Concat(
            element
                .Nodes()
                .Select(node =>
                    node switch
                    {
                        XText plain => plain.Value,
                        XElement { Name.LocalName: "c" } code => $"`{code.Value}`",
                        XElement { Name.LocalName: "see" } see =>
                            $"`{GetShortName(see.Attribute("cref")?.Value ?? see.Attribute("langword")?.Value ?? "")}`",
                        XElement other => ToMarkdown(other),
                        _ => "",
                    }
                )
        );
        return string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }

    private static string GetShortName(string cref)
    {
        var name = cref[(cref.LastIndexOf('.') + 1)..];
        return name.EndsWith("Attribute", StringComparison.Ordinal) ? $"[{name[..^"Attribute".Length]}]" : name;
    }
}
