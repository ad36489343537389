using PolicyGen.Generators.Pipeline;

namespace PolicyGen.Generators.Emission;

/// <summary>A generated text as a UTF-8 literal: the bytes lie in the assembly and are never copied to be read.</summary>
internal static class Utf8Member
{
    public static void Write(CodeWriter writer, string member, RenderedText text)
    {
        var quotes = new string('"', Math.Max(3, GetLongestQuoteRun(text.Content) + 1));
        writer.WriteLine($"public static global::System.ReadOnlySpan<byte> {member} =>");
        // A raw literal ends before its closing line break, and its content is not indented: the closing quotes stand at the margin.
        writer.Write(quotes).Write("\n").Write(text.Content).Write("\n").Write(quotes).Write("u8;\n");
    }

    /// <summary><c>De</c> for <c>de</c>.</summary>
    public static string GetName(string language) => char.ToUpperInvariant(language[0]) + language.Substring(1);

    private static int GetLongestQuoteRun(string text)
    {
        int longest = 0,
            run = 0;
        foreach (var c in text)
        {
            run = c == '"' ? run + 1 : 0;
            longest = Math.Max(longest, run);
        }

        return longest;
    }
}
