using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using PolicyGen.Core.Declarations;
using PolicyGen.Core.Vocabulary;
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
            || !type.GetAttributes().Any(attribute => AttributeNames.IsAttribute<RetentionAttribute>(attribute))
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
        if (processing.Head?.GetText(nameof(DataProcessingAttribute.Processing)) is { } name && KnownProcessingTable.Find(name) is not null)
            return null;
        // What a recipient keeps it erases, and a setting names what erases here.
        return processing
            .Processing.Retentions.Where(retention => retention is { At: null, ConfiguredIn: null, Until: not RetentionEnd.NotStored })
            .Select(retention => (Retention: retention, Declaration: processing.FindSource(retention)))
            .Where(declared => declared.Declaration is { Place.Member: null })
            .Select(declared => new RetainedClass(type, declared.Declaration!, declared.Retention.Period is not null))
            .FirstOrDefault();
    }
}
