using System.Collections.Concurrent;
using System.Reflection;
using PolicyGen.Model;

namespace PolicyGen.Core.Json;

/// <summary>
/// What of a record of the model is published: all that is declared in its properties, but for what is internal. It goes
/// over the properties, so that what is added to the model is published and cannot be forgotten; the schema is written
/// from the same shape.
/// </summary>
internal sealed class PublishedShape
{
    /// <summary>Facts of the model that its users alone see: they stand on no page either.</summary>
    private static readonly HashSet<string> s_internal = new(StringComparer.Ordinal)
    {
        GetPropertyName(nameof(PolicyDocument), nameof(PolicyDocument.ReviewBy)),
        GetPropertyName(nameof(Controller), nameof(Controller.State)),
        GetPropertyName(nameof(Processing), nameof(Processing.DeclaringType)),
        GetPropertyName(nameof(DataItem), nameof(DataItem.Member)),
        GetPropertyName(nameof(Retention), nameof(Retention.ConfiguredIn)),
        GetPropertyName(nameof(Recipient), nameof(Recipient.ContractOn)),
        GetPropertyName(nameof(Recipient), nameof(Recipient.DeclaringTypes)),
        GetPropertyName(nameof(Transfer), nameof(Transfer.VerifiedOn)),
        GetPropertyName(nameof(SupervisoryAuthority), nameof(SupervisoryAuthority.Key)),
        GetPropertyName(nameof(ImpactAssessment), nameof(ImpactAssessment.State)),
        GetPropertyName(nameof(ImpactAssessment), nameof(ImpactAssessment.CarriedOutOn)),
        GetPropertyName(nameof(ImpactAssessment), nameof(ImpactAssessment.Reason)),
    };

    /// <summary>Members that say no more than that nothing is declared. They are left out: a policy states no unproven negative.</summary>
    private static readonly HashSet<Enum> s_undeclared =
    [
        AiDisclosure.None,
        ConsentMoment.None,
        ContactChannel.None,
        DataSource.None,
        Deidentification.None,
        RecipientKind.Unspecified,
        Sensitivity.Ordinary,
    ];

    private static readonly ConcurrentDictionary<Type, PublishedShape> s_shapes = new();

    private PublishedShape(Type type)
    {
        Type = type;
        Empty = Activator.CreateInstance(type)!;
        Properties =
        [
            .. type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
                .Where(property => property.CanWrite && !s_internal.Contains(GetPropertyName(type.Name, property.Name)))
                .OrderBy(property => property.MetadataToken),
        ];
    }

    public Type Type { get; }

    /// <summary>The published properties, in the order of the source.</summary>
    public IReadOnlyList<PropertyInfo> Properties { get; }

    private object Empty { get; }

    public static PublishedShape Get(Type record) => s_shapes.GetOrAdd(record, static type => new PublishedShape(type));

    /// <summary>Whether an enumeration has a member that says nothing, so that a property of it may be missing.</summary>
    public static bool MayBeUndeclared(Type enumeration) => s_undeclared.Any(member => member.GetType() == enumeration);

    /// <summary>Whether the member says no more than that nothing is declared.</summary>
    public static bool IsUndeclared(Enum member) => s_undeclared.Contains(member);

    /// <summary>Whether nothing is declared there, so that nothing is written: null, an empty text or list, false.</summary>
    public bool IsUndeclared(PropertyInfo property, object? value) =>
        value switch
        {
            null or "" or false => true,
            LocalizedText text => text.IsEmpty,
            Enum member => IsUndeclared(member),
            int => false,
            _ => Equals(value, property.GetValue(Empty)),
        };

    /// <summary>The name in JSON: that of the property in camel case.</summary>
    public static string GetMemberName(string member) => char.ToLowerInvariant(member[0]) + member.Substring(1);

    /// <summary>The names in JSON of the members that a value of an enumeration of flags consists of.</summary>
    public static IEnumerable<string> GetFlagNames(Enum value) => value.ToString().Split(',').Select(name => GetMemberName(name.Trim()));

    private static string GetPropertyName(string type, string property) => type + "." + property;
}
