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
/// public static PolicyPages Pages => Prepared.Pages;
/// </code>
/// UTF-8 literals: the bytes lie in the assembly and are never copied to be read.
/// </summary>
internal static class PagesSource
{
    public static SourceText Write(PagesModel model) => GeneratedFile.WriteClass(model.Namespace, model.TypeName, writer =>
    {
        writer.Summary("The pages of the policy as UTF-8, one per language.").Line(GeneratedFile.Attribute);
        using (writer.Open("public static class Html"))
        {
            for (var i = 0; i < model.Pages.Count; i++)
            {
                if (i > 0) writer.Line();
                WritePage(writer, model.Pages[i]);
            }
        }

        writer.Line().Summary("The policy with its pages, as an endpoint serves it.").Line(GeneratedFile.Attribute);
        writer.Line("public static global::PolicyGen.Model.PolicyPages Pages => Prepared.Pages;").Line();
        writer.Line("// A class of its own: the order of initializers in several files of one class is not defined.");
        using (writer.Open("private static class Prepared"))
        using (writer.Open("public static readonly global::PolicyGen.Model.PolicyPages Pages = new global::PolicyGen.Model.PolicyPages(Document, global::PolicyGen.Model.ValueList.Of(new global::PolicyGen.Model.PolicyPage[]", "}));"))
        {
            foreach (var page in model.Pages)
            {
                writer.Line($"new global::PolicyGen.Model.PolicyPage({GeneratedFile.Literal(page.Language)}, {GeneratedFile.Literal(page.ContentHash)}, static () => Html.{MemberOf(page)}),");
            }
        }
    });

    private static string MemberOf(RenderedPage page) => char.ToUpperInvariant(page.Language[0]) + page.Language.Substring(1);

    private static void WritePage(CodeWriter writer, RenderedPage page)
    {
        var quotes = new string('"', Math.Max(3, LongestQuoteRun(page.Html) + 1));
        writer.Summary($"The page in '{page.Language}'.");
        writer.Line($"public static global::System.ReadOnlySpan<byte> {MemberOf(page)} =>");
        // A raw literal ends before its closing line break, and its content is not indented: the closing quotes stand at the margin.
        writer.Raw(quotes).Raw("\n").Raw(page.Html).Raw("\n").Raw(quotes).Raw("u8;\n");
    }

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
