using System.Collections.Immutable;
using System.Xml.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PolicyGen.Generators.Analyzers;

namespace PolicyGen.Generators.Tests.Docs;

/// <summary>A rule with what its page says.</summary>
internal sealed record DocumentedRule(DiagnosticDescriptor Descriptor, Type AnalyzerType)
{
    private static readonly Dictionary<string, XElement> s_docs = XmlDocs.Load(
        Path.ChangeExtension(typeof(RuleAnalyzer).Assembly.Location, ".xml")
    );

    /// <summary>All rules by their ids.</summary>
    public static IReadOnlyList<DocumentedRule> All { get; } =
    [
        .. typeof(RuleAnalyzer)
            .Assembly.GetTypes()
            .Where(type => type.IsSubclassOf(typeof(DiagnosticAnalyzer)) && !type.IsAbstract)
            .SelectMany(type => Create(type).SupportedDiagnostics.Select(descriptor => new DocumentedRule(descriptor, type)))
            .DistinctBy(rule => rule.Id)
            .OrderBy(rule => rule.Id, StringComparer.Ordinal),
    ];

    public string Id => Descriptor.Id;

    public string Title => Descriptor.Title.ToString(null);

    /// <summary>Why there is the rule, with its article.</summary>
    public string Why => Descriptor.Description.ToString(null);

    public DiagnosticSeverity DefaultSeverity => Descriptor.DefaultSeverity;

    public DiagnosticSeverity StrictSeverity => StrictMode.GetSeverity(Descriptor);

    /// <summary>The rule needs the whole compilation, so that an editor does not run it on each keystroke.</summary>
    public bool IsAtBuild => Descriptor.CustomTags.Contains(WellKnownDiagnosticTags.CompilationEnd);

    /// <summary>What the rule finds, by the documentation of its analyzer.</summary>
    public string Description
    {
        get
        {
            var member = s_docs["T:" + AnalyzerType.FullName];
            var summary = XmlDocs.ToMarkdown(member.Element("summary"));
            if (!summary.StartsWith(Id + ": ", StringComparison.Ordinal))
                throw new InvalidOperationException($"The summary of {AnalyzerType.Name} does not start with its id.");
            summary = summary[(Id.Length + 2)..];
            return $"{char.ToUpperInvariant(summary[0])}{summary[1..]} {XmlDocs.ToMarkdown(member.Element("remarks"))}".TrimEnd();
        }
    }

    public static DocumentedRule Get(string id) => All.Single(rule => rule.Id == id);

    public DiagnosticAnalyzer CreateAnalyzer() => Create(AnalyzerType);

    private static DiagnosticAnalyzer Create(Type type) => (DiagnosticAnalyzer)Activator.CreateInstance(type)!;
}
