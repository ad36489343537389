using PolicyGen.Core.Foundation;
using PolicyGen.Model;

namespace PolicyGen.Core.Composition;

/// <summary>E-mail addresses, telephone numbers and web addresses as links.</summary>
internal static class ContactLinks
{
    public static Phrase LinkEmail(string? address) => Link(address, "mailto:");

    public static Phrase LinkPhone(string? number) => Link(number, "tel:");

    public static Phrase LinkWebsite(string? address) => Link(address, "");

    /// <summary>An e-mail address or a web address, as users may give either.</summary>
    public static Phrase LinkEmailOrWebsite(string? address) =>
        address is not null && address.IndexOf("://", StringComparison.Ordinal) < 0 && address.IndexOf('@') > 0
            ? LinkEmail(address)
            : LinkWebsite(address);

    /// <summary>A link, which is mostly the same in every language, or own words.</summary>
    public static Phrase LinkOrQuote(LocalizedText? text, string language)
    {
        if (text is not { IsEmpty: false })
            return Phrase.Empty;
        if (text.Texts[0].Language.Length == 0)
            return LinkWebsite(text.Texts[0].Text);
        var words = DeclaredPhrase.Quote(text, language);
        return LinkForm.Matches(words.ToString()) ? LinkWebsite(words.ToString()) : words;
    }

    /// <summary>Where people write to about their data: what is declared for that, else the nearest thing there is.</summary>
    public static Phrase LinkRequestContact(PolicyDocument document)
    {
        var controller = document.Controller;
        Phrase[] candidates =
        [
            LinkEmailOrWebsite(document.Rights.Contact),
            LinkEmail(controller.PrivacyEmail),
            LinkEmail(controller.Email),
        ];
        return candidates.FirstOrDefault(candidate => !candidate.IsEmpty) ?? Phrase.Empty;
    }

    private static Phrase Link(string? text, string scheme)
    {
        var words = text?.Trim() ?? "";
        return words.Length == 0 ? Phrase.Empty : new ExternalLinkInline(scheme + words, words);
    }
}
