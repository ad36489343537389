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
    public static SourceText Write(ParsedPolicy policy)
    {
        var recipients = RecipientsModel.Create(policy);
        var processings = ProcessingsModel.Create(policy);
        return GeneratedFile.WriteClass(
            policy.Namespace,
            policy.TypeName,
            writer =>
            {
                writer
                    .WriteSummary("The policy: everything that is declared, in the languages of the policy.")
                    .WriteLine(GeneratedFile.GeneratedCodeAttribute);
                ModelExpression.Write(
                    writer,
                    "public static global::PolicyGen.Model.PolicyDocument Document { get; } = ",
                    policy.Document,
                    ";",
                    part =>
                        part switch
                        {
                            Recipient recipient => recipients.FindMember(recipient),
                            Processing processing => processings.FindMember(processing),
                            _ => null,
                        }
                );
            }
        );
    }
}
