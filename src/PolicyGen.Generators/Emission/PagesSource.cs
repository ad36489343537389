using Microsoft.CodeAnalysis.Text;
using PolicyGen.Generators.Pipeline;

namespace PolicyGen.Generators.Emission;

/// <summary>
/// <code>
/// public static class Html
/// {
///     public static ReadOnlySpan&lt;byte&gt; De => """..."""u8;
/// }
///
/// public static class Markdown { ... }
/// public static class PlainText { ... }
/// public static ReadOnlySpan&lt;byte&gt; Json => """..."""u8;
/// public static PolicyPages Pages => Prepared.Pages;
/// </code>
/// UTF-8 literals: the bytes lie in the assembly and are never copied to be read.
/// </summary>
internal static class PagesSource
{
    private const string Model = "global::PolicyGen.Model.";

    public static SourceText Write(PagesModel model) => GeneratedFile.WriteClass(model.Namespace, model.TypeName, writer =>
    {
        WriteForm(writer, model, "Html", "The pages of the policy as UTF-8, one per language.", page => page.Html);
        WriteForm(writer, model, "Markdown", "The policy as Markdown in UTF-8, one per language.", page => page.Markdown);
        WriteForm(writer, model, "PlainText", "The policy as plain text in UTF-8, one per language.", page => page.PlainText);
        writer.Summary("The policy as JSON in UTF-8, in all its languages.").Line(GeneratedFile.Attribute);
        WriteLiteral(writer, "Json", model.Json);
        writer.Line().Summary("The policy with its pages, as an endpoint serves it.").Line(GeneratedFile.Attribute);
        writer.Line($"public static {Model}PolicyPages Pages => Prepared.Pages;").Line();
        WritePrepared(writer, model);
    });

    private static void WritePrepared(CodeWriter writer, PagesModel model)
    {
        // Written out: within the initializer a name alone would be read as the property's.
        var type = GeneratedFile.FullTypeName(model.Namespace, model.TypeName);
        writer.Line("// A class of its own: the order of initializers in several files of one class is not defined.");
        using (writer.Open("private static class Prepared"))
        {
            using (writer.Open($"public static readonly {Model}PolicyPages Pages = new {Model}PolicyPages(Document, {Model}ValueList.Of(new {Model}PolicyPage[]", "}))"))
            {
                foreach (var page in model.Pages)
                {
                    var member = MemberOf(page);
                    using (writer.Open($"new {Model}PolicyPage({GeneratedFile.Literal(page.Language)}, {GeneratedFile.Literal(page.Html.ContentHash)}, static () => Html.{member})", "},"))
                    {
                        writer.Line($"Markdown = {Rendition(page.Markdown, type + ".Markdown." + member)},");
                        writer.Line($"PlainText = {Rendition(page.PlainText, type + ".PlainText." + member)},");
                    }
                }
            }

            using (writer.Open(close: "};")) writer.Line($"Json = {Rendition(model.Json, type + ".Json")},");
        }
    }

    private static string Rendition(RenderedText text, string literal) =>
        $"new {Model}PolicyRendition({GeneratedFile.Literal(text.ContentHash)}, static () => {literal})";

    private static void WriteForm(CodeWriter writer, PagesModel model, string name, string summary, Func<RenderedPage, RenderedText> form)
    {
        writer.Summary(summary).Line(GeneratedFile.Attribute);
        using (writer.Open("public static class " + name))
        {
            for (var i = 0; i < model.Pages.Count; i++)
            {
                if (i > 0) writer.Line();
                writer.Summary($"The policy in '{model.Pages[i].Language}'.");
                WriteLiteral(writer, MemberOf(model.Pages[i]), form(model.Pages[i]));
            }
        }

        writer.Line();
    }

    private static void WriteLiteral(CodeWriter writer, string member, RenderedText text)
    {
        var quotes = new string('"', Math.Max(3, LongestQuoteRun(text.Content) + 1));
        writer.Line($"public static global::System.ReadOnlySpan<byte> {member} =>");
        // A raw literal ends before its closing line break, and its content is not indented: the closing quotes stand at the margin.
        writer.Raw(quotes).Raw("\n").Raw(text.Content).Raw("\n").Raw(quotes).Raw("u8;\n");
    }

    private static string MemberOf(RenderedPage page) => char.ToUpperInvariant(page.Language[0]) + page.Language.Substring(1);

    private static int LongestQuoteRun(string text)
    {
        int longest = 0, run = 0;
        foreach (var c in text)
        {
            run = c == '"' ? run + 1 : 0;
            longest = Math.Max(longest, run);
        }

        return longest;
    }
}
