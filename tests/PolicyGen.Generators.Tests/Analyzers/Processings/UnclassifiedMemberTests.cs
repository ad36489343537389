using Microsoft.CodeAnalysis;
using PolicyGen.Core.Vocabulary;
using PolicyGen.Generators.Analyzers.Rules;

namespace PolicyGen.Generators.Tests.Analyzers;

public sealed class UnclassifiedMemberTests
{
    /// <summary>What stands in for Entity Framework Core and others: they are matched by name.</summary>
    private const string Frameworks = """
        namespace Microsoft.EntityFrameworkCore
        {
            public abstract class DbContext;
            public sealed class DbSet<T>;
        }
        namespace Microsoft.AspNetCore.Identity
        {
            public sealed class ProtectedPersonalDataAttribute : PersonalDataAttribute;
            public class PersonalDataAttribute : System.Attribute;
        }
        namespace Microsoft.Extensions.Compliance.Classification
        {
            public class DataClassificationAttribute : System.Attribute;
        }
        """;

    private const string Context = """
        using Microsoft.EntityFrameworkCore;
        public sealed class Store : DbContext
        {
            public DbSet<Customer> Customers { get; set; } = null!;
        }

        """;

    [Fact]
    public Task Reports_a_member_of_a_processing() =>
        RuleRun.VerifyReportsAsync(
            new UnclassifiedMemberAnalyzer(),
            """
            [DataProcessing("Kunden")]
            public sealed class Customer
            {
                public Guid Id { get; set; }
                [DataItem(DataItems.FullName)] public string? Name { get; set; }
                public string? [|EmailAddress|] { get; set; }
            }
            """,
            DiagnosticSeverity.Warning,
            "'Customer.EmailAddress' looks like personal data. Add [DataItem(DataItems.EmailAddress)], or "
                + "[NotPersonalData(\"…\")] with the reason."
        );

    [Theory]
    [InlineData("string [|Email|]")]
    [InlineData("string [|EMail|]")]
    [InlineData("string? [|CustomerEmail|]")]
    [InlineData("string[] [|Emails|]")]
    [InlineData("List<string> [|PhoneNumbers|]")]
    [InlineData("long [|Phone|]")]
    [InlineData("string [|Telefonnummer|]")]
    [InlineData("string [|IPAddress|]")]
    [InlineData("byte[] [|IpAddress|]")]
    [InlineData("System.Net.IPAddress? [|Remote|]")]
    [InlineData("System.Net.Mail.MailAddress [|Reply|]")]
    [InlineData("string [|FirstName|]")]
    [InlineData("string [|Nachname|]")]
    [InlineData("string [|Name|]")]
    [InlineData("string [|BillingAddress|]")]
    [InlineData("string [|Lieferadresse|]")]
    [InlineData("DateOnly? [|BirthDate|]")]
    [InlineData("DateTime [|DateOfBirth|]")]
    [InlineData("int [|Geburtsjahr|]")]
    [InlineData("string [|IBAN|]")]
    [InlineData("string [|CallTranscript|]")]
    [InlineData("byte[] [|Recording|]")]
    [InlineData("double [|Latitude|]")]
    [InlineData("string [|Location|]")]
    [InlineData("EmailText [|Email|]")]
    public Task Reports_names_and_types_in_both_languages(string member) =>
        RuleRun.VerifyAsync(
            new UnclassifiedMemberAnalyzer(),
            $$"""
            [DataProcessing("Kunden")] public sealed class Customer { public {{member}} { get; set; } = default!; }
            [DataProcessing("Kunden")] public sealed record Person({{member}});
            public readonly record struct EmailText(string Value);
            """
        );

    [Theory]
    [InlineData("bool EmailSent")]
    [InlineData("bool PhoneNumberConfirmed")]
    [InlineData("bool Email")]
    [InlineData("int AddressCount")]
    [InlineData("int EmailCount")]
    [InlineData("string EmailTemplate")]
    [InlineData("string EmailId")]
    [InlineData("Guid Address")]
    [InlineData("int Recording")]
    [InlineData("DateTime EmailSentAt")]
    [InlineData("DateTime Phone")]
    [InlineData("DayOfWeek Location")]
    [InlineData("string ServerAddress")]
    [InlineData("System.Net.IPAddress ListenAddress")]
    [InlineData("string Webadresse")]
    [InlineData("string SmtpUserName")]
    [InlineData("string FileName")]
    [InlineData("string StorageLocation")]
    [InlineData("string TranscriptUrl")]
    [InlineData("string Html5")]
    [InlineData("Other Address")]
    [InlineData("List<Other> Addresses")]
    [InlineData("Dictionary<string, string> Emails")]
    public Task Is_silent_on_members_that_hold_no_personal_data(string member) =>
        RuleRun.VerifyAsync(
            new UnclassifiedMemberAnalyzer(),
            $$"""
            [DataProcessing("Kunden")] public sealed class Customer { public {{member}} { get; set; } = default!; }
            public sealed class Other;
            """
        );

    [Theory]
    [InlineData("""[DataProcessing("Kunden")] public sealed class Customer { [DataItem("E-Mail")] public string? Email { get; set; } }""")]
    [InlineData(
        """
            [DataProcessing("Kunden")] public sealed class Customer { [NotPersonalData("Adresse des Vereins")]
                public string? Email { get; set; } }
            """
    )]
    [InlineData(
        """
            [DataProcessing("Kunden")] public sealed record Customer([DataItem("E-Mail")]
                string Email, [property: DataItem("Telefon")] string Phone);
            """
    )]
    [InlineData(
        """
            [DataProcessing("Kunden"), DataItem("E-Mail", Member = nameof(Base.Email))]
                public sealed class Customer : Base; public abstract class Base { public string? Email { get;
                set; } }
            """
    )]
    [InlineData(
        """
            [DataProcessing("Kunden")] public sealed class Customer : Base; public abstract class Base {
                [DataItem("E-Mail")] public string? Email { get; set; } }
            """
    )]
    [InlineData(
        """[DataProcessing("Kunden"), DataItem("Kontaktdaten")] public sealed class Customer { public string? Email { get; set; } }"""
    )]
    [InlineData("""[DataProcessing(KnownProcessings.ContactForm)] public sealed record Customer(string Name, string Mail, string Text);""")]
    [InlineData(
        """
            [DataProcessing("Kunden")] public sealed class Customer { public string? Email { get; set; } }
                [UsedIn(typeof(Customer))] public sealed record Dto([DataItem("E-Mail")] string Email);
            """
    )]
    [InlineData(
        """[UsedIn(typeof(Customer))] public sealed record Dto(string Email); [DataProcessing("Kunden")] public sealed class Customer;"""
    )]
    [InlineData(
        """
            [DataProcessing("Kunden")] public sealed class Customer {
                public string Email => "info@rufwerk.example"; private string? Phone { get; set; }
                public static string? Fax { get; set; } }
            """
    )]
    [InlineData(
        """
            [DataProcessing("Kunden")] public sealed class Customer {
                [Microsoft.AspNetCore.Identity.PersonalData] public string? Email { get; set; }
                [Microsoft.AspNetCore.Identity.ProtectedPersonalData] public string? Phone { get; set; } }
            """
    )]
    [InlineData(
        """
            [DataProcessing("Kunden")] public sealed class Customer { [Private] public string? Email { get; set; } }
            public sealed class PrivateAttribute : Microsoft.Extensions.Compliance.Classification.DataClassificationAttribute;
            """
    )]
    [InlineData(
        """
            [Processor("Twilio", Country = "US", Mechanism = "DPF"), Retention(Months = 6)]
                public sealed class CallRecord { public string? Phone { get; set; } }
            """
    )]
    [InlineData("""public sealed class Customer { public string? Email { get; set; } }""")]
    public Task Is_silent_on_classified_members_and_other_classes(string source) =>
        RuleRun.VerifyAsync(new UnclassifiedMemberAnalyzer(), source + Frameworks);

    [Fact]
    public Task A_ready_made_processing_covers_only_its_own_items() =>
        RuleRun.VerifyAsync(
            new UnclassifiedMemberAnalyzer(),
            """[DataProcessing(KnownProcessings.ContactForm)] public sealed record Customer(string Name, string Email, string [|Phone|]);"""
        );

    [Fact]
    public Task Reports_members_of_a_base_class_in_the_program() =>
        RuleRun.VerifyAsync(
            new UnclassifiedMemberAnalyzer(),
            """
            public abstract class Base { public string? [|Email|] { get; set; } } [DataProcessing("Kunden")]
                public sealed class Customer : Base;
            """
        );

    [Fact]
    public Task Reports_an_entity_without_declarations() =>
        RuleRun.VerifyReportsAsync(
            new UnclassifiedMemberAnalyzer(),
            Context
                + """
                public sealed class Customer { public int Id { get; set; } public string? [|Email|] { get; set; }
                    public string? Name { get; set; } }
                """
                + Frameworks,
            DiagnosticSeverity.Info,
            "'Customer.Email' looks like personal data. Add [DataItem(DataItems.EmailAddress)], or "
                + "[NotPersonalData(\"…\")] with the reason."
        );

    [Theory]
    [InlineData("""[NotPersonalData("nur Firmen")] public sealed class Customer { public string? Email { get; set; } }""")]
    [InlineData(
        """
            public sealed class Customer : Base { public string? Email { get; set; } }
                [NotPersonalData("nur Firmen")] public abstract class Base;
            """
    )]
    [InlineData("""[Retention(Months = 6)] public sealed class Customer { public string? Email { get; set; } }""")]
    [InlineData(
        """
            public sealed class Customer { public Customer? Address { get; set; } public string? Name { get;
                set; } public string? Location { get; set; } }
            """
    )]
    [InlineData(
        """public sealed class Customer { [System.ComponentModel.DataAnnotations.Schema.NotMapped] public string? Email { get; set; } }"""
    )]
    public Task Is_silent_on_entities_that_are_classified_or_hold_no_personal_data(string source) =>
        RuleRun.VerifyAsync(new UnclassifiedMemberAnalyzer(), Context + source + Frameworks);

    [Fact]
    public Task A_DbSet_outside_a_DbContext_does_not_define_an_entity() =>
        RuleRun.VerifyAsync(
            new UnclassifiedMemberAnalyzer(),
            """
            public sealed class Bag { public Microsoft.EntityFrameworkCore.DbSet<Customer>? Customers { get;
                set; } } public sealed class Customer { public string? Email { get; set; } }
            """ + Frameworks
        );

    [Fact]
    public Task Strict_mode_reports_every_member_that_can_hold_data() =>
        (
            AnalyzerRun.Create(
                new UnclassifiedMemberAnalyzer(),
                CodeUnderTest
                    .Create(
                        """
                        [DataProcessing("Kunden")]
                        public sealed class Customer
                        {
                            public Guid Id { get; set; }
                            public string? OrderId { get; set; }
                            public bool IsActive { get; set; }
                            [DataItem("E-Mail")] public string? Email { get; set; }
                            public string? [|Colour|] { get; set; }
                        }
                        """
                    )
                    .WithProperty("PolicyGenAnalysisMode", "Strict")
            ) with
            {
                Messages =
                [
                    "'Customer.Colour' belongs to a processing, but nothing says what it is. Add [DataItem(\"…\")], or "
                        + "[NotPersonalData(\"…\")] with the reason.",
                ],
                Severity = DiagnosticSeverity.Warning,
            }
        ).VerifyAsync(TestContext.Current.CancellationToken);

    [Fact]
    public void Every_item_is_a_term_of_the_vocabulary() =>
        Assert.DoesNotContain(
            PersonalDataPatterns.All.SelectMany(data => data.DataItems),
            item => !VocabularyTable.TryFind("DataItems." + item, out _)
        );
}
