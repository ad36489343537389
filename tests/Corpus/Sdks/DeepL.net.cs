namespace DeepL
{
    using System.Threading.Tasks;
    public interface ITranslator { Task<Model.TextResult> TranslateTextAsync(string text, string? source, string target); }
    public class Translator(string authKey) : ITranslator { public string Key => authKey; public Task<Model.TextResult> TranslateTextAsync(string text, string? source, string target) => null!; }
    public static class LanguageCode { public const string German = "de"; }
}
namespace DeepL.Model { public class TextResult { public string Text => ""; } }
