using Microsoft.CodeAnalysis.Text;
using PolicyGen.Core.Changes;
using PolicyGen.Core.Notices;
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
/// </summary>
internal static class PagesSource
{
    private const string Model = "global::PolicyGen.Model.";

    public static SourceText Write(PagesModel model) =>
        GeneratedFile.WriteClass(
            model.Namespace,
            model.TypeName,
            writer =>
            {
                WriteForm(writer, model, "Html", "The pages of the policy as UTF-8, one per language.", page => page.Html);
                WriteForm(writer, model, "Markdown", "The policy as Markdown in UTF-8, one per language.", page => page.Markdown);
                WriteForm(writer, model, "PlainText", "The policy as plain text in UTF-8, one per language.", page => page.PlainText);
                writer.Summary("The policy as JSON in UTF-8, in all its languages.").Line(GeneratedFile.Attribute);
                Utf8Member.Write(writer, "Json", model.Json);
                writer.Line().Summary("The policy with its pages, as an endpoint serves it.").Line(GeneratedFile.Attribute);
                writer.Line($"public static {Model}PolicyPages Pages => Prepared.Pages;").Line();
                WritePrepared(writer, model);
            }
        );

    private static void WritePrepared(CodeWriter writer, PagesModel model)
    {
        // Written out: within the initializer a name alone would be read as the property's.
        var type = GeneratedFile.FullTypeName(model.Namespace, model.TypeName);
        writer.Line("// A class of its own: the order of initializers in several files of one class is not defined.");
        using (writer.Open("private static class Prepared"))
        {
            using (
                writer.Open(
                    $"public static readonly {Model}PolicyPages Pages = new {Model}PolicyPages(Document, {Model}ValueList.Of(new {Model}PolicyPage[]",
                    "}))"
                )
            )
            {
                foreach (var page in model.Pages)
                {
                    var member = Utf8Member.Name(page.Language);
                    using (
                        writer.Open(
                            $"new {Model}PolicyPage({GeneratedFile.Literal(page.Language)}, {GeneratedFile.Literal(page.Html.ContentHash)}, static () => Html.{member})",
                            "},"
                        )
                    )
                    {
                        writer.Line($"Markdown = {Rendition(page.Markdown, type + ".Markdown." + member)},");
                        writer.Line($"PlainText = {Rendition(page.PlainText, type + ".PlainText." + member)},");
                    }
                }
            }

            using (writer.Open(close: "};"))
            {
                writer.Line($"Json = {Rendition(model.Json, type + ".Json")},");
                WriteVersions(writer, model, type);
            }
        }
    }

    /// <summary>The kept pages are resources and no literals: there is one more with each version, and the compiler would read them all each time.</summary>
    private static void WriteVersions(CodeWriter writer, PagesModel model, string type)
    {
        if (model.Versions.Count == 0)
            return;
        using (writer.Open($"Versions = {Model}ValueList.Of(new {Model}PolicyVersion[]", "}),"))
        {
            foreach (var version in model.Versions)
            {
                using (
                    writer.Open(
                        $"new {Model}PolicyVersion({GeneratedFile.Literal(version.Name)}, {Model}ValueList.Of(new {Model}PolicyVersionPage[]",
                        "})),"
                    )
                )
                {
                    foreach (var language in version.Languages)
                    {
                        var note = version.IsCurrent ? "" : SupersededNotice.Render(language);
                        writer.Line(
                            $"new {Model}PolicyVersionPage({GeneratedFile.Literal(language)}, {GeneratedFile.Literal(note)}, static () => typeof({type}).Assembly.GetManifestResourceStream({GeneratedFile.Literal(ArchivedPages.Folder + "/" + ArchivedPages.GetFileName(version.Name, language))})),"
                        );
                    }
                }
            }
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
                if (i > 0)
                    writer.Line();
                writer.Summary($"The policy in '{model.Pages[i].Language}'.");
                Utf8Member.Write(writer, Utf8Member.Name(model.Pages[i].Language), form(model.Pages[i]));
            }
        }

        writer.Line();
    }
}
