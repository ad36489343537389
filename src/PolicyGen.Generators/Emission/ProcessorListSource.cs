using Microsoft.CodeAnalysis.Text;

namespace PolicyGen.Generators.Emission;

/// <summary>
/// <code>
/// public static class ProcessorListHtml
/// {
///     public static ReadOnlySpan&lt;byte&gt; De => """..."""u8;
/// }
///
/// public static PolicyPages ProcessorList => PreparedProcessorList.Pages;
/// </code>
/// </summary>
internal static class ProcessorListSource
{
    private const string Model = "global::PolicyGen.Model.";

    public static SourceText Write(ProcessorListModel model) =>
        GeneratedFile.WriteClass(
            model.Namespace,
            model.TypeName,
            writer =>
            {
                writer.Summary("The pages with the processors as UTF-8, one per language.").Line(GeneratedFile.Attribute);
                using (writer.Open("public static class ProcessorListHtml"))
                {
                    for (var i = 0; i < model.Pages.Count; i++)
                    {
                        if (i > 0)
                            writer.Line();
                        writer.Summary($"The page in '{model.Pages[i].Name}'.");
                        Utf8Member.Write(writer, Utf8Member.Name(model.Pages[i].Name), model.Pages[i].Value);
                    }
                }

                writer.Line().Summary("The pages with the processors, as an endpoint serves them.").Line(GeneratedFile.Attribute);
                writer.Line($"public static {Model}PolicyPages ProcessorList => PreparedProcessorList.Pages;").Line();
                writer.Line("// A class of its own: the order of initializers in several files of one class is not defined.");
                using (writer.Open("private static class PreparedProcessorList"))
                {
                    using (
                        writer.Open(
                            $"public static readonly {Model}PolicyPages Pages = new {Model}PolicyPages(Document, {Model}ValueList.Of(new {Model}PolicyPage[]",
                            "}));"
                        )
                    )
                    {
                        foreach (var page in model.Pages)
                        {
                            writer.Line(
                                $"new {Model}PolicyPage({GeneratedFile.Literal(page.Name)}, {GeneratedFile.Literal(page.Value.ContentHash)}, static () => ProcessorListHtml.{Utf8Member.Name(page.Name)}),"
                            );
                        }
                    }
                }
            }
        );
}
