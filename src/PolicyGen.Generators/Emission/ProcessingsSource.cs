using Microsoft.CodeAnalysis.Text;

namespace PolicyGen.Generators.Emission;

/// <summary>
/// <code>
/// public static class Processings
/// {
///     public static Processing CallRecord { get; } = new Processing { ... };
/// }
/// </code>
/// </summary>
internal static class ProcessingsSource
{
    public static SourceText Write(ProcessingsModel model) =>
        GeneratedFile.WriteClass(
            model.Namespace,
            model.TypeName,
            writer =>
            {
                writer
                    .WriteSummary("The processing activities, by the name of the class that declares them.")
                    .WriteLine(GeneratedFile.GeneratedCodeAttribute);
                using (writer.OpenBlock("public static class Processings"))
                {
                    for (var i = 0; i < model.Processings.Count; i++)
                    {
                        if (i > 0)
                            writer.WriteLine();
                        var (member, processing) = (model.Processings[i].Name, model.Processings[i].Value);
                        writer.WriteLine(
                            $"/// <summary>{XmlDoc.Escape(processing.Title.ToString())}. Declared by "
                                + $"<c>{XmlDoc.Escape(processing.DeclaringType)}</c>.</summary>"
                        );
                        ModelExpression.Write(
                            writer,
                            $"public static global::PolicyGen.Model.Processing {member} {{ get; }} = ",
                            processing,
                            ";"
                        );
                    }
                }
            }
        );
}
