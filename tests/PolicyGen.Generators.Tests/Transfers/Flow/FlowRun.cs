using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PolicyGen.Generators.Tests.Analyzers;

namespace PolicyGen.Generators.Tests.Transfers.Flow;

/// <summary>Runs a rule on flows over a small program with annotated classes, clients and logs.</summary>
internal static class FlowRun
{
    private const string Usings = """
        global using System.Net.Http;
        global using System.Net.Http.Json;
        global using System.Text;
        global using System.Text.Json;
        global using System.Threading;
        global using System.Threading.Tasks;
        global using Microsoft.Extensions.Logging;
        global using OpenAI.Chat;
        global using Twilio.Rest.Api.V2010.Account;

        """;

    /// <summary>What the cases speak of.</summary>
    private const string Classes = """
        [DataProcessing("Anrufannahme")]
        public sealed class CallRecord
        {
            public Guid Id { get; set; }
            [DataItem(DataItems.PhoneNumber)] public string Caller { get; set; } = "";
            [DataItem("Gesprächsinhalt")] public string Transcript { get; set; } = "";
            [DataItem("Ort"), Processor("OpenAI")] public string City { get; set; } = "";
            [DataItem("Alter")] public int Age { get; set; }
            public string Language { get; set; } = "";
            public bool IsDone { get; set; }
            [NotPersonalData("a number of the software")] public string Build { get; set; } = "";
            public string Both => Caller + ": " + Transcript;
            public Customer? Customer { get; set; }
        }

        public sealed record Customer([DataItem("Name")] string Name, string Segment);

        [DataProcessing("Notizen")]
        public sealed record Note(string Text, Guid Id) { public bool IsOpen { get; init; } }

        [DataProcessing("Zusammenfassung"), Processor("OpenAI")]
        public sealed class Summary { [DataItem("Zusammenfassung")] public string Text { get; set; } = ""; }

        public sealed class Request { public string Text { get; set; } = ""; public string Model { get; set; } = "";
            public string Prompt() => "Sum up: " + Text; }
        """;

    /// <summary>A method body with everything that the cases need.</summary>
    public static string WrapInMethod(string body, string members = "") =>
        $$"""
            class App(ChatClient client, ILogger<App> log)
            {
                private readonly HttpClient http = new();
                private string? kept;
                public async Task<object?> Run(CallRecord call, List<CallRecord> calls, Note note, Summary summary,
                    Customer customer, CancellationToken stop)
                {
                    await Task.Yield();
                    {{body}}
                    return kept;
                }
                private ChatMessage Message(string text) => new(text);
                {{members}}
            }
            """;

    public static AnalyzerRun Create(DiagnosticAnalyzer analyzer, string source) => AnalyzerRun.Create(analyzer, CreateCode(source));

    public static CodeUnderTest CreateCode(string source) =>
        CodeUnderTest
            .Create(
                new SourceFile(SourceFile.Folder + "Privacy.cs", Usings + RuleRun.Root + Classes),
                new SourceFile(SourceFile.Folder + "Code.cs", source)
            )
            .WithReferences([Sdks.OpenAI, Sdks.Twilio, .. References.AspNetCore.Where(IsNeeded)]);

    /// <summary>The analyzer's diagnostics, to ask for more than their place.</summary>
    public static async Task<IReadOnlyList<Diagnostic>> GetDiagnosticsAsync(DiagnosticAnalyzer analyzer, string source) =>
        [
            .. (
                await CreateCode(source)
                    .Compile()
                    .WithAnalyzers([analyzer])
                    .GetAnalyzerDiagnosticsAsync(TestContext.Current.CancellationToken)
            ).OrderBy(diagnostic => diagnostic.Location.SourceSpan.Start),
        ];

    private static bool IsNeeded(MetadataReference reference) =>
        Path.GetFileNameWithoutExtension(reference.Display ?? "")
            is "Microsoft.Extensions.Logging.Abstractions"
                or "Microsoft.Extensions.DependencyInjection.Abstractions"
                or "Microsoft.Extensions.Http"
                or "Microsoft.Extensions.Identity.Stores"
                or "Microsoft.Extensions.Identity.Core";
}
