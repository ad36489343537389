namespace PolicyGen.CodeFixes.Tests.Rules;

public sealed class MissingTranslationTests
{
    private static CodeFixRun Run(params string[] texts) =>
        CodeFixRun.Create(new MissingTranslationAnalyzer(), new MissingTranslationCodeFix(), texts);

    [Fact]
    public Task Adds_a_translation_after_the_attributes_of_the_policy() =>
        (
            Run(
                """
                using System;
                [assembly: PrivacyPolicy(Languages = "de,en", AsOf = "2026-11-01")]

                [DataProcessing([|"Anrufe \"heute\""|])] class Call;
                """
            ) with
            {
                Offered = ["Add [assembly: Translation] into 'en'"],
            }
        ).VerifyAsync(
            """
            using System;
            [assembly: PrivacyPolicy(Languages = "de,en", AsOf = "2026-11-01")]
            [assembly: Translation("en", "Anrufe \"heute\"", "TODO: Anrufe \"heute\"")]

            [DataProcessing("Anrufe \"heute\"")] class Call;
            """
        );

    [Fact]
    public Task Adds_a_translation_next_to_existing_ones() =>
        Run(
                """
                [assembly: PrivacyPolicy(Languages = "de,en", AsOf = "2026-11-01")]
                [DataProcessing([|"Anrufe"|])] class Call;
                """,
                """
                // English
                [assembly: Translation("en", "Post", "Mail")]
                """
            )
            .VerifyAsync(
                """
                [assembly: PrivacyPolicy(Languages = "de,en", AsOf = "2026-11-01")]
                [DataProcessing("Anrufe")] class Call;
                """,
                """
                // English
                [assembly: Translation("en", "Post", "Mail")]
                [assembly: Translation("en", "Anrufe", "TODO: Anrufe")]

                """
            );

    [Fact]
    public Task Fix_all_adds_each_text_once() =>
        Run(
                """
                [assembly: PrivacyPolicy(Languages = "de,en", AsOf = "2026-11-01")]
                [DataProcessing([|"Anrufe"|])] class Call;
                [DataProcessing([|"Post"|])] class Letter;
                """,
                """
                [assembly: Translation("en", "Mails", "Mail")]
                [DataProcessing([|"Anrufe"|])] class Message;
                """
            )
            .VerifyFixAllAsync(
                FixAllScope.Solution,
                """
                [assembly: PrivacyPolicy(Languages = "de,en", AsOf = "2026-11-01")]
                [DataProcessing("Anrufe")] class Call;
                [DataProcessing("Post")] class Letter;
                """,
                """
                [assembly: Translation("en", "Mails", "Mail")]
                [assembly: Translation("en", "Anrufe", "TODO: Anrufe")]
                [assembly: Translation("en", "Post", "TODO: Post")]
                [DataProcessing("Anrufe")] class Message;
                """
            );
}
