namespace PolicyGen.Core.Foundation;

/// <summary>A sentence or word of the page in both languages, side by side so that they are changed together.</summary>
/// <param name="De">German. <c>{0}</c> and so on are placeholders.</param>
/// <param name="En">English, with the same placeholders.</param>
internal sealed record Text(string De, string En)
{
    /// <summary>The text in the language; English for every language that is not German, for there is no third one.</summary>
    public string Localize(string language) => language == "de" ? De : En;
}
