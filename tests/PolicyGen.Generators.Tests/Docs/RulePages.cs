using System.Globalization;
using Microsoft.CodeAnalysis;

namespace PolicyGen.Generators.Tests.Docs;

/// <summary>Writes <c>docs/rules</c>.</summary>
internal static class RulePages
{
    private const string Modes = """

        The pages are generated from the rules, and a test compiles their examples. Each example is compiled together with
        [a policy and its controller](examples/Policy.cs), unless it declares its own.

        Findings reported *while typing* appear in the editor and in the build. Findings reported *at build* need the whole policy:
        an editor shows them after a build, or when it analyzes the whole solution.

        ## Modes

        ```xml
        <PropertyGroup>
          <PolicyGenAnalysisMode>Strict</PolicyGenAnalysisMode>
        </PropertyGroup>
        ```

        | mode | reports |
        | --- | --- |
        | `Default` | errors where the page would be false or unlawful to publish, warnings for likely defects, infos for everything else |
        | `Strict` | also warnings where something should be stated or proven that the page can do without: see the column *strict* |

        Any other value is an error. `Strict` is a global analyzer configuration with level -1, so your own `.editorconfig` or
        `.globalconfig` takes precedence.

        ## Configure a rule

        ```ini
        # .editorconfig
        [*.cs]
        dotnet_diagnostic.PG0009.severity = error
        ```

        A severity applies to all cases of the rule, including those that are errors by default (PG0020, PG0040, PG0041). For findings
        in files that are not C#, only a `.globalconfig` applies.

        ## Suppress a finding

        Use `#pragma warning disable PG0009` around the line, or an attribute that states the reason:

        ```csharp
        [SuppressMessage("PolicyGen", "PG0020", Justification = "Balancing test of 5 May 2026")]
        ```

        A suppression without a reason is reported as [PG0068](PG0068.md). The error log of the compiler lists all suppressions of a
        project:

        ```xml
        <PropertyGroup>
          <ErrorLog>build.sarif,version=2.1</ErrorLog>
        </PropertyGroup>
        ```

        On the command line, escape the comma: `-p:ErrorLog=build.sarif%2cversion=2.1`. A suppressed result has the
        property `suppressions`: its `kind` is `inSource`, its `suppressionType` tells an attribute from a `#pragma`, and an attribute
        comes with its `justification`. This prints the rule, file, line and reason of each, separated by tabs:

            jq -r '.runs[].results[] | select((.ruleId | startswith("PG")) and .suppressions) | [.ruleId,
                (.locations[0].physicalLocation | .artifactLocation.uri, .region.startLine),
                (.suppressions[0].justification // "no reason")] | @tsv' build.sarif

        A rule that an `.editorconfig` sets to `none` is not reported at all, so the log does not list it.

        """;

    private const string Fixes = """

        ## Code fixes

        A fix writes what follows from the declaration or the law. It marks what only a person can know with `TODO`, which PG0003
        reports as an error, so that nothing is published with it; where several facts are possible, it offers a choice. Each
        fix supports Fix All. `dotnet format analyzers --diagnostics PG0031 --severity info` applies the fix of a rule from the
        command line, even for a rule that is reported at build; it does not make choices.

        | rule | the fix |
        | --- | --- |

        """;

    public static string WriteIndex() =>
        "# Rules\n\n| id | title | default | strict | reported |\n| --- | --- | --- | --- | --- |\n"
        + string.Concat(
            DocumentedRule.All.Select(rule =>
                $"| [{rule.Id}]({rule.Id}.md) | {rule.Title} | {DescribeDefault(rule)} | {DescribeStrict(rule)} | {DescribeTime(rule)} |\n"
            )
        )
        + Modes.ReplaceLineEndings("\n")
        + Fixes.ReplaceLineEndings("\n")
        + string.Concat(
            DocumentedRule
                .All.Where(rule => DocumentedFix.Find(rule.Id) is not null)
                .Select(rule => $"| [{rule.Id}]({rule.Id}.md) | {DocumentedFix.Find(rule.Id)} |\n")
        );

    /// <summary>The list that the ecosystem's release tracking keeps.</summary>
    public static string WriteAnalyzerRelease() =>
        "; Unshipped analyzer release\n"
        + "; https://github.com/dotnet/roslyn-analyzers/blob/main/src/Microsoft.CodeAnalysis.Analyzers/ReleaseTrackingAnalyzers.Help.md\n\n"
        + "### New Rules\n\nRule ID | Category | Severity | Notes\n--------|----------|----------|-------\n"
        + string.Concat(
            DocumentedRule.All.Select(rule =>
                $"{rule.Id} | {rule.Descriptor.Category} | {rule.DefaultSeverity} | {rule.AnalyzerType.Name}\n"
            )
        );

    public static async Task<string> WritePageAsync(DocumentedRule rule)
    {
        var (reported, instead) = (RuleExample.ReadReported(rule.Id), RuleExample.ReadInstead(rule.Id));
        var messages = reported.IsCode
            ? (await reported.AnalyzeAsync(rule.CreateAnalyzer()))
                .Select(diagnostic => $"{GetName(diagnostic.Severity)} {rule.Id}: {diagnostic.GetMessage(CultureInfo.InvariantCulture)}\n")
                .ToList()
            : [];
        return $"""
                # {rule.Id}: {rule.Title}

                **Default:** {DescribeDefault(rule)}. **Strict:** {DescribeStrict(rule)}. **Reported:** {DescribeTime(
                    rule
                )}. **Category:** {rule.Descriptor.Category}.{DescribeFix(rule)}

                ## What

                {rule.Description}

                ## Why

                {rule.Why}

                ## Example

                Reported:


                """.ReplaceLineEndings(
                "\n"
            )
            + reported.FencedText
            + (messages.Count == 0 ? "" : $"\n```text\n{string.Concat(messages)}```\n")
            + "\nInstead:\n\n"
            + instead.FencedText
            + $"\n## Configure\n\n```ini\n# .editorconfig\n[*.cs]\ndotnet_diagnostic.{rule.Id}.severity = "
            + $"{GetOtherSeverity(rule)}\n```\n\nSee [modes and suppressions](README.md#modes).\n";
    }

    private static string DescribeFix(DocumentedRule rule) => DocumentedFix.Find(rule.Id) is { } fix ? $"\n\n**Code fix:** {fix}" : "";

    private static string DescribeTime(DocumentedRule rule) => rule.IsAtBuild ? "at build" : "while typing";

    private static string DescribeDefault(DocumentedRule rule) =>
        GetName(rule.DefaultSeverity) + (StrictMode.AnalyzerSeverities.ContainsKey(rule.Id) ? "; silence: info" : "");

    private static string DescribeStrict(DocumentedRule rule) =>
        StrictMode.AnalyzerSeverities.TryGetValue(rule.Id, out var silence)
            ? $"{GetName(rule.DefaultSeverity)}; silence: {GetName(silence)}"
            : GetName(rule.StrictSeverity);

    private static string GetName(DiagnosticSeverity severity) => severity.ToString().ToLowerInvariant();

    /// <summary>An example of a severity that is not the default one.</summary>
    private static string GetOtherSeverity(DocumentedRule rule) => rule.DefaultSeverity == DiagnosticSeverity.Warning ? "error" : "warning";
}
