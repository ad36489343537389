using System.Xml.Linq;
using Microsoft.CodeAnalysis.CodeFixes;
using PolicyGen.CodeFixes;

namespace PolicyGen.Generators.Tests.Docs;

/// <summary>What the code fix of a rule does, by the documentation of its class.</summary>
internal static class DocumentedFix
{
    private static readonly Dictionary<string, XElement> s_docs = XmlDocs.Load(
        Path.ChangeExtension(typeof(RuleCodeFix).Assembly.Location, ".xml")
    );

    private static readonly Dictionary<string, string> s_fixes = typeof(RuleCodeFix)
        .Assembly.GetTypes()
        .Where(type => type.IsSubclassOf(typeof(CodeFixProvider)) && !type.IsAbstract)
        .ToDictionary(
            type => ((CodeFixProvider)Activator.CreateInstance(type)!).FixableDiagnosticIds.Single(),
            Read,
            StringComparer.Ordinal
        );

    /// <summary>The sentence without the id it starts with, or null where the rule has no fix.</summary>
    public static string? Find(string id) => s_fixes.GetValueOrDefault(id);

    private static string Read(Type type)
    {
        var member = s_docs["T:" + type.FullName];
        var summary = XmlDocs.ToMarkdown(member.Element("summary"));
        return (
            $"{summary[(summary.IndexOf(": ", StringComparison.Ordinal) + 2)..]} " + $"{XmlDocs.ToMarkdown(member.Element("remarks"))}"
        ).TrimEnd();
    }
}
