namespace PolicyGen.CodeFixes.Tests.Rules;

public sealed class LiteralInsteadOfTermTests
{
    private static CodeFixRun Run(params string[] texts) =>
        CodeFixRun.Create(new LiteralInsteadOfTermAnalyzer(), new LiteralInsteadOfTermCodeFix(), texts);

    [Fact]
    public Task Replaces_a_data_item() =>
        (
            Run(
                """
                [DataProcessing("Anrufe")] record Call([DataItem([|"telefonnummer"|], Optional = true)] string Number);
                """
            ) with
            {
                Offered = ["Use DataItems.PhoneNumber"],
            }
        ).VerifyAsync(
            """
            [DataProcessing("Anrufe")] record Call([DataItem(DataItems.PhoneNumber, Optional = true)] string Number);
            """
        );

    [Fact]
    public Task Replaces_one_item_of_an_array() =>
        Run(
                """
                [Processor("Twilio", Items = [|["Gesprächsinhalt des Tages", "Telephone number"]|])] class Call;
                """
            )
            .VerifyAsync(
                """
                [Processor("Twilio", Items = ["Gesprächsinhalt des Tages", DataItems.PhoneNumber])] class Call;
                """
            );

    [Fact]
    public Task Fixes_all_occurrences() =>
        Run(
                LongLines.Join(
                    """
                    [DataProcessing("Anrufe"), Purpose([|"Beantwortung von Anfragen"|], Basis.Contract), Processor("Twilio", \
                    Role = [|"Telefonie"|])]
                    record Call([DataItem([|"Telefonnummer"|]), Retention(Days = 7, After = [|"dem Gespräch"|])] string Number);
                    """
                )
            )
            .VerifyFixAllAsync(
                FixAllScope.Solution,
                """
                [DataProcessing("Anrufe"), Purpose(Purposes.EnquiryAnswering, Basis.Contract), Processor("Twilio", Role = Roles.Telephony)]
                record Call([DataItem(DataItems.PhoneNumber), Retention(Days = 7, After = Events.Call)] string Number);
                """
            );
}
