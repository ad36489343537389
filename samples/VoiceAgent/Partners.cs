namespace VoiceAgent;

/// <summary>Names and addresses that several declarations share, so that none is misspelt in one of them.</summary>
internal static class Partners
{
    public const string Hosting = "Nordwerk Rechenzentrum";

    public const string SpeechSynthesis = "Klangwerk";

    public const string AiTelephony = "Sprechwerk";

    public const string LanguageModel = "OpenAI";

    public const string PrivacyEmail = "datenschutz@rufwerk.example";

    public const string WithdrawalMethod = "formlos per E-Mail an datenschutz@rufwerk.example";
}
