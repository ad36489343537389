using PolicyGen.Model;

namespace PolicyGen.Core.Notices;

/// <summary>A text of ours in each language of a policy.</summary>
internal static class NoticeLanguages
{
    public static LocalizedText ComposePerLanguage(PolicyDocument document, Func<string, string> compose) =>
        LocalizedText.Create([.. document.Languages.Select(language => new LanguageText(language, compose(language)))]);
}
