using PolicyGen.Generators.Tests.Analyzers;

namespace PolicyGen.Generators.Tests;

/// <summary>Code as it is while somebody types: neither the generator nor a rule throws, whatever does not compile.</summary>
public sealed class HalfTypedCodeTests
{
    private const string Code = """
        [assembly: PrivacyPolicy("Datenschutz", Languages = "de,en", AsOf = "2026-11-01")]
        [assembly: DataController("Rufwerk GmbH", Street = "Hafenstraße 1", Country = "DE", State = "DE-NI",
            Email = "info@rufwerk.example")]
        [assembly: Processor("Twilio", Country = "US", Mechanisms = new[] { "DPF", Mechanisms.SCC }, ProcessingCountries = ["US", "IE"])]
        [assembly: Cookie("_ga", CookieCategory.Statistics, Months = 13, Provider = "Twilio", Basis = Basis.Consent)]
        [assembly: Translation("en", "Anrufe", "Calls")]

        namespace App
        {
            [DataProcessing("Anrufe", DataSubjects = new[] { DataSubjects.Callers }), Retention(Months = 6, After = Events.Call)]
            [Purpose("Anrufe annehmen", Basis.Contract), LegalBasis(Basis.LegitimateInterests, Interest = "Erreichbarkeit")]
            public sealed record CallRecord<T>([DataItem(DataItems.PhoneNumber), Processor("Twilio")]
                string Caller, [property: DataItem("Ton"), Retention(Days = 7)] T? Audio)
                where T : class
            {
                [DataItem("Notiz"), SpecialCategory(SpecialCategories.Health, Basis.ExplicitConsent)] public string? Note { get; init; }
                [UsedIn(typeof(CallRecord<string>))] private sealed class Dto { [NotPersonalData("a number")] public int Id { get; set; } }
            }
        }
        """;

    /// <summary>Where typing stops, in steps that end within names, texts, lists and braces.</summary>
    public static TheoryData<int> Lengths => [.. Enumerable.Range(1, Code.Length / 41).Select(step => step * 41)];

    /// <summary>What is missing in the midst of the code.</summary>
    public static TheoryData<string> Missing =>
        [
            "\"",
            "(",
            ")",
            "[",
            "]",
            "{",
            "}",
            ",",
            "=",
            "class",
            "record",
            "typeof",
            "Basis.",
            "namespace App",
            "string",
            "<T>",
            "new[]",
            "DataProcessing",
            "CallRecord",
        ];

    [Theory]
    [MemberData(nameof(Lengths))]
    public Task Tolerates_code_that_is_cut_off(int length) => VerifyAsync(Code[..length]);

    [Theory]
    [MemberData(nameof(Missing))]
    public async Task Tolerates_code_with_missing_parts(string what)
    {
        var first = Code.IndexOf(what, StringComparison.Ordinal);
        var last = Code.LastIndexOf(what, StringComparison.Ordinal);
        await VerifyAsync(Code.Remove(first, what.Length));
        await VerifyAsync(Code.Remove(last, what.Length));
        await VerifyAsync(Code.Replace(what, "", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(
        "[DataProcessing(Missing.Title), Purpose(nameof(Nothing), Basis.Nothing), Processor(Services.Twilio)] class Call "
            + ": Base<Missing> { [DataItem(Missing.Label)] public Missing Caller { get; set; } }"
    )]
    [InlineData("[UsedIn(typeof(Missing)), UsedIn(typeof()), UsedIn(typeof(List<>)), UsedIn(null)] class Dto;")]
    [InlineData("[DataProcessing(\"Anrufe\" + 1), Retention(Months = 1 / 0, Days = \"7\", Years = int.MaxValue + 1)] class Call;")]
    [InlineData(
        "[DataProcessing(\"Anrufe\")] class Call { [DataItem(\"a\")] string this[Missing index] => null; "
            + "[DataItem(\"b\")] event Missing Changed; [DataItem(\"c\")] Missing Get(); }"
    )]
    [InlineData(
        "[assembly: Processor(\"Twilio\", Mechanisms = new string[] { Missing.SCC, null, 1 })] [assembly: "
            + "Covers(default, default)] [assembly: PrivacyPolicy(Languages = Missing.Languages)]"
    )]
    [InlineData(
        "[DataProcessing(\"Anrufe\")] class Call : Call { } [DataProcessing(\"Anrufe\")] interface ICall : ICall { } "
            + "[DataProcessing(\"Anrufe\")] struct S { S s; }"
    )]
    [InlineData("[assembly: DataController(Name)] class C { const string Name = Other; const string Other = Name; }")]
    public Task Tolerates_names_that_do_not_exist(string code) => VerifyAsync("[assembly: PrivacyPolicy(Languages = \"de\")]\n" + code);

    private static Task VerifyAsync(string code) =>
        AllRules.RequireNoExceptionAsync(
            GeneratorRun.Execute(CodeUnderTest.Create(code), inputMayNotCompile: true),
            TestContext.Current.CancellationToken
        );
}
