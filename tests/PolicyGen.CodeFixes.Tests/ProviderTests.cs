using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PolicyGen.Generators.Analyzers;

namespace PolicyGen.CodeFixes.Tests;

/// <summary>What holds for each of the fixes.</summary>
public sealed class ProviderTests
{
    private static readonly Dictionary<string, Type> s_rules = typeof(RuleAnalyzer)
        .Assembly.GetTypes()
        .Where(type => type.IsSubclassOf(typeof(DiagnosticAnalyzer)) && !type.IsAbstract)
        .ToDictionary(type => ((DiagnosticAnalyzer)Activator.CreateInstance(type)!).SupportedDiagnostics[0].Id, StringComparer.Ordinal);

    public static TheoryData<string> Names => [.. Types.Select(type => type.Name)];

    private static IEnumerable<Type> Types =>
        typeof(RuleCodeFix).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(CodeFixProvider)) && !type.IsAbstract);

    [Theory]
    [MemberData(nameof(Names))]
    public void Fixes_the_rule_it_is_named_after(string name)
    {
        var id = Assert.Single(Create(name).FixableDiagnosticIds);
        Assert.Equal(s_rules[id].Name, name.Replace("CodeFix", "Analyzer", StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Is_exported_for_CSharp_under_its_name(string name)
    {
        var export = Create(name).GetType().GetCustomAttribute<ExportCodeFixProviderAttribute>();
        Assert.NotNull(export);
        Assert.Equal(name, export.Name);
        Assert.Equal([LanguageNames.CSharp], export.Languages);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Supports_Fix_All_in_every_scope(string name) =>
        Assert.Empty(
            new[] { FixAllScope.Document, FixAllScope.Project, FixAllScope.Solution }.Except(
                Create(name).GetFixAllProvider()!.GetSupportedFixAllScopes()
            )
        );

    [Theory]
    [MemberData(nameof(Names))]
    public void Has_a_test_class(string name) =>
        Assert.Contains(
            typeof(ProviderTests).Assembly.GetTypes(),
            type => type.Name == name.Replace("CodeFix", "Tests", StringComparison.Ordinal)
        );

    private static CodeFixProvider Create(string name) =>
        (CodeFixProvider)Activator.CreateInstance(Types.Single(type => type.Name == name))!;
}
