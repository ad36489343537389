using Microsoft.CodeAnalysis.Text;
using PolicyGen.Generators.Pipeline;
using PolicyGen.Model;

namespace PolicyGen.Generators.Emission;

/// <summary>
/// <code>
/// public static PolicyDocument Document { get; } = new PolicyDocument { ..., Processings = ..., Recipients = ... };
/// </code>
/// </summary>
internal static class DocumentSource
{
    public static SourceText Write(ReadPolicy policy)
    {
        var recipients = RecipientsModel.Of(policy);
        var processings = ProcessingsModel.Of(policy);
        return GeneratedFile.WriteClass(
            policy.Namespace,
            policy.TypeName,
            writer =>
            {
                writer.Summary("The policy: everything that is declared, in the languages of the policy.").Line(GeneratedFile.Attribute);
                ModelExpression.Write(
                    writer,
                    "public static global::PolicyGen.Model.PolicyDocument Document { get; } = ",
                    policy.Document,
                    ";",
                    part =>
                        part switch
                        {
                            Recipient recipient => recipients.MemberOf(recipient),
                            Processing processing => processings.MemberOf(processing),
                            _ => null,
                        }
                );
            }
        );
    }
}
