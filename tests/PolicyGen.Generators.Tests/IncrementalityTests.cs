namespace PolicyGen.Generators.Tests;

/// <summary>Which steps an edit makes run again, and which files it changes.</summary>
public sealed class IncrementalityTests
{
    private const string Everything = "Document Manifest Notices Pages Processings ProcessorList Recipients";

    /// <summary>File, old text, new text; the steps that are not the same with their reasons; the files that change.</summary>
    public static TheoryData<string, string, string, string, string> GetEdits() =>
        new()
        {
            // Edits that say nothing about the policy end at the step that read them.
            { "Program.cs", "42", "43", "", "" },
            { "Program.cs", "", "// A remark.", "", "" },
            { "Other.cs", "", "namespace App; public class Other;", "", "" },
            { "CallRecord.cs", "Transcript?.Length > 1000", "Transcript?.Length > 2000", "", "" },
            { "CallRecord.cs", "public bool IsLong()", "/* How long is long? */ public bool IsLong()", "", "" },
            { "CallRecord.cs", "", "public class Neighbour;", "", "" },
            { "CallRecord.cs", "Months = 6", "Months = 3 + 3", "", "" },
            // One class.
            {
                "CallRecord.cs",
                "Months = 6",
                "Months = 7",
                "Manifest:Modified Notices:Modified Pages:Modified Parts:Modified Policy:Modified Processing:Modified "
                    + "Processings:Modified TypeDeclarations:Modified",
                "Manifest Notices Pages Processings"
            },
            {
                "CallRecord.cs",
                "\"US\"",
                "\"IE\"",
                "Manifest:Modified Pages:Modified Parts:Modified Policy:Modified Processing:Modified "
                    + "ProcessorList:Modified Recipients:Modified TypeDeclarations:Modified",
                "Manifest Pages ProcessorList Recipients"
            },
            {
                "CallRecord.cs",
                "DataItems.PhoneNumber",
                "DataItems.EmailAddress",
                "Manifest:Modified Pages:Modified Parts:Modified Policy:Modified Processing:Modified "
                    + "Processings:Modified TypeDeclarations:Modified",
                "Manifest Pages Processings"
            },
            {
                "CallRecord.cs",
                "class CallRecord",
                "class Call",
                "Manifest:Modified Notices:Modified Pages:Modified Parts:Modified Policy:Modified Processing:Modified "
                    + "Processings:Modified Recipients:Modified TypeDeclarations:Modified",
                "Document Manifest Notices Pages Processings Recipients"
            },
            {
                "Other.cs",
                "",
                "namespace App; [DataProcessing(\"Anderes\"), Retention(Days = 1)] public class Other;",
                "Manifest:Modified Notices:Modified Pages:Modified Parts:Modified Policy:Modified Processing:New "
                    + "Processings:Modified TypeDeclarations:New",
                "Document Manifest Notices Pages Processings"
            },
            {
                "Logs.cs",
                "[DataProcessing(\"Server-Protokolle\"), Retention(Days = 7)]\n[Purpose(Purposes.ItSecurity, Basis.LegitimateInterests)]\n",
                "",
                "Manifest:Modified Notices:Modified Pages:Modified Parts:Modified Policy:Modified Processing:Removed "
                    + "Processings:Modified TypeDeclarations:Removed",
                "Document Manifest Notices Pages Processings"
            },
            // The assembly.
            {
                "Privacy.cs",
                "Version = \"1.2\"",
                "Version = \"1.3\"",
                "AssemblyDeclarations:Modified Manifest:Modified Pages:Modified Parts:Modified Policy:Modified ProcessorList:Modified",
                "Document Manifest Pages ProcessorList"
            },
            {
                "Privacy.cs",
                "Hafenstraße 1",
                "Hafenstraße 2",
                "AssemblyDeclarations:Modified Manifest:Modified Pages:Modified Parts:Modified Policy:Modified",
                "Document Manifest Pages"
            },
            {
                "Privacy.cs",
                "[assembly: SecurityMeasure(Measures.AccessControl)]",
                "",
                "AssemblyDeclarations:Modified Manifest:Modified Pages:Modified Parts:Modified Policy:Modified",
                "Document Manifest Pages"
            },
            {
                "Privacy.en.cs",
                "\"AI telephony\"",
                "\"AI calls\"",
                "AssemblyDeclarations:Modified Header:Modified Manifest:Modified Pages:Modified Parts:Modified "
                    + "Policy:Modified Processing:Modified Processings:Modified ProcessorList:Modified",
                "Manifest Pages Processings ProcessorList"
            },
            {
                "Privacy.en.cs",
                "",
                "[assembly: Translation(\"en\", \"Noch nicht da\", \"Not there yet\")]",
                "AssemblyDeclarations:Modified Header:Modified Parts:Modified",
                ""
            },
            {
                "Privacy.cs",
                "Languages = \"de,en\"",
                "Languages = \"de\"",
                "AssemblyDeclarations:Modified Header:Modified Manifest:Modified Notices:Modified Pages:Modified "
                    + "Parts:Modified Policy:Modified Processing:Modified Processings:Modified ProcessorList:Modified "
                    + "Recipients:Modified",
                Everything
            },
            {
                "Privacy.cs",
                "Version = \"1.2\"",
                "Version = \"1.2\", TypeName = \"SitePolicy\"",
                "AssemblyDeclarations:Modified Header:Modified Manifest:Modified Notices:Modified Pages:Modified "
                    + "Parts:Modified Policy:Modified Processings:Modified ProcessorList:Modified Recipients:Modified",
                Everything
            },
        };

    [Theory]
    [MemberData(nameof(GetEdits))]
    public void An_edit_reruns_only_the_affected_steps(string file, string old, string @new, string steps, string files)
    {
        var reasons = new Edit(file, old, @new).Run(SamplePolicy.Code);
        var changed = reasons
            .All.Where(step =>
                step.Key is not (StepReasons.Output or Pipeline.TrackingNames.Endpoint) && step.Value is not (StepReasons.Same or "")
            )
            .OrderBy(step => step.Key, StringComparer.Ordinal);

        Assert.Equal(steps, string.Join(" ", changed.Select(step => $"{step.Key}:{step.Value}")));
        Assert.Equal(files, string.Join(" ", reasons.ChangedFiles.Select(name => name.Split('.')[1])));
        Assert.Equal(StepReasons.Same, reasons[Pipeline.TrackingNames.Endpoint]);
        if (files.Length == 0)
            Assert.True(steps.Length > 0 || reasons[StepReasons.Output] == StepReasons.Same);
    }

    [Fact]
    public void A_new_reference_without_declarations_changes_no_output()
    {
        var before = GeneratorRun.Execute(SamplePolicy.Code);
        var reasons = before.RunAgain(SamplePolicy.Code.WithReferences(References.AspNetCore));

        Assert.Equal(StepReasons.Same, reasons[StepReasons.Output]);
    }

    [Fact]
    public void Every_tracking_name_occurs_in_a_run_of_the_sample() =>
        Assert.All(
            GeneratorRun.TrackingNames,
            name => Assert.True(GeneratorRun.Execute(SamplePolicy.Code).Result.TrackedSteps.ContainsKey(name), name)
        );
}
