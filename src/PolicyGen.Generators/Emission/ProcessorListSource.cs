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
    private const string ModelNamespace = "global::PolicyGen.Model.";

    public static SourceText Write(ProcessorListModel model) =>
        GeneratedFile.WriteClass(
            model.Namespace,
            model.TypeName,
            writer =>
            {
                writer
                    .WriteSummary("The pages with the processors as UTF-8, one per language.")
                    .WriteLine(GeneratedFile.GeneratedCodeAttribute);
                using (writer.OpenBlock("public static class ProcessorListHtml"))
                {
                    for (var i = 0; i < model.Pages.Count; i++)
                    {
                        if (i > 0)
                            writer.WriteLine();
                        writer.WriteSummary($"The page in '{model.Pages[i].Name}'.");
                        Utf8Member.Write(writer, Utf8Member.GetName(model.Pages[i].Name), model.Pages[i].Value);
                    }
                }

                writer
                    .WriteLine()
                    .WriteSummary("The pages with the processors, as an endpoint serves them.")
                    .WriteLine(GeneratedFile.GeneratedCodeAttribute);
                writer.WriteLine($"public static {ModelNamespace}PolicyPages ProcessorList => PreparedProcessorList.Pages;").WriteLine();
                writer.WriteLine("// A class of its own: the order of initializers in several files of one class is not defined.");
                using (writer.OpenBlock("private static class PreparedProcessorList"))
                {
                    using (
                        writer.OpenBlock(
                            $"public static readonly {ModelNamespace}PolicyPages Pages = new "
                                + $"{ModelNamespace}PolicyPages(Document, {ModelNamespace}ValueList.Create(new "
                                + $"{ModelNamespace}PolicyPage[]",
                            "}));"
                        )
                    )
                    {
                        foreach (var page in model.Pages)
                        {
                            writer.WriteLine(
                                $"new {ModelNamespace}PolicyPage({GeneratedFile.FormatLiteral(page.Name)}, "
                                    + $"{GeneratedFile.FormatLiteral(page.Value.ContentHash)}, static () => "
                                    + $"ProcessorListHtml.{Utf8Member.GetName(page.Name)}),"
                            );
                        }
                    }
                }
            }
        );
}
