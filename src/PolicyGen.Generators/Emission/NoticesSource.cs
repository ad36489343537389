using Microsoft.CodeAnalysis.Text;
using PolicyGen.Model;

namespace PolicyGen.Generators.Emission;

/// <summary>
/// <code>
/// public static class Notices
/// {
///     public static PolicyNotice CallRecord { get; } = new PolicyNotice { ... };
/// }
///
/// public static class Openings
/// {
///     public static LocalizedText CallRecord { get; } = new LocalizedText { ... };
/// }
///
/// public static PolicyChangeNotice? ChangeNotice { get; } = new PolicyChangeNotice { ... };
/// </code>
/// </summary>
internal static class NoticesSource
{
    public static SourceText Write(NoticesModel model) =>
        GeneratedFile.WriteClass(
            model.Namespace,
            model.TypeName,
            writer =>
            {
                Write(
                    writer,
                    "Notices",
                    nameof(PolicyNotice),
                    "The notices for the places where data are collected, by the name of the class that declares the processing.",
                    model.Notices
                );
                if (model.Notices.Count > 0 && model.Openings.Count > 0)
                    writer.WriteLine();
                Write(
                    writer,
                    "Openings",
                    nameof(LocalizedText),
                    "What callers hear first, by the name of the class that declares the call.",
                    model.Openings
                );
                if (!model.HasHistory)
                    return;
                if (model.Notices.Count + model.Openings.Count > 0)
                    writer.WriteLine();
                writer
                    .WriteSummary(
                        "What existing customers are told of the version that was accepted last; null where nothing changed in it."
                    )
                    .WriteLine(GeneratedFile.GeneratedCodeAttribute);
                const string Member = "public static global::PolicyGen.Model.PolicyChangeNotice? ChangeNotice { get; } = ";
                if (model.Changes is { } changes)
                    ModelExpression.Write(writer, Member, changes, ";");
                else
                    writer.WriteLine(Member + "null;");
            }
        );

    private static void Write<T>(CodeWriter writer, string name, string type, string summary, ValueList<NamedMember<T>> members)
        where T : notnull
    {
        if (members.Count == 0)
            return;
        writer.WriteSummary(summary).WriteLine(GeneratedFile.GeneratedCodeAttribute);
        using (writer.OpenBlock("public static class " + name))
        {
            for (var i = 0; i < members.Count; i++)
            {
                if (i > 0)
                    writer.WriteLine();
                writer.WriteLine($"/// <summary>For <c>{XmlDoc.Escape(members[i].Name)}</c>.</summary>");
                ModelExpression.Write(
                    writer,
                    $"public static global::PolicyGen.Model.{type} {members[i].Name} {{ get; }} = ",
                    members[i].Value,
                    ";"
                );
            }
        }
    }
}
