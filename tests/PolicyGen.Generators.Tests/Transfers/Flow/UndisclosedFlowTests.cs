using Microsoft.CodeAnalysis;
using PolicyGen.Generators.Analyzers.Rules;

namespace PolicyGen.Generators.Tests.Transfers.Flow;

public sealed class UndisclosedFlowTests
{
    /// <summary>Name, body of a method, further members of its class.</summary>
    public static TheoryData<string, string, string> Reaching =>
        new()
        {
            { "a member that is passed", "client.CompleteChat([|Message(call.Transcript)|]);", "" },
            { "a local", "var text = call.Transcript; client.CompleteChat([|new ChatMessage(text)|]);", "" },
            { "two locals", "var text = call.Transcript; var other = text; client.CompleteChat([|new ChatMessage(other)|]);", "" },
            { "a factory of the library", "client.CompleteChat([|ChatMessage.CreateUserMessage(call.Transcript)|]);", "" },
            { "a static client", "MessageResource.Create(\"+49\", \"+49\", [|call.Transcript|]);", "" },
            { "an awaited call", "await MessageResource.CreateAsync([|call.Caller|], \"+49\", \"Hallo\");", "" },
            { "interpolation", "client.CompleteChat([|new ChatMessage($\"Sum up: {call.Transcript}\")|]);", "" },
            { "concatenation", "client.CompleteChat([|new ChatMessage(\"Sum up: \" + call.Transcript + \".\")|]);", "" },
            { "string.Join", "client.CompleteChat([|new ChatMessage(string.Join(\"\\n\", \"Sum up\", call.Transcript))|]);", "" },
            { "string.Format", "client.CompleteChat([|new ChatMessage(string.Format(\"Sum up {0}\", call.Transcript))|]);", "" },
            { "a changed text", "client.CompleteChat([|new ChatMessage(call.Transcript.Trim().ToUpperInvariant())|]);", "" },
            { "a number made a text", "client.CompleteChat([|new ChatMessage(call.Age.ToString())|]);", "" },
            { "+=", "var text = \"Sum up\"; text += call.Transcript; client.CompleteChat([|new ChatMessage(text)|]);", "" },
            { "a serialized object", "client.CompleteChat([|new ChatMessage(JsonSerializer.Serialize(call))|]);", "" },
            {
                "a serialized anonymous object",
                "client.CompleteChat([|new ChatMessage(JsonSerializer.Serialize(new { call.Caller }))|]);",
                ""
            },
            { "a serialized collection", "client.CompleteChat([|new ChatMessage(JsonSerializer.Serialize(calls))|]);", "" },
            { "the text of a record", "client.CompleteChat([|new ChatMessage($\"{note}\")|]);", "" },
            {
                "an initializer of the program's own class",
                "var request = new Request { Text = call.Transcript }; client.CompleteChat([|new ChatMessage(request.Text)|]);",
                ""
            },
            {
                "a property that is set",
                "var request = new Request(); request.Text = call.Transcript; client.CompleteChat([|new "
                    + "ChatMessage(JsonSerializer.Serialize(request))|]);",
                ""
            },
            {
                "a method of the program's own class",
                "var request = new Request { Text = call.Transcript }; client.CompleteChat([|new ChatMessage(request.Prompt())|]);",
                ""
            },
            {
                "a positional record",
                "var prompt = new Prompt(call.Transcript, \"de\"); client.CompleteChat([|new ChatMessage(prompt.Text)|]);",
                "record Prompt(string Text, string Language);"
            },
            {
                "a constructor of the program's own",
                "var prompt = new Prompt(call.Transcript); client.CompleteChat([|new ChatMessage(prompt.Text)|]);",
                "class Prompt { public Prompt(string text) { Text = text; } public string Text { get; } }"
            },
            {
                "a method that returns it",
                "client.CompleteChat([|new ChatMessage(Build(call))|]);",
                "static string Build(CallRecord call) => \"Sum up \" + call.Transcript;"
            },
            {
                "a method that returns its argument",
                "client.CompleteChat([|new ChatMessage(Build(call.Transcript))|]);",
                "static string Build(string text) { var all = \"Sum up \" + text; return all; }"
            },
            {
                "a method that sends its argument",
                "Send(call.Transcript);",
                "void Send(string text) => client.CompleteChat([|new ChatMessage(text)|]);"
            },
            {
                "a method behind a method",
                "Queue(call.Transcript);",
                "void Queue(string text) => Send(text.Trim()); void Send(string text) => client.CompleteChat([|new ChatMessage(text)|]);"
            },
            {
                "a method that takes the whole record",
                "Send(call);",
                "void Send(CallRecord record) => client.CompleteChat([|new ChatMessage(record.Transcript)|]);"
            },
            {
                "a generic method",
                "Send(call);",
                "void Send<T>(T value) => client.CompleteChat([|new ChatMessage(JsonSerializer.Serialize(value))|]);"
            },
            {
                "an interface that one class implements",
                "ISender sender = new Sender(client); sender.Send(call.Transcript);",
                "interface ISender { void Send(string text); } class Sender(ChatClient client) : ISender { public void "
                    + "Send(string text) => client.CompleteChat([|new ChatMessage(text)|]); }"
            },
            { "a local function", "client.CompleteChat([|new ChatMessage(Build())|]); string Build() => call.Transcript;", "" },
            { "a lambda", "Func<string> build = () => call.Transcript; client.CompleteChat([|new ChatMessage(build())|]);", "" },
            { "a call within a lambda", "await Task.Run(() => client.CompleteChat([|new ChatMessage(call.Transcript)|]));", "" },
            { "a field", "kept = call.Transcript; Flush();", "void Flush() => client.CompleteChat([|new ChatMessage(kept!)|]);" },
            { "a ternary", "client.CompleteChat([|new ChatMessage(call.IsDone ? call.Transcript : \"\")|]);", "" },
            { "??", "client.CompleteChat([|new ChatMessage(call.Transcript ?? \"\")|]);", "" },
            { "?.", "CallRecord? found = call; client.CompleteChat([|new ChatMessage(found?.Transcript ?? \"\")|]);", "" },
            {
                "a switch expression",
                "client.CompleteChat([|new ChatMessage(call.Language switch { \"de\" => call.Transcript, _ => \"\" })|]);",
                ""
            },
            { "a pattern", "if (call is { Transcript: { Length: > 0 } text }) client.CompleteChat([|new ChatMessage(text)|]);", "" },
            { "a tuple", "var pair = (call.Transcript, 1); client.CompleteChat([|new ChatMessage(pair.Transcript)|]);", "" },
            { "deconstruction", "var (text, number) = (call.Transcript, 1); client.CompleteChat([|new ChatMessage(text)|]);", "" },
            { "a record taken apart", "var (name, _) = customer; client.CompleteChat([|new ChatMessage(name)|]);", "" },
            { "foreach", "foreach (var each in calls) client.CompleteChat([|new ChatMessage(each.Transcript)|]);", "" },
            {
                "a variable that a loop carries",
                "var all = \"\"; foreach (var each in calls) { client.CompleteChat([|new ChatMessage(all)|]); all += each.Transcript; }",
                ""
            },
            {
                "LINQ",
                "var texts = calls.Where(each => each.IsDone).Select(each => each.Transcript).ToList(); "
                    + "client.CompleteChat([|new ChatMessage(texts[0])|]);",
                ""
            },
            {
                "a query",
                "var texts = from each in calls where each.IsDone select each.Transcript; client.CompleteChat([|new "
                    + "ChatMessage(string.Join(\"\", texts))|]);",
                ""
            },
            {
                "a method group",
                "client.CompleteChat([|.. calls.Select(Build).ToArray()|]);".Replace("[|.. ", "[|", StringComparison.Ordinal),
                "static ChatMessage Build(CallRecord each) => new(each.Transcript);"
            },
            {
                "a collection expression",
                "List<string> texts = [\"Sum up\", call.Transcript]; client.CompleteChat([|new ChatMessage(texts[1])|]);",
                ""
            },
            { "an array", "var texts = new[] { \"Sum up\", call.Transcript }; client.CompleteChat([|new ChatMessage(texts[1])|]);", "" },
            {
                "a list that is added to",
                "var list = new List<string>(); list.Add(call.Transcript); client.CompleteChat([|new ChatMessage(list[0])|]);",
                ""
            },
            {
                "a dictionary",
                "var map = new Dictionary<string, string> { [\"text\"] = call.Transcript }; client.CompleteChat([|new "
                    + "ChatMessage(map[\"text\"])|]);",
                ""
            },
            {
                "a StringBuilder",
                "var text = new StringBuilder(); text.Append(\"Sum up\").AppendLine(call.Transcript); "
                    + "client.CompleteChat([|new ChatMessage(text.ToString())|]);",
                ""
            },
            {
                "with",
                "var prompt = new Prompt(\"\", \"de\") with { Text = call.Transcript }; client.CompleteChat([|new "
                    + "ChatMessage(prompt.Text)|]);",
                "record Prompt(string Text, string Language);"
            },
            { "a computed property", "client.CompleteChat([|new ChatMessage(call.Both)|]);", "" },
            { "a record within a record", "client.CompleteChat([|new ChatMessage(call.Customer!.Name)|]);", "" },
            { "a property of a class without items", "client.CompleteChat([|new ChatMessage(note.Text)|]);", "" },
            {
                "a branch that does not replace it",
                "var text = call.Transcript; if (call.IsDone) { text = \"\"; } client.CompleteChat([|new ChatMessage(text)|]);",
                ""
            },
            {
                "another member than the one that is disclosed",
                "client.CompleteChat([|new ChatMessage(call.City + call.Transcript)|]);",
                ""
            },
            {
                "a request to a known host",
                "await http.PostAsync(\"https://api.openai.com/v1/audio\", [|new StringContent(call.Transcript)|]);",
                ""
            },
            {
                "a request with JSON",
                "await http.PostAsJsonAsync(\"https://api.openai.com/v1/audio\", [|new { input = call.Transcript }|]);",
                ""
            },
            {
                "an address with data in it",
                "await http.GetStringAsync([|$\"https://api.openai.com/v1/search?q={call.Transcript}\"|]);",
                ""
            },
            {
                "a wrapper that is told the address",
                "await Post([|\"https://api.openai.com/v1/audio\"|], call.Transcript);",
                "Task Post(string url, string text) => http.PostAsync(url, new StringContent(text));"
            },
            {
                "a wrapper that adds to the address",
                "await Post([|\"https://api.openai.com/v1/\"|], call.Transcript);",
                "Task Post(string url, string text) => http.PostAsync($\"{url}audio\", new StringContent(text));"
            },
            {
                "a wrapper that is given the whole record",
                "await Post([|\"https://api.openai.com/v1/audio\"|], call);",
                "Task Post(string url, CallRecord record) => http.PostAsJsonAsync(new Uri(url), new { record.Transcript });"
            },
            {
                "a wrapper behind a wrapper",
                "await Queue([|\"https://api.openai.com/v1/audio\"|], call.Transcript);",
                "Task Queue(string to, string text) => Post(to.TrimEnd(), text); Task Post(string url, string text) => "
                    + "http.PostAsync(url, new StringContent(text));"
            },
            {
                "an interface of a wrapper",
                "IApi api = new Api(http); await api.Post([|\"https://api.openai.com/v1/audio\"|], call);",
                "interface IApi { Task Post<T>(string url, T body); } class Api(HttpClient client) : IApi { public async "
                    + "Task Post<T>(string url, T body) { var request = new HttpRequestMessage(HttpMethod.Post, url) { Content "
                    + "= JsonContent.Create(body) }; await client.SendAsync(request); } }"
            },
            {
                "an address in a constant",
                "await http.PostAsync(Address, [|JsonContent.Create(call)|]);",
                "private const string Address = \"https://api.openai.com/v1/audio\";"
            },
            {
                "an address in a static field",
                "await http.PostAsync(Address, [|JsonContent.Create(call)|]);",
                "private static readonly Uri Address = new(\"https://api.openai.com/v1/audio\");"
            },
            {
                "a base address of the class",
                "await api.PostAsync(\"audio\", [|JsonContent.Create(call)|]);",
                "private readonly HttpClient api = new() { BaseAddress = new Uri(\"https://api.openai.com\") };"
            },
            {
                "a message of a request",
                "var message = new HttpRequestMessage(HttpMethod.Post, \"https://api.openai.com/v1\") { Content = new "
                    + "StringContent(call.Transcript) }; await http.SendAsync([|message|], stop);",
                ""
            },
            {
                "a delegate of the program",
                "Send(() => call.Transcript);",
                "void Send(Func<string> text) => client.CompleteChat([|new ChatMessage(text())|]);"
            },
            {
                "an out parameter",
                "Read(call, out var text); client.CompleteChat([|new ChatMessage(text)|]);",
                "static void Read(CallRecord call, out string text) { text = call.Transcript; }"
            },
            {
                "an object that a method fills",
                "var request = new Request(); Fill(request, call.Transcript); client.CompleteChat([|new ChatMessage(request.Text)|]);",
                "static void Fill(Request request, string text) => request.Text = text;"
            },
        };

    public static TheoryData<string, string, string> NotReaching =>
        new()
        {
            { "an id", "client.CompleteChat(new ChatMessage(call.Id.ToString()));", "" },
            { "a flag", "client.CompleteChat(new ChatMessage(call.IsDone ? \"yes\" : \"no\"));", "" },
            { "a member that is no item", "client.CompleteChat(new ChatMessage(call.Language));", "" },
            { "a member without personal data", "client.CompleteChat(new ChatMessage(call.Build));", "" },
            { "a member that is disclosed", "client.CompleteChat(new ChatMessage(call.City));", "" },
            { "a class that is disclosed", "client.CompleteChat(new ChatMessage(summary.Text));", "" },
            { "a length", "client.CompleteChat(new ChatMessage(call.Transcript.Length.ToString()));", "" },
            { "a count", "client.CompleteChat(new ChatMessage($\"{calls.Count} calls\"));", "" },
            { "a comparison", "client.CompleteChat(new ChatMessage((call.Transcript == \"\").ToString()));", "" },
            { "a check for null", "if (call.Transcript is null) client.CompleteChat(new ChatMessage(\"none\"));", "" },
            { "a condition", "if (call.Transcript.Length > 0) client.CompleteChat(new ChatMessage(\"some\"));", "" },
            { "nameof", "client.CompleteChat(new ChatMessage(nameof(call.Transcript)));", "" },
            { "the name of the type", "client.CompleteChat(new ChatMessage($\"{call}\"));", "" },
            { "the name of the type of a list", "client.CompleteChat(new ChatMessage(\"\" + calls));", "" },
            { "a hash", "client.CompleteChat(new ChatMessage(Hash(call.Transcript)));", "static string Hash(string text) => text;" },
            {
                "what is redacted",
                "var text = call.Transcript; text = Redact(text); client.CompleteChat(new ChatMessage(text));",
                "static string Redact(string text) => text;"
            },
            {
                "what is masked by a local function",
                "client.CompleteChat(new ChatMessage(MaskName(call.Transcript))); string MaskName(string text) => text;",
                ""
            },
            { "a local that is set anew", "var text = call.Transcript; text = \"\"; client.CompleteChat(new ChatMessage(text));", "" },
            {
                "another local",
                "var text = call.Transcript; var other = \"Hallo\"; client.CompleteChat(new ChatMessage(other)); GC.KeepAlive(text);",
                ""
            },
            {
                "another member of the program's own class",
                "var request = new Request { Text = call.Transcript, Model = \"gpt\" }; client.CompleteChat(new "
                    + "ChatMessage(request.Model));",
                ""
            },
            {
                "another part of a tuple",
                "var pair = (call.Transcript, Name: \"x\"); client.CompleteChat(new ChatMessage(pair.Name));",
                ""
            },
            {
                "another part of what is taken apart",
                "var (text, name) = (call.Transcript, \"x\"); client.CompleteChat(new ChatMessage(name)); GC.KeepAlive(text);",
                ""
            },
            { "a part of a record that is no item", "var (_, segment) = customer; client.CompleteChat(new ChatMessage(segment));", "" },
            { "a projection to ids", "client.CompleteChat(new ChatMessage(string.Join(\",\", calls.Select(each => each.Id))));", "" },
            {
                "a projection to languages",
                "client.CompleteChat(new ChatMessage(string.Join(\",\", calls.OrderBy(each => each.Caller).Select(each "
                    + "=> each.Language))));",
                ""
            },
            {
                "a dictionary by data of other data",
                "var map = calls.ToDictionary(each => each.Id, each => each.Language); client.CompleteChat(new ChatMessage(map[call.Id]));",
                ""
            },
            {
                "a method that ignores its argument",
                "client.CompleteChat(new ChatMessage(Greet(call)));",
                "static string Greet(CallRecord call) => call.IsDone ? \"Hallo\" : call.Language;"
            },
            {
                "a method that counts",
                "client.CompleteChat(new ChatMessage(\"\" + Count(call.Transcript)));",
                "static int Count(string text) => text.Length;"
            },
            {
                "a recursive method",
                "client.CompleteChat(new ChatMessage(Walk(call, 3)));",
                "static string Walk(CallRecord call, int depth) => depth == 0 ? call.Language : Walk(call, depth - 1);"
            },
            {
                "a wrapper that is told an address of nobody's",
                "await Post(\"https://api.rufwerk.example/audio\", call.Transcript); await "
                    + "Post(\"https://api.openai.com/v1/models\", \"\");",
                "Task Post(string url, string text) => http.PostAsync(url, new StringContent(text));"
            },
            {
                "a wrapper that is told no constant",
                "await Post(call.Language, call.Transcript);",
                "Task Post(string url, string text) => http.PostAsync(url, new StringContent(text));"
            },
            {
                "an answer of the service",
                "var answer = await client.CompleteChatAsync(new ChatMessage(summary.Text)); "
                    + "MessageResource.Create(\"+49\", \"+49\", answer);",
                ""
            },
            { "a host that nobody knows", "await http.PostAsync(\"https://intern.rufwerk.example/\", JsonContent.Create(call));", "" },
            { "a relative address", "await http.PostAsync(\"/audio\", JsonContent.Create(call));", "" },
            {
                "an answer of a request",
                "var answer = await http.GetStringAsync($\"https://intern.rufwerk.example/{call.Caller}\"); "
                    + "client.CompleteChat(new ChatMessage(answer));",
                ""
            },
            {
                "with that replaces it",
                "var prompt = new Prompt(call.Transcript, \"de\") with { Text = \"\" }; client.CompleteChat(new ChatMessage(prompt.Text));",
                "record Prompt(string Text, string Language);"
            },
            {
                "data in the object of a class that is disclosed",
                "var made = new Summary { Text = call.Transcript }; client.CompleteChat(new ChatMessage(made.Text));",
                ""
            },
            {
                "options of a client",
                "var other = new ChatClient(call.Language, \"key\"); other.CompleteChat(new ChatMessage(\"Hallo\"));",
                ""
            },
            { "code that is never sent", "kept = call.Transcript;", "" },
        };

    [Theory]
    [MemberData(nameof(Reaching))]
    public Task Reports_data_that_reach_a_recipient(string name, string body, string members) =>
        VerifyAsync(name, FlowRun.WrapInMethod(body, members));

    [Theory]
    [MemberData(nameof(NotReaching))]
    public Task Is_silent_when_no_data_reach_a_recipient(string name, string body, string members) =>
        VerifyAsync(name, FlowRun.WrapInMethod(body, members));

    [Fact]
    public async Task The_message_names_the_member_and_additional_locations_show_the_path()
    {
        var diagnostic = Assert.Single(
            await FlowRun.GetDiagnosticsAsync(
                new UndisclosedFlowAnalyzer(),
                FlowRun.WrapInMethod(
                    "var text = call.Transcript; Send(text);",
                    "void Send(string value) { var message = new ChatMessage(value); client.CompleteChat(message); }"
                )
            )
        );
        Assert.Equal(
            "'CallRecord.Transcript' reaches OpenAI, which CallRecord does not name. "
                + """Add [Processor("OpenAI")] to the class or the member.""",
            diagnostic.GetMessage(null)
        );
        Assert.Equal(DiagnosticSeverity.Warning, diagnostic.Severity);
        Assert.Equal(["call.Transcript", "text", "text", "message"], diagnostic.AdditionalLocations.Select(GetText));
        Assert.Equal("message", GetText(diagnostic.Location));
        Assert.Equal("openai", diagnostic.Properties["CatalogueEntry"]);
    }

    [Fact]
    public async Task The_message_names_the_class_of_a_whole_object()
    {
        var diagnostic = Assert.Single(
            await FlowRun.GetDiagnosticsAsync(
                new UndisclosedFlowAnalyzer(),
                FlowRun.WrapInMethod("client.CompleteChat(new ChatMessage(JsonSerializer.Serialize(note)));")
            )
        );
        Assert.StartsWith("'Note' reaches OpenAI, which Note does not name", diagnostic.GetMessage(null), StringComparison.Ordinal);
        Assert.Equal(["note"], diagnostic.AdditionalLocations.Select(GetText));
    }

    [Fact]
    public async Task Reports_each_class_and_recipient_once()
    {
        var diagnostics = await FlowRun.GetDiagnosticsAsync(
            new UndisclosedFlowAnalyzer(),
            FlowRun.WrapInMethod(
                "client.CompleteChat(new ChatMessage(call.Transcript)); client.CompleteChat(new "
                    + "ChatMessage(call.Caller)); MessageResource.Create(call.Caller, \"\", note.Text);"
            )
        );
        Assert.Equal(
            ["CallRecord.Transcript' reaches OpenAI", "CallRecord.Caller' reaches Twilio", "Note.Text' reaches Twilio"],
            diagnostics.Select(diagnostic =>
                diagnostic.GetMessage(null)[1..diagnostic.GetMessage(null).IndexOf(',', StringComparison.Ordinal)]
            )
        );
    }

    [Fact]
    public Task A_recipient_named_only_on_the_assembly_applies_to_all_classes() =>
        VerifyAsync(
            "assembly",
            """[assembly: Processor("Twilio")] """ + FlowRun.WrapInMethod("MessageResource.Create(call.Caller, \"\", \"\");")
        );

    [Fact]
    public Task A_recipient_that_another_class_names_does_not_apply_to_all_classes() =>
        VerifyAsync(
            "assembly and class",
            """[assembly: Processor("Twilio")] """
                + FlowRun.WrapInMethod("MessageResource.Create([|call.Caller|], \"\", \"\");", """[Processor("Twilio")] class Other;""")
        );

    [Fact]
    public Task Is_silent_when_the_class_it_is_used_in_names_the_recipient() =>
        VerifyAsync(
            "used in",
            FlowRun.WrapInMethod(
                "client.CompleteChat(new ChatMessage(new Draft().Text));",
                """[UsedIn(typeof(Summary))] class Draft { [DataItem("Entwurf")] public string Text { get; set; } = ""; }"""
            )
        );

    [Fact]
    public Task Is_silent_when_the_entity_is_named_with_its_legal_form() =>
        VerifyAsync(
            "entity",
            FlowRun.WrapInMethod(
                "client.CompleteChat(new ChatMessage(new Draft().Text));",
                """
                [DataProcessing("Entwurf"), Processor("OpenAI Ireland Limited")] class Draft {
                    [DataItem("Entwurf")] public string Text { get; set; } = ""; }
                """
            )
        );

    [Fact]
    public Task Reports_personal_data_of_ASP_NET_Core_Identity() =>
        VerifyAsync(
            "Identity",
            FlowRun.WrapInMethod(
                "var user = new Microsoft.AspNetCore.Identity.IdentityUser(); MessageResource.Create([|user.PhoneNumber|]!, \"\", user.Id);"
            )
        );

    [Fact]
    public Task Reports_members_with_a_data_classification() =>
        VerifyAsync(
            "classification",
            FlowRun.WrapInMethod("MessageResource.Create([|new Order().Phone|], \"\", new Order().Code);")
                + """
                class Order { [PrivateData] public string Phone { get; set; } = ""; [PublicData] public string Code { get; set; } = ""; }
                class PrivateDataAttribute : Microsoft.Extensions.Compliance.Classification.DataClassificationAttribute;
                class PublicDataAttribute : Microsoft.Extensions.Compliance.Classification.DataClassificationAttribute;
                namespace Microsoft.Extensions.Compliance.Classification { public abstract class DataClassificationAttribute : Attribute; }
                """
        );

    [Fact]
    public Task Reports_an_endpoint_in_top_level_statements() =>
        FlowRun.Create(
            new UndisclosedFlowAnalyzer(),
            """
            Map("/calls", async (CallRecord call, ChatClient client)
                => await client.CompleteChatAsync([|new ChatMessage(call.Transcript)|]));
            static void Map(string pattern, Delegate handler) => GC.KeepAlive((pattern, handler));
            """
        )
            is var run
            ? (run with { Code = run.Code with { OutputKind = OutputKind.ConsoleApplication } }).VerifyAsync(
                TestContext.Current.CancellationToken
            )
            : Task.CompletedTask;

    [Fact]
    public Task Recognizes_a_typed_client_by_its_registration() =>
        VerifyAsync(
            "typed client",
            """
            using Microsoft.Extensions.DependencyInjection;
            class Answers(HttpClient api) { public Task Ask(CallRecord call) => api.PostAsync("audio", [|JsonContent.Create(call)|]); }
            static class Startup { public static void Add(IServiceCollection services) => services.AddHttpClient<Answers>(client
                => client.BaseAddress = new Uri("https://api.openai.com/v1/")); }
            """
        );

    [Theory]
    [InlineData("text", "[|form|]")]
    [InlineData("Redaction.Apply(text)", "form")]
    public Task Follows_form_content_of_a_client_behind_an_interface(string value, string form) =>
        VerifyAsync(
            "form",
            $$"""
            using Microsoft.Extensions.DependencyInjection;
            interface IMessages { Task SendAsync(string text); }
            class NoMessages : IMessages { public Task SendAsync(string text) => Task.CompletedTask; }
            class TwilioMessages(HttpClient api) : IMessages
            {
                public async Task SendAsync(string text)
                {
                    using var form = new FormUrlEncodedContent([new("Body", {{value}})]);
                    await api.PostAsync(new Uri("Messages.json", UriKind.Relative), {{form}});
                }
            }
            class FollowUp(IMessages messages)
            {
                public async Task RunAsync(CallRecord call) { if (call.Transcript is { } text) await messages.SendAsync(text); } }
            static class Redaction { public static string Apply(string text) => text.Replace("1", "*"); }
            static class Startup
            {
                public static void Add(IServiceCollection services, string account) => services.AddHttpClient<IMessages, TwilioMessages>(
                    client => client.BaseAddress = new Uri($"https://api.twilio.com/2010-04-01/{account}/")); }
            """
        );

    [Fact]
    public Task Is_silent_in_test_projects()
    {
        var run = FlowRun.Create(
            new UndisclosedFlowAnalyzer(),
            FlowRun.WrapInMethod("client.CompleteChat(new ChatMessage(call.Transcript));")
        );
        return (run with { Code = run.Code.WithProperty("IsTestProject", "true") }).VerifyAsync(TestContext.Current.CancellationToken);
    }

    [Theory]
    [InlineData("client.CompleteChat(new ChatMessage(call.Missing));")]
    [InlineData("client.CompleteChat(new ChatMessage(call.Transcript")]
    [InlineData("client.CompleteChat(Unknown(call.Id) { );")]
    [InlineData("var (a, b, c) = call; foreach (var (x, y) in calls) client.CompleteChat(a, b, x); Run(;")]
    [InlineData("client.(call.Id); _ = call with { Missing = 1, = 2 }; call switch { };")]
    [InlineData("new Unknown(call.Id) { A = call.Id, { B } }.Send(); http.PostAsync($\"https://{call.Id}\", );")]
    public async Task Does_not_throw_on_broken_code(string body) =>
        Assert.DoesNotContain(
            await FlowRun.GetDiagnosticsAsync(new UndisclosedFlowAnalyzer(), FlowRun.WrapInMethod(body)),
            diagnostic => diagnostic.Id == "AD0001"
        );

    [Fact]
    public Task Terminates_on_long_concatenations_and_deep_calls() =>
        VerifyAsync(
            "long",
            FlowRun.WrapInMethod(
                "client.CompleteChat([|new ChatMessage("
                    + string.Join(" + ", Enumerable.Repeat("call.Transcript", 800))
                    + ")|]); A(call.Transcript, 1);",
                "string A(string text, int n) => n > 9 ? text : B(text, n) + A(text, n + 1); string B(string text, int "
                    + "n) => A(text, n) + B(text, n);"
            )
        );

    private static Task VerifyAsync(string name, string source)
    {
        TestContext.Current.AddAttachment("case", name);
        return FlowRun.Create(new UndisclosedFlowAnalyzer(), source).VerifyAsync(TestContext.Current.CancellationToken);
    }

    private static string GetText(Location location) =>
        location.SourceTree!.ToString().Substring(location.SourceSpan.Start, location.SourceSpan.Length);
}
