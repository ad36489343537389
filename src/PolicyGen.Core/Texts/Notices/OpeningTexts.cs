using PolicyGen.Core.Foundation;

namespace PolicyGen.Core.Texts;

/// <summary>The first sentences of a call, to be read aloud: short, without citations and brackets.</summary>
internal static class OpeningTexts
{
    public static readonly Text Who = new("Hier ist {0}.", "This is {0}.");
    public static readonly Text Ai = new(
        "Sie sprechen mit einer künstlichen Intelligenz, nicht mit einem Menschen.",
        "You are speaking with an artificial intelligence, not with a human."
    );
    public static readonly Text Purposes = new("Das dient diesen Zwecken: {0}.", "This serves these purposes: {0}.");
    public static readonly Text Ask = new("Sind Sie damit einverstanden?", "Do you agree?");
    public static readonly Text Asked = new(
        "Um Ihre Einwilligung bitten wir Sie vor dem Gespräch.",
        "We ask for your consent before the call."
    );
    public static readonly Text Withdraw = new(
        "Sie können Ihre Einwilligung jederzeit widerrufen.",
        "You can withdraw your consent at any time."
    );
    public static readonly Text Policy = new(
        "Alles Weitere steht in unserer Datenschutzerklärung.",
        "You find everything else in our privacy policy."
    );

    /// <summary>What is done, and the same where it waits for consent.</summary>
    public sealed record OpeningWording(Text Plain, Text WithConsent);

    public static readonly OpeningWording Both = new(
        new("Wir zeichnen das Gespräch auf und halten es als Text fest.", "We record the call and put it into text."),
        new(
            "Mit Ihrer Einwilligung zeichnen wir das Gespräch auf und halten es als Text fest.",
            "With your consent we record the call and put it into text."
        )
    );

    public static readonly OpeningWording AudioOnly = new(
        new("Wir zeichnen das Gespräch auf.", "We record the call."),
        new("Mit Ihrer Einwilligung zeichnen wir das Gespräch auf.", "With your consent we record the call.")
    );

    public static readonly OpeningWording TranscriptOnly = new(
        new("Wir halten das Gespräch als Text fest.", "We put the call into text."),
        new("Mit Ihrer Einwilligung halten wir das Gespräch als Text fest.", "With your consent we put the call into text.")
    );
}
