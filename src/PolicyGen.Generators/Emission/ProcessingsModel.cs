using PolicyGen.Generators.Pipeline;
using PolicyGen.Model;

namespace PolicyGen.Generators.Emission;

/// <summary>The processings of a policy under the names of their members.</summary>
internal sealed record ProcessingsModel(string Namespace, string TypeName, ValueList<NamedMember<Processing>> Processings)
{
    public static ProcessingsModel Create(ParsedPolicy policy)
    {
        var processings = policy.Document.Processings;
        var names = CreateMemberNames(processings);
        return new ProcessingsModel(
            policy.Namespace,
            policy.TypeName,
            processings.Select((processing, i) => new NamedMember<Processing>(names[i], processing)).ToValueList()
        );
    }

    public string? FindMember(Processing processing)
    {
        foreach (var member in Processings)
        {
            if (member.Value.DeclaringType == processing.DeclaringType)
                return "Processings." + member.Name;
        }

        return null;
    }

    /// <summary>The name of the class; classes of one name are told apart by their full names.</summary>
    private static IReadOnlyList<string> CreateMemberNames(ValueList<Processing> processings)
    {
        var simple = processings.Select(processing => GetSimpleName(processing.DeclaringType)).ToList();
        return MemberNames.CreateDistinct([
            .. processings.Select(
                (processing, i) => simple.Count(name => name == simple[i]) == 1 ? simple[i] : processing.DeclaringType.Replace('.', '_')
            ),
        ]);
    }

    /// <summary>The name of the class without type parameters, file and number.</summary>
    private static string GetSimpleName(string declaringType)
    {
        var name = declaringType.Split('@', '#')[0];
        if (name.EndsWith(">", StringComparison.Ordinal))
            name = name.Substring(0, name.LastIndexOf('<'));
        return name.Substring(name.LastIndexOf('.') + 1);
    }
}
