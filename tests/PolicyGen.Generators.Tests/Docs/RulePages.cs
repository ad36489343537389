using System.Globalization;
using Microsoft.CodeAnalysis;

namespace PolicyGen.Generators.Tests.Docs;

/// <summary>Writes <c>docs/rules</c>.</summary>
internal static class RulePages
{
    private const string Modes = """

        The pages are written from the rules, and their examples are compiled by a test. An example stands beside
        [a policy with its controller](examples/Policy.cs), unless it declares its own.

        What is reported *while typing* appears in the editor and in the build. What is reported *at build* takes the whole policy:
        an editor shows it after a build, or when it analyses the whole solution.

        ## Modes

        ```xml
        <PropertyGroup>
          <PolicyGenAnalysisMode>Strict</PolicyGenAnalysisMode>
        </PropertyGroup>
        ```

        | mode | what |
        | --- | --- |
        | `Default` | errors where the page would be false or unlawful to publish, warnings for likely defects, information for the rest |
        | `Strict` | also warns where something should be said or proven that the page can do without: the column *strict* |

        Any other value is an error. `Strict` is a global analyzer configuration with the level -1, so that an `.editorconfig` or a
        `.globalconfig` of your own goes first.

        ## Configure a rule

        ```ini
        # .editorconfig
        [*.cs]
        dotnet_diagnostic.PG0009.severity = error
        ```

        A severity holds for all cases of the rule, also for those that are errors by default (PG0020, PG0040, PG0041). Findings in
        files that are no C# follow a `.globalconfig` alone.

        ## Suppress a finding

        By `#pragma warning disable PG0009` around the line, or with its reason:

        ```csharp
        [SuppressMessage("PolicyGen", "PG0020", Justification = "Balancing test of 5 May 2026")]
        ```

        One without a reason is [PG0068](PG0068.md). All suppressions of a project stand in the error log of the compiler:

        ```xml
        <PropertyGroup>
          <ErrorLog>build.sarif,version=2.1</ErrorLog>
        </PropertyGroup>
        ```

        On the command line the comma is escaped: `-p:ErrorLog=build.sarif%2cversion=2.1`. A result that is suppressed has the
        property `suppressions`: its `kind` is `inSource`, its `suppressionType` tells an attribute from a `#pragma`, and an attribute
        brings its `justification`. Rule, file, line and reason of each, separated by tabs:

            jq -r '.runs[].results[] | select((.ruleId | startswith("PG")) and .suppressions) | [.ruleId, (.locations[0].physicalLocation | .artifactLocation.uri, .region.startLine), (.suppressions[0].justification // "no reason")] | @tsv' build.sarif

        What an `.editorconfig` sets to `none` is not reported at all, and so not in the log.

        """;

    private const string Fixes = """

        ## Code fixes

        A fix writes what follows from the declaration or the law. What a person has to know it marks with `TODO`, which PG0003
        reports as an error, so that nothing is published with it; where it offers a choice between facts, a person chooses. Each
        fix has a Fix All. `dotnet format analyzers --diagnostics PG0031 --severity info` applies the fix of a rule from the
        command line, also of one that is reported at build; choices it leaves alone.

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
            + $"\n## Configure\n\n```ini\n# .editorconfig\n[*.cs]\ndotnet_diagnostic.{rule.Id}.severity = {GetOtherSeverity(rule)}\n```\n\nSee [modes and suppressions](README.md#modes).\n";
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
