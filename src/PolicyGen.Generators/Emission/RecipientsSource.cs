using Microsoft.CodeAnalysis.Text;
using PolicyGen.Model;

namespace PolicyGen.Generators.Emission;

/// <summary>
/// <code>
/// public static class Processors
/// {
///     public static Recipient Twilio { get; } = new Recipient { ... };
/// }
/// </code>
/// </summary>
internal static class RecipientsSource
{
    public static SourceText Write(RecipientsModel model) =>
        GeneratedFile.WriteClass(
            model.Namespace,
            model.TypeName,
            writer =>
            {
                WriteClass(writer, "Processors", "The processors (Art. 28 GDPR), by name.", model.Processors);
                writer.WriteLine();
                WriteClass(
                    writer,
                    "Recipients",
                    "The recipients that are not processors, and the categories of recipients (Art. 13(1)(e) GDPR).",
                    model.OtherRecipients
                );
            }
        );

    private static void WriteClass(CodeWriter writer, string name, string summary, ValueList<NamedMember<Recipient>> members)
    {
        writer.WriteSummary(summary).WriteLine(GeneratedFile.GeneratedCodeAttribute);
        using (writer.OpenBlock("public static class " + name))
        {
            for (var i = 0; i < members.Count; i++)
            {
                if (i > 0)
                    writer.WriteLine();
                var (member, recipient) = (members[i].Name, members[i].Value);
                writer.WriteLine($"/// <summary>{Describe(recipient)}</summary>");
                ModelExpression.Write(writer, $"public static global::PolicyGen.Model.Recipient {member} {{ get; }} = ", recipient, ";");
            }
        }
    }

    private static string Describe(Recipient recipient)
    {
        var role = recipient.Role is null ? "" : ": " + recipient.Role;
        var country = recipient.Country is null ? "" : $" ({recipient.Country.Code})";
        var types =
            recipient.DeclaringTypes.Count == 0
                ? "the assembly"
                : string.Join(", ", recipient.DeclaringTypes.Select(type => $"<c>{XmlDoc.Escape(type)}</c>"));
        return XmlDoc.Escape($"{recipient.Name}{country}{role}") + ". Declared on " + types + ".";
    }
}
