using Microsoft.CodeAnalysis;
using PolicyGen.Core.Catalogue;
using PolicyGen.Core.Declarations;
using PolicyGen.Core.Reading;
using PolicyGen.Generators.Parsing;
using PolicyGen.Model;

namespace PolicyGen.Generators.Transfers.Flow;

/// <summary>Which class names which recipient of its data.</summary>
internal sealed class ClassDisclosures(TransferKnowledge knowledge, IEnumerable<INamedTypeSymbol> types)
{
    private readonly Dictionary<
        INamedTypeSymbol,
        (DisclosedRecipients Class, Dictionary<string, DisclosedRecipients> Members)
    > _disclosures = new(SymbolEqualityComparer.Default);
    private readonly List<Recipient> _assemblyRecipients =
    [
        .. knowledge
            .Policy.Assembly.Declarations.Where(RecipientReader.IsRecipient)
            .Select(declaration => ReadRecipient(declaration, knowledge)),
    ];
    private readonly List<INamedTypeSymbol> _processings = [.. types.Where(TypeParser.IsProcessing)];

    /// <summary>
    /// Whether a class names a recipient for itself or for each of some members. A recipient that only the assembly
    /// names is one of all classes, unless one of them names it.
    /// </summary>
    /// <param name="type">The class.</param>
    /// <param name="items">The member, or all that hold data.</param>
    /// <param name="entry">The recipient.</param>
    public bool IsDisclosed(INamedTypeSymbol type, IReadOnlyCollection<string> items, CatalogueEntry entry)
    {
        var (own, members) = GetDisclosures(type);
        if (
            own.Includes(entry)
            || (items.Count > 0 && items.All(item => members.TryGetValue(item, out var ofMember) && ofMember.Includes(entry)))
        )
            return true;
        return new DisclosedRecipients(knowledge.Catalogue, _assemblyRecipients).Includes(entry)
            && !_processings.Any(other =>
                GetDisclosures(other) is var (anyClass, anyMembers)
                && (anyClass.Includes(entry) || anyMembers.Values.Any(each => each.Includes(entry)))
            );
    }

    /// <summary>The classes that a class is declared to be a part of.</summary>
    public static IEnumerable<INamedTypeSymbol> GetUsedInClasses(ISymbol symbol) =>
        symbol
            .GetAttributes()
            .Where(AttributeNames.IsAttribute<UsedInAttribute>)
            .Select(attribute =>
                attribute.ConstructorArguments.FirstOrDefault() is { Kind: TypedConstantKind.Type, Value: INamedTypeSymbol target }
                    ? target
                    : null
            )
            .OfType<INamedTypeSymbol>();

    public static Recipient ReadRecipient(Declaration declaration, TransferKnowledge knowledge) =>
        RecipientReader.Read(new DeclarationReader(declaration, knowledge.Policy.Header.Context, log: null));

    private (DisclosedRecipients Class, Dictionary<string, DisclosedRecipients> Members) GetDisclosures(INamedTypeSymbol type)
    {
        if (_disclosures.TryGetValue(type, out var known))
            return known;
        var declarations = TypeParser.Parse(type, CancellationToken.None);
        var ofClass = ReadRecipients(declarations.Declarations).ToList();
        for (var current = type.BaseType; current is { SpecialType: SpecialType.None }; current = current.BaseType)
            ofClass.AddRange(ReadRecipients(TypeParser.Parse(current, CancellationToken.None).Declarations));
        foreach (var target in GetUsedInClasses(type))
            ofClass.AddRange(ReadRecipients(TypeParser.Parse(target, CancellationToken.None).Declarations));
        var members = declarations
            .Members.GroupBy(member => member.Name, StringComparer.Ordinal)
            .ToDictionary(
                group => group.Key,
                group =>
                    CreateDisclosedRecipients(
                        group
                            .SelectMany(member => ReadRecipients(member.Declarations))
                            .Concat(
                                type.GetMembers(group.Key)
                                    .SelectMany(GetUsedInClasses)
                                    .SelectMany(target => ReadRecipients(TypeParser.Parse(target, CancellationToken.None).Declarations))
                            )
                    ),
                StringComparer.Ordinal
            );
        return _disclosures[type] = (CreateDisclosedRecipients(ofClass), members);
    }

    private IEnumerable<Recipient> ReadRecipients(IEnumerable<Declaration> declarations) =>
        declarations.Where(RecipientReader.IsRecipient).Select(declaration => ReadRecipient(declaration, knowledge));

    /// <summary>What the assembly says of a recipient that a class names holds for the class too.</summary>
    private DisclosedRecipients CreateDisclosedRecipients(IEnumerable<Recipient> recipients)
    {
        var named = recipients.ToList();
        var keys = new HashSet<string>(named.Select(GetKey), StringComparer.Ordinal);
        return new DisclosedRecipients(
            knowledge.Catalogue,
            named.Concat(_assemblyRecipients.Where(recipient => keys.Contains(GetKey(recipient))))
        );
    }

    private static string GetKey(Recipient recipient) => RecipientKey.FromName(recipient.Name.ToString());
}
