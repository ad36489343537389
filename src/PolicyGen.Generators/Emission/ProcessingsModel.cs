using PolicyGen.Generators.Pipeline;
using PolicyGen.Model;

namespace PolicyGen.Generators.Emission;

/// <summary>The processings of a policy under the names of their members.</summary>
internal sealed record ProcessingsModel(string Namespace, string TypeName, ValueList<NamedMember<Processing>> Processings)
{
    public static ProcessingsModel Of(ReadPolicy policy)
    {
        var processings = policy.Document.Processings;
        var names = Names(processings);
        return new ProcessingsModel(
            policy.Namespace,
            policy.TypeName,
            processings.Select((processing, i) => new NamedMember<Processing>(names[i], processing)).ToValueList()
        );
    }

    public string? MemberOf(Processing processing)
    {
        foreach (var member in Processings)
        {
            if (member.Value.DeclaringType == processing.DeclaringType)
                return "Processings." + member.Name;
        }

        return null;
    }

    /// <summary>The name of the class; classes of one name are told apart by their full names.</summary>
    private static IReadOnlyList<string> Names(ValueList<Processing> processings)
    {
        var simple = processings.Select(processing => SimpleName(processing.DeclaringType)).ToList();
        return MemberNames.Distinct([
            .. processings.Select(
                (processing, i) => simple.Count(name => name == simple[i]) == 1 ? simple[i] : processing.DeclaringType.Replace('.', '_')
            ),
        ]);
    }

    /// <summary>The name of the class without type parameters, file and number.</summary>
    private static string SimpleName(string declaringType)
    {
        var name = declaringType.Split('@', '#')[0];
        if (name.EndsWith(">", StringComparison.Ordinal))
            name = name.Substring(0, name.LastIndexOf('<'));
        return name.Substring(name.LastIndexOf('.') + 1);
    }
}
