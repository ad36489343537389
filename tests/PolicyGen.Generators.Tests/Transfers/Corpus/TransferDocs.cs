using System.Globalization;
using System.Text;
using PolicyGen.Generators.Tests.Docs;

namespace PolicyGen.Generators.Tests.Transfers.Corpus;

/// <summary>Writes what the corpus says into <c>docs/transfers.md</c>: everything from its heading on.</summary>
internal static class TransferDocs
{
    private const string Heading = "## How good it is\n";

    public static void Verify(CorpusScore score)
    {
        var page = File.ReadAllText(Path.Combine(Repository.Root, "docs", "transfers.md")).ReplaceLineEndings("\n");
        DocsFile.Verify("transfers.md", page[..page.IndexOf(Heading, StringComparison.Ordinal)] + WriteSection(score));
    }

    private static string WriteSection(CorpusScore score)
    {
        var text = new StringBuilder(Heading).Append(
            CultureInfo.InvariantCulture,
            $"""

            [tests/Corpus](../tests/Corpus) contains {score.Cases} small projects, each named after what it shows; in
            {score.Quiet} of them nothing may be reported. All rules run over each project. Of what they report there,
            **{score.Precision}** is right (precision); of what they should report, they report **{score.Recall}** (recall):
            {score.Found} found, {score.Missed} missed, {score.FalseAlarms} false alarms. The cases were written to find gaps, with
            the rules at hand: they show what is covered, not how often your program meets a gap.

            | rule | cases | found | missed | false alarms | precision | recall |
            | --- | --- | --- | --- | --- | --- | --- |

            """
        );
        foreach (var (rule, own) in score.GroupByRule())
            text.Append(
                CultureInfo.InvariantCulture,
                $"| [{rule}](rules/{rule}.md) | {own.Cases} | {own.Found} | {own.Missed} | {own.FalseAlarms} | "
                    + $"{own.Precision} | {own.Recall} |\n"
            );
        text.Append("\nMissed:\n\n").AppendJoin("", score.Runs.Where(run => run.Missed.Any()).Select(WriteLine));
        text.Append("\nFalse alarms:\n\n").AppendJoin("", score.Runs.Where(run => run.FalseAlarms.Any()).Select(WriteLine));
        return text.ToString();
    }

    private static string WriteLine(CorpusRun run) => $"- {run.Case.Shows} ([{run.Case.Rule}](../tests/Corpus/{run.Case.Id}.cs))\n";
}
