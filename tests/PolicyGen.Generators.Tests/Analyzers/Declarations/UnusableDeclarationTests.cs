using Microsoft.CodeAnalysis;
using PolicyGen.Generators.Analyzers.Rules;

namespace PolicyGen.Generators.Tests.Analyzers;

public sealed class UnusableDeclarationTests
{
    public static TheoryData<string, string> OnAClass =>
        new()
        {
            {
                """Processor([|""|], Country = "US")""",
                "'Processor.Name' cannot be used: the text is empty. Write the text or leave the argument out."
            },
            {
                """Processor("Twilio", Country = [|"USS"|])""",
                "'Processor.Country' cannot be used: 'USS' is not an ISO 3166-1 country code. Did you mean \"US\"?"
            },
            {
                """Processor("Twilio", Country = [|"Germany"|])""",
                "'Processor.Country' cannot be used: 'Germany' is not an ISO 3166-1 country code. Did you mean \"DE\"?"
            },
            {
                """Processor("Twilio", ProcessingCountries = [|new[] { "DE", "QQ" }|])""",
                "'Processor.ProcessingCountries' cannot be used: 'QQ' is not an ISO 3166-1 country code. Write the two "
                    + "letters, for example \"US\"."
            },
            {
                """Processor("Twilio", Mechanism = [|"DPFF"|])""",
                "'Processor.Mechanism' cannot be used: 'DPFF' is not a transfer mechanism. Did you mean \"DPF\"?"
            },
            {
                """Processor("Twilio", ContractOn = [|"1.3.2025"|])""",
                "'Processor.ContractOn' cannot be used: '1.3.2025' is not a date. Write \"yyyy-MM-dd\" or \"yyyy-MM\"."
            },
            {
                """Processor("Twilio", Role = [|"Roles.Hostin"|])""",
                "'Processor.Role' cannot be used: the vocabulary has no term 'Roles.Hostin'. Did you mean Roles.Hosting?"
            },
            {
                """Processor("Twilio", Role = [|DataItems.PhoneNumber|])""",
                "'Processor.Role' cannot be used: 'DataItems.PhoneNumber' is a term of DataItems. Write a term of Roles or your own words."
            },
            {
                """Processor("Twilio", Role = [|"a\u0007b"|])""",
                "'Processor.Role' cannot be used: the text contains U+0007, which no page can show. Remove the character."
            },
            {
                """Processor("Twilio", Role = [|"\ud800"|])""",
                "'Processor.Role' cannot be used: the text contains U+D800, which no page can show. Remove the character."
            },
            {
                """Processor("Twilio", Role = [|null|])""",
                "'Processor.Role' cannot be used: the value is null. Write the text or leave the argument out."
            },
            {
                """Processor(role: "x", name: [|" "|])""".Replace("role: \"x\", ", "", StringComparison.Ordinal),
                "'Processor.Name' cannot be used: the text is empty. Write the text or leave the argument out."
            },
            { """Retention(Months = [|-6|])""", "'Retention.Months' cannot be used: -6 is not a period. Write a number from 1 to 2400." },
            { """Retention(Days = [|0|])""", "'Retention.Days' cannot be used: 0 is not a period. Write a number from 1 to 73000." },
            {
                """Retention(Years = [|100000|])""",
                "'Retention.Years' cannot be used: 100000 is not a period. Write a number from 1 to 200."
            },
            {
                """[|Retention|]""",
                "'Retention' cannot be used: it states neither a period nor an end. Write a period such as Months = 6, "
                    + "or Until, Criterion or Statute."
            },
            {
                """Retention(Years = 10, MaxYears = [|6|])""",
                "'Retention.MaxYears' cannot be used: the upper limit of the range is not longer than the lower one. "
                    + "Write, for example, Years = 6, MaxYears = 10."
            },
            {
                """Retention(MaxDays = [|30|], Criterion = "x")""",
                "'Retention.MaxDays' cannot be used: the range has no lower limit. Write Days for a period, both for a "
                    + "range, or Until for what ends the storage before this limit."
            },
            {
                """Retention(MaxMonths = [|1|])""",
                "'Retention.MaxMonths' cannot be used: the range has no lower limit. Write Months for a period, both for "
                    + "a range, or Until for what ends the storage before this limit."
            },
            {
                """Retention(Statute = [|"Statutes.Ao147Voucher"|])""",
                "'Retention.Statute' cannot be used: there is no statute 'Statutes.Ao147Voucher'. Did you mean Statutes.Ao147Vouchers?"
            },
            { """Purpose("x", [|(Basis)99|])""", "'Purpose.Bases' cannot be used: 99 is not a value of Basis. Write Basis.Consent." },
            {
                """[|LegalBasis(Basis.Consent)|]""",
                "'LegalBasis' cannot be used: no purpose of this class uses it. Add [Purpose(\"…\")] without a basis, or "
                    + "write the basis in the purpose."
            },
            {
                """Purpose("x"), LegalBasis(Basis.LegitimateInterests, Interest = "a"), LegalBasis(Basis.PublicTask, Interest = [|"b"|])""",
                "'LegalBasis.Interest' cannot be used: another [LegalBasis] of this class has one already. Keep one, or "
                    + "write it in the purposes it holds for."
            },
            {
                """DataProcessing("x", Id = [|"Meine Anrufe"|])""",
                "'DataProcessing.Id' cannot be used: 'Meine Anrufe' is not an identifier. Write lowercase letters, "
                    + "digits and hyphens: \"meine-anrufe\"."
            },
        };

    [Theory]
    [MemberData(nameof(OnAClass))]
    public Task Names_the_argument_and_the_remedy_on_a_class(string attribute, string message)
    {
        var separate = attribute.StartsWith("DataProcessing", StringComparison.Ordinal) ? "" : "[DataProcessing(\"Anrufe\")] ";
        return VerifyAsync($"{separate}[{attribute}] class CallRecord;", message);
    }

    public static TheoryData<string, string> OnTheAssembly =>
        new()
        {
            {
                """PrivacyPolicy(Languages = [|"de-DE"|])""",
                "'PrivacyPolicy.Languages' cannot be used: 'de-DE' is not a supported language. Write \"de\"."
            },
            {
                """PrivacyPolicy(Languages = [|"de,fr"|])""",
                "'PrivacyPolicy.Languages' cannot be used: 'fr' is not a supported language. Write \"de,en\", \"de\" or \"en\"."
            },
            {
                """PrivacyPolicy(Languages = [|"de,de"|])""",
                "'PrivacyPolicy.Languages' cannot be used: 'de' is listed twice. Write it once."
            },
            {
                """PrivacyPolicy(AsOf = [|"2026-13"|])""",
                "'PrivacyPolicy.AsOf' cannot be used: '2026-13' is not a date. Write \"yyyy-MM-dd\" or \"yyyy-MM\"."
            },
            {
                """PrivacyPolicy(TypeName = [|"My Policy"|])""",
                "'PrivacyPolicy.TypeName' cannot be used: 'My Policy' is not a class name. Write a C# identifier, for "
                    + "example \"SitePolicy\"."
            },
            {
                """DataController("Rufwerk GmbH", State = [|"DE-NX"|])""",
                "'DataController.State' cannot be used: 'DE-NX' is not a German Land. Did you mean \"DE-NI\"?"
            },
            {
                """DataController("Rufwerk GmbH", Country = "DE", State = [|"NW"|])""",
                "'DataController.State' cannot be used: 'NW' is not a German Land. Did you mean \"DE-NW\"?"
            },
            {
                """DataController("Rufwerk GmbH", Country = "DE", State = [|"Niedersachsen"|])""",
                "'DataController.State' cannot be used: 'Niedersachsen' is not a German Land. Did you mean \"DE-NI\"?"
            },
            {
                """SupervisoryAuthority([|"DE-XXXX"|])""",
                "'SupervisoryAuthority.Key' cannot be used: 'DE-XXXX' is not a known authority. Write a constant of "
                    + "Authorities, or the name with Street, PostalCode and City."
            },
            {
                """Translation([|"de"|], "a", "b")""",
                "'Translation.Language' cannot be used: the declarations are already written in 'de'. Write the language "
                    + "of the translation."
            },
            {
                """Translation([|"fr"|], "a", "b")""",
                "'Translation.Language' cannot be used: 'fr' is not a supported language. Write \"de\" or \"en\"."
            },
            {
                """Translation("en", "a", "b"), Translation("en", "a", [|"c"|])""",
                "'Translation.Translation' cannot be used: 'a' is translated differently elsewhere. Keep one of the two."
            },
            {
                """SecurityMeasure([|""|])""",
                "'SecurityMeasure.Measure' cannot be used: the text is empty. Write the text or leave the argument out."
            },
            {
                """Processor("Twilio", Country = [|"USS"|])""",
                "'Processor.Country' cannot be used: 'USS' is not an ISO 3166-1 country code. Did you mean \"US\"?"
            },
            { """[|Covers(CoverKind.Product)|]""", "'Covers' cannot be used: it names nothing. Write the name after the kind." },
            {
                """Covers(CoverKind.Audience, DataSubjects.Customers, Under = [|"Rufassistent"|])""",
                "'Covers.Under' cannot be used: whom the policy informs belongs to no brand. Leave it out."
            },
            {
                """Covers((CoverKind)[|77|], "x")""".Replace("(CoverKind)[|77|]", "[|(CoverKind)77|]", StringComparison.Ordinal),
                "'Covers.Kind' cannot be used: 77 is not a value of CoverKind. Write CoverKind.Brand."
            },
        };

    [Theory]
    [MemberData(nameof(OnTheAssembly))]
    public Task Names_the_argument_and_the_remedy_on_the_assembly(string attributes, string message) =>
        VerifyAsync(
            string.Join(
                "\n",
                attributes
                    .Split("), ")
                    .Select((attribute, i) => $"[assembly: {attribute}{(i < attributes.Split("), ").Length - 1 ? ")" : "")}]")
            ),
            message
        );

    [Fact]
    public Task Reports_a_second_controller() =>
        VerifyAsync(
            """
            [assembly: DataController("Rufwerk GmbH")]
            [assembly: [|DataController("Andere GmbH")|]]
            """,
            "'DataController' cannot be used: it is declared more than once, and only the first one counts. Keep one of them.",
            inputMayNotCompile: true
        );

    [Fact]
    public Task Reports_a_member_of_a_class_without_a_processing() =>
        VerifyAsync(
            """class Customer { [[|DataItem("Name")|]] public string? Name { get; set; } }""",
            "'DataItem' cannot be used: 'Customer' declares no processing. Add [DataProcessing(\"…\")] to the type."
        );

    [Fact]
    public Task Reports_a_member_that_is_not_a_data_item() =>
        VerifyAsync(
            """[DataProcessing("x")] class Customer { [[|Retention(Days = 1)|]] public string? Name { get; set; } }""",
            "'Retention' cannot be used: 'Name' is not a data item. Add [DataItem(\"…\")] to the member."
        );

    [Fact]
    public Task Reports_a_member_declared_both_a_data_item_and_not_personal_data() =>
        VerifyAsync(
            """[DataProcessing("x")] class Customer { [DataItem("Name"), [|NotPersonalData("a")|]] public string? Name { get; set; } }""",
            "'NotPersonalData' cannot be used: 'Name' is also declared a data item. Remove one of the two."
        );

    [Fact]
    public Task Reports_a_class_declared_both_a_processing_and_not_personal_data() =>
        VerifyAsync(
            """[DataProcessing("x"), [|NotPersonalData("a")|]] class Customer;""",
            "'NotPersonalData' cannot be used: the class declares a processing of personal data nevertheless. Remove it, "
                + "or remove the other attributes of PolicyGen from the class."
        );

    [Fact]
    public Task Reports_a_data_item_on_a_method_parameter() =>
        VerifyAsync(
            """class Mailer { void Send([[|DataItem("Name")|]] string name) { } }""",
            "'DataItem' cannot be used: it stands on a parameter of a method. Put it on a property, a field or a "
                + "parameter of a positional record."
        );

    [Theory]
    [InlineData("abstract class Person { [DataItem(\"Name\")] public string? Name { get; set; } }")]
    [InlineData("class Person { [DataItem(\"Name\")] public string? Name { get; set; } } [DataProcessing(\"x\")] class Customer : Person;")]
    [InlineData("class Options { [NotPersonalData(\"a setting\")] public string? Theme { get; set; } }")]
    [InlineData("[DataProcessing(\"x\")] record Customer([DataItem(\"Name\")] string Name);")]
    [InlineData("[Processor(\"Twilio\", Country = \"US\", Mechanism = \"DPF\")] class CallRecord;")]
    [InlineData("[Retention(Months = 6)] class CallRecord;")]
    [InlineData("[DataProcessing(\"x\")] [Processor(\"Twilio\", Role = \"</script> \\\"'&\")] class CallRecord;")]
    public Task Is_silent_on_usable_declarations(string source) =>
        AnalyzerRun.Create(new UnusableDeclarationAnalyzer(), source).VerifyAsync(TestContext.Current.CancellationToken);

    [Fact]
    public Task Reports_a_constant_of_another_generator_where_it_is_used() =>
        // What that generator writes is not there when PolicyGen's generator runs, and is when the analyzers do.
        new ForeignConstantRun(
            """[DataProcessing([|Labels.Title|])] class CallRecord;""",
            "static class Labels { public const string Title = \"Anrufe\"; }"
        ).VerifyAsync(
            "'DataProcessing.Processing' cannot be used: the constant is made by another generator, which this one "
                + "cannot see. Write a constant that this project or a reference defines."
        );

    [Fact]
    public Task Takes_the_severity_from_the_editorconfig() =>
        (
            AnalyzerRun.Create(new UnusableDeclarationAnalyzer(), "[Retention(Days = [|-1|])] class CallRecord;") with
            {
                Severity = DiagnosticSeverity.Warning,
            }
        )
            .WithEditorConfig("dotnet_diagnostic.PG0053.severity = warning")
            .VerifyAsync(TestContext.Current.CancellationToken);

    [Fact]
    public Task Is_suppressed_by_pragma_and_by_attribute() =>
        AnalyzerRun
            .Create(
                new UnusableDeclarationAnalyzer(),
                """
                #pragma warning disable PG0053
                [Retention(Days = {|-PG0053:-1|})] class CallRecord;
                #pragma warning restore PG0053
                [System.Diagnostics.CodeAnalysis.SuppressMessage("PolicyGen", "PG0053", Justification = "test")]
                [Retention(Days = {|-PG0053:-1|})] class Message;
                """
            )
            .VerifyAsync(TestContext.Current.CancellationToken);

    private static Task VerifyAsync(string source, string message, bool inputMayNotCompile = false) =>
        (
            AnalyzerRun.Create(new UnusableDeclarationAnalyzer(), source) with
            {
                Messages = [message],
                InputMayNotCompile = inputMayNotCompile,
                Severity = DiagnosticSeverity.Error,
            }
        ).VerifyAsync(TestContext.Current.CancellationToken);
}
