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
    private const string ModelNamespace = "global::PolicyGen.Model.";

    public static SourceText Write(PagesModel model) =>
        GeneratedFile.WriteClass(
            model.Namespace,
            model.TypeName,
            writer =>
            {
                WriteForm(writer, model, "Html", "The pages of the policy as UTF-8, one per language.", page => page.Html);
                WriteForm(writer, model, "Markdown", "The policy as Markdown in UTF-8, one per language.", page => page.Markdown);
                WriteForm(writer, model, "PlainText", "The policy as plain text in UTF-8, one per language.", page => page.PlainText);
                writer.WriteSummary("The policy as JSON in UTF-8, in all its languages.").WriteLine(GeneratedFile.GeneratedCodeAttribute);
                Utf8Member.Write(writer, "Json", model.Json);
                writer
                    .WriteLine()
                    .WriteSummary("The policy with its pages, as an endpoint serves it.")
                    .WriteLine(GeneratedFile.GeneratedCodeAttribute);
                writer.WriteLine($"public static {ModelNamespace}PolicyPages Pages => Prepared.Pages;").WriteLine();
                WritePreparedPages(writer, model);
            }
        );

    private static void WritePreparedPages(CodeWriter writer, PagesModel model)
    {
        // Written out: within the initializer a name alone would be read as the property's.
        var type = GeneratedFile.GetFullTypeName(model.Namespace, model.TypeName);
        writer.WriteLine("// A class of its own: the order of initializers in several files of one class is not defined.");
        using (writer.OpenBlock("private static class Prepared"))
        {
            using (
                writer.OpenBlock(
                    $"public static readonly {ModelNamespace}PolicyPages Pages = new "
                        + $"{ModelNamespace}PolicyPages(Document, {ModelNamespace}ValueList.Create(new "
                        + $"{ModelNamespace}PolicyPage[]",
                    "}))"
                )
            )
            {
                foreach (var page in model.Pages)
                {
                    var member = Utf8Member.GetName(page.Language);
                    using (
                        writer.OpenBlock(
                            $"new {ModelNamespace}PolicyPage({GeneratedFile.FormatLiteral(page.Language)}, "
                                + $"{GeneratedFile.FormatLiteral(page.Html.ContentHash)}, static () => Html.{member})",
                            "},"
                        )
                    )
                    {
                        writer.WriteLine($"Markdown = {FormatRendition(page.Markdown, type + ".Markdown." + member)},");
                        writer.WriteLine($"PlainText = {FormatRendition(page.PlainText, type + ".PlainText." + member)},");
                    }
                }
            }

            using (writer.OpenBlock(close: "};"))
            {
                writer.WriteLine($"Json = {FormatRendition(model.Json, type + ".Json")},");
                WriteVersions(writer, model, type);
            }
        }
    }

    /// <summary>
    /// The kept pages are resources and no literals: there is one more with each version, and the compiler would read them all each time.
    /// </summary>
    private static void WriteVersions(CodeWriter writer, PagesModel model, string type)
    {
        if (model.Versions.Count == 0)
            return;
        using (writer.OpenBlock($"Versions = {ModelNamespace}ValueList.Create(new {ModelNamespace}PolicyVersion[]", "}),"))
        {
            foreach (var version in model.Versions)
            {
                using (
                    writer.OpenBlock(
                        $"new {ModelNamespace}PolicyVersion({GeneratedFile.FormatLiteral(version.Name)}, "
                            + $"{ModelNamespace}ValueList.Create(new {ModelNamespace}PolicyVersionPage[]",
                        "})),"
                    )
                )
                {
                    foreach (var language in version.Languages)
                    {
                        var note = version.IsCurrent ? "" : SupersededNotice.Render(language);
                        var resource = ArchivedPages.Folder + "/" + ArchivedPages.GetFileName(version.Name, language);
                        writer.WriteLine(
                            $"new {ModelNamespace}PolicyVersionPage({GeneratedFile.FormatLiteral(language)}, "
                                + $"{GeneratedFile.FormatLiteral(note)}, static () => "
                                + $"typeof({type}).Assembly.GetManifestResourceStream({GeneratedFile.FormatLiteral(resource)})),"
                        );
                    }
                }
            }
        }
    }

    private static string FormatRendition(RenderedText text, string literal) =>
        $"new {ModelNamespace}PolicyRendition({GeneratedFile.FormatLiteral(text.ContentHash)}, static () => {literal})";

    private static void WriteForm(CodeWriter writer, PagesModel model, string name, string summary, Func<RenderedPage, RenderedText> form)
    {
        writer.WriteSummary(summary).WriteLine(GeneratedFile.GeneratedCodeAttribute);
        using (writer.OpenBlock("public static class " + name))
        {
            for (var i = 0; i < model.Pages.Count; i++)
            {
                if (i > 0)
                    writer.WriteLine();
                writer.WriteSummary($"The policy in '{model.Pages[i].Language}'.");
                Utf8Member.Write(writer, Utf8Member.GetName(model.Pages[i].Language), form(model.Pages[i]));
            }
        }

        writer.WriteLine();
    }
}
