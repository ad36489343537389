using PolicyGen.Core.Declarations;
using PolicyGen.Core.Reading;
using PolicyGen.Model;

namespace PolicyGen.Core.Tests.Reading;

/// <summary>Declarations as the parser would give them, without a compiler.</summary>
internal static class DeclarationFactory
{
    public static Declaration CreateAttribute(string name, params (string Name, object? Value)[] arguments)
    {
        var place = new Place("App.Sample", null, 0, null);
        return new Declaration(
            name,
            arguments
                .Select(argument => new Argument(argument.Name, CreateValue(argument.Value), place.WithArgument(argument.Name)))
                .ToValueList(),
            place
        );
    }

    public static TypeDeclarations CreateType(params Declaration[] declarations) =>
        new("App.Sample", "Sample", ValueList.Create(declarations), ValueList<MemberDeclarations>.Empty);

    public static TypeDeclarations WithMember(this TypeDeclarations type, string name, params Declaration[] declarations) =>
        type with
        {
            Members = type.Members.Append(new MemberDeclarations(name, ValueList.Create(declarations))).ToValueList(),
        };

    /// <summary>The processing a type gives, which has to be read without a finding.</summary>
    public static Processing ReadProcessing(TypeDeclarations type, TextContext? context = null)
    {
        var (processing, findings) = ReadWithFindings(type, context);
        Xunit.Assert.Empty(findings);
        return processing;
    }

    /// <summary>The processing a type gives and what the rules say: the id, the place in the attribute and the words.</summary>
    public static (Processing Processing, IReadOnlyList<string> Findings) ReadWithFindings(
        TypeDeclarations type,
        TextContext? context = null
    )
    {
        var log = new ReadingLog();
        var read = ProcessingReader.Read(type, context ?? new TextContext(), log);
        // The generator reads without findings, and has to read the same.
        Xunit.Assert.Equal(ProcessingReader.Read(type, context ?? new TextContext(), log: null), read);
        return (read.Processing, [.. log.Findings.Select(finding => finding.Rule.Id + " " + string.Join(": ", finding.Arguments))]);
    }

    private static ArgumentValue CreateValue(object? value) =>
        value switch
        {
            null => ArgumentValue.Null,
            string text => ArgumentValue.Create(text),
            bool flag => ArgumentValue.Create(flag),
            Enum constant => ArgumentValue.Create(Convert.ToInt64(constant, null)),
            int number => ArgumentValue.Create(number),
            Array items => ArgumentValue.Create(items.Cast<object?>().Select(CreateValue).ToValueList()),
            _ => throw new ArgumentException("No argument of an attribute.", nameof(value)),
        };
}
