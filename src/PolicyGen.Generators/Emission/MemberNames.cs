using System.Text;
using Microsoft.CodeAnalysis.CSharp;
using PolicyGen.Core.Reading;

namespace PolicyGen.Generators.Emission;

/// <summary>The names of generated members: valid, distinct, and dependent on the declared names alone, not on their order.</summary>
internal static class MemberNames
{
    /// <summary>Members that every class has, and so no generated one may be called.</summary>
    private static readonly HashSet<string> s_reserved = new(StringComparer.Ordinal)
    {
        "Equals",
        "Finalize",
        "GetHashCode",
        "GetType",
        "MemberwiseClone",
        "ReferenceEquals",
        "ToString",
        "Processors",
        "Recipients",
        "Processings",
        "Notices",
        "Openings",
    };

    /// <summary>
    /// An identifier for each name, in their order. A name that is its own identifier keeps it; others that would share
    /// one get a fingerprint of the name behind it.
    /// </summary>
    public static IReadOnlyList<string> CreateDistinct(IReadOnlyList<string> names)
    {
        var groups = names
            .GroupBy(CreateIdentifier, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.ToList(), StringComparer.Ordinal);
        return
        [
            .. names.Select(name =>
            {
                var identifier = CreateIdentifier(name);
                var isShared = groups[identifier].Count > 1 && name != identifier;
                return Escape(isShared ? identifier + "_" + Slug.ComputeFingerprint(name) : identifier);
            }),
        ];
    }

    public static string Escape(string identifier) =>
        SyntaxFacts.GetKeywordKind(identifier) != SyntaxKind.None || SyntaxFacts.GetContextualKeywordKind(identifier) != SyntaxKind.None
            ? "@" + identifier
            : identifier;

    /// <summary>The letters and digits of the name, each word with a capital; umlauts stay.</summary>
    private static string CreateIdentifier(string name)
    {
        var identifier = new StringBuilder(name.Length + 1);
        var startsWord = true;
        foreach (var c in name.Normalize(NormalizationForm.FormC))
        {
            if (!CSharpIdentifier.IsPartCharacter(c))
            {
                startsWord = true;
                continue;
            }

            if (identifier.Length == 0 && !CSharpIdentifier.IsStartCharacter(c))
                identifier.Append('_');
            identifier.Append(startsWord ? char.ToUpperInvariant(c) : c);
            startsWord = false;
        }

        if (identifier.Length == 0)
            identifier.Append('_').Append(Slug.ComputeFingerprint(name));
        if (identifier.Length > CSharpIdentifier.MaxLength)
            identifier
                .Remove(CSharpIdentifier.MaxLength, identifier.Length - CSharpIdentifier.MaxLength)
                .Append('_')
                .Append(Slug.ComputeFingerprint(name));
        var result = identifier.ToString();
        return s_reserved.Contains(result) ? result + "_" : result;
    }
}
