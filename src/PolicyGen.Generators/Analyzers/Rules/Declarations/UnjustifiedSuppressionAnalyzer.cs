using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using PolicyGen.Core.Rules;

namespace PolicyGen.Generators.Analyzers.Rules;

/// <summary>PG0068: a finding on the policy is suppressed by <c>[SuppressMessage]</c> without a justification.</summary>
/// <remarks>
/// The error log of the compiler lists what is suppressed with its reason (<c>README.md</c>, "Suppress a finding"), for whoever is
/// responsible for the policy. A <c>#pragma</c> has no place for a reason; an <c>.editorconfig</c> has comments.
/// </remarks>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UnjustifiedSuppressionAnalyzer() : RuleAnalyzer(DeclarationRules.UnjustifiedSuppression)
{
    private const string AttributeName = "SuppressMessage";

    private protected override void Register(CompilationStartAnalysisContext context, PolicyAnalysis analysis) =>
        context.RegisterSyntaxNodeAction(Check, SyntaxKind.Attribute);

    private static void Check(SyntaxNodeAnalysisContext context)
    {
        var attribute = (AttributeSyntax)context.Node;
        if (!IsSuppressMessageName(attribute.Name) || attribute.ArgumentList is not { Arguments: { Count: >= 2 } arguments })
            return;
        if (
            context.SemanticModel.GetSymbolInfo(attribute, context.CancellationToken).Symbol?.ContainingType
                is not { Name: AttributeName + "Attribute" } type
            || type.ContainingNamespace.ToDisplayString() != "System.Diagnostics.CodeAnalysis"
        )
            return;
        var id = arguments.FirstOrDefault(argument => argument.NameColon?.Name.Identifier.ValueText == "checkId") ?? arguments[1];
        if (Text(id) is not { } written || !IsPolicyGenRuleId(written))
            return;
        var justification = arguments.FirstOrDefault(argument => argument.NameEquals?.Name.Identifier.ValueText == "Justification");
        if (justification is not null && IsReason(justification))
            return;
        context.ReportDiagnostic(
            DeclarationRules.UnjustifiedSuppression.CreateDiagnostic(attribute.GetLocation(), written.Substring(0, 6))
        );

        string? Text(AttributeArgumentSyntax argument) =>
            context.SemanticModel.GetConstantValue(argument.Expression, context.CancellationToken).Value as string;

        // What cannot be read is an error of the code, and what an editor puts there for a reason is none.
        bool IsReason(AttributeArgumentSyntax argument) =>
            context.SemanticModel.GetConstantValue(argument.Expression, context.CancellationToken) is not { HasValue: true } constant
            || (constant.Value is string text && !string.IsNullOrWhiteSpace(text) && text.Trim() != "<Pending>");
    }

    private static bool IsSuppressMessageName(NameSyntax name) =>
        name switch
        {
            QualifiedNameSyntax qualified => IsSuppressMessageName(qualified.Right),
            AliasQualifiedNameSyntax qualified => IsSuppressMessageName(qualified.Name),
            SimpleNameSyntax simple => simple.Identifier.ValueText is AttributeName or AttributeName + "Attribute",
            _ => false,
        };

    /// <summary><c>PG0020</c>, with or without its title: <c>PG0020:AI improvement</c>.</summary>
    private static bool IsPolicyGenRuleId(string id) =>
        id.Length >= 6
        && id.StartsWith("PG", StringComparison.Ordinal)
        && id.Skip(2).Take(4).All(c => c is >= '0' and <= '9')
        && (id.Length == 6 || id[6] == ':');
}
