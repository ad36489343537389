using PolicyGen.Core.Foundation;
using PolicyGen.Model;

namespace PolicyGen.Core.Composition;

/// <summary>E-mail addresses, telephone numbers and web addresses as links.</summary>
internal static class ContactLinks
{
    public static Phrase Email(string? address) => Link(address, "mailto:");

    public static Phrase Phone(string? number) => Link(number, "tel:");

    public static Phrase Web(string? address) => Link(address, "");

    /// <summary>An e-mail address or a web address, as users may give either.</summary>
    public static Phrase EmailOrWeb(string? address) =>
        address is not null && address.IndexOf("://", StringComparison.Ordinal) < 0 && address.IndexOf('@') > 0
            ? Email(address)
            : Web(address);

    /// <summary>A link, which is mostly the same in every language, or own words.</summary>
    public static Phrase LinkOrWords(LocalizedText? text, string language)
    {
        if (text is not { IsEmpty: false })
            return Phrase.Empty;
        if (text.Texts[0].Language.Length == 0)
            return Web(text.Texts[0].Text);
        var words = Declared.In(text, language);
        return LinkForm.Is(words.ToString()) ? Web(words.ToString()) : words;
    }

    /// <summary>Where people write to about their data: what is declared for that, else the nearest thing there is.</summary>
    public static Phrase ForRequests(PolicyDocument document)
    {
        var controller = document.Controller;
        Phrase[] candidates = [EmailOrWeb(document.Rights.Contact), Email(controller.PrivacyEmail), Email(controller.Email)];
        return candidates.FirstOrDefault(candidate => !candidate.IsEmpty) ?? Phrase.Empty;
    }

    private static Phrase Link(string? text, string scheme)
    {
        var words = text?.Trim() ?? "";
        return words.Length == 0 ? Phrase.Empty : new ExternalLinkInline(scheme + words, words);
    }
}
