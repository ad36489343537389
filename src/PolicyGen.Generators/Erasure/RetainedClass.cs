using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using PolicyGen.Core.Declarations;
using PolicyGen.Core.Reading;
using PolicyGen.Generators.Analyzers;
using PolicyGen.Generators.Parsing;

namespace PolicyGen.Generators.Erasure;

/// <summary>A class that this project has to erase data of: it holds them and declares for how long.</summary>
/// <param name="Type">The class.</param>
/// <param name="Declaration">The retention that holds for it.</param>
/// <param name="HasPeriod">Whether that is a period, which gives a cutoff.</param>
internal sealed record RetainedClass(INamedTypeSymbol Type, Declaration Declaration, bool HasPeriod)
{
    /// <summary>A member by which a record or a store knows when it ends.</summary>
    private static readonly Regex s_expiryMember = new(
        "^(?:Expir|TimeToLive|Ttl|(?:Delete|Erase|Purge|Remove)(?:At|On|After)|(?:Keep|Retain)Until)",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    );

    /// <summary>The class, or null when nothing of it has to be erased here.</summary>
    public static RetainedClass? Read(INamedTypeSymbol type, PolicyAnalysis analysis, CancellationToken cancellationToken)
    {
        if (
            type.TypeKind is not (TypeKind.Class or TypeKind.Struct)
            || type.IsAbstract
            || type.IsStatic
            || !type.GetAttributes().Any(attribute => AttributeNames.FindName(attribute) == "Retention")
        )
            return null;
        var members = StoredProperties.Find(type, _ => true).ToList();
        if (
            members.Count == 0
            || members.Exists(member => s_expiryMember.IsMatch(member.Name))
            || analysis.FindProcessing(type, cancellationToken) is not { } processing
        )
            return null;
        // A ready-made processing tells of what happens elsewhere, for example in the web server.
        if (processing.ProcessingDeclaration is { } head && KnownProcessingReader.Find(processing.CreateReader(head)) is not null)
            return null;
        foreach (var declaration in processing.GetDeclarations("Retention"))
        {
            // What a recipient keeps it erases, and a setting names what erases here.
            if (
                RetentionReader.Read(processing.CreateReader(declaration), item: null) is
                { At: null, ConfiguredIn: null, Until: not RetentionEnd.NotStored } retention
            )
                return new(type, declaration, retention.Period is not null);
        }

        return null;
    }
}
