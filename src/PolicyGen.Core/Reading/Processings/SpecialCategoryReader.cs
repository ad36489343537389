using PolicyGen.Model;

namespace PolicyGen.Core.Reading;

/// <summary>Reads <c>[SpecialCategory]</c>.</summary>
internal static class SpecialCategoryReader
{
    /// <param name="reader">The attribute.</param>
    /// <param name="item">The item of the member that carries the attribute; null on a class.</param>
    public static SpecialCategory? Read(DeclarationReader reader, LocalizedText? item)
    {
        var kind = reader.ReadText(nameof(SpecialCategoryAttribute.Kind), nameof(SpecialCategories));
        var basis = reader.ReadEnum<Basis>(nameof(SpecialCategoryAttribute.Basis));
        return kind is null || basis is null
            ? null
            : reader.Trace(
                new SpecialCategory
                {
                    Kind = kind,
                    Basis = basis.Value,
                    IsVoluntary = reader.ReadFlag(nameof(SpecialCategoryAttribute.Voluntary)),
                    ProfessionalSecrecy = reader.ReadProvision(nameof(SpecialCategoryAttribute.ProfessionalSecrecy)),
                    Law = reader.ReadProvision(nameof(SpecialCategoryAttribute.Law)),
                    Items = item is null ? ValueList<LocalizedText>.Empty : ValueList.Create(item),
                }
            );
    }

    /// <summary>One statement per category and condition, with the items of all members.</summary>
    public static ValueList<SpecialCategory> Merge(IEnumerable<SpecialCategory> categories, SourceMap? sources) =>
        categories
            .GroupBy(category => category with { Items = ValueList<LocalizedText>.Empty })
            .Select(group =>
            {
                var merged = group.Any(category => category.Items.Count == 0)
                    ? group.Key
                    : group.Key with
                    {
                        Items = group.SelectMany(category => category.Items).Distinct().ToValueList(),
                    };
                foreach (var category in group)
                    sources?.Inherit(merged, category);
                return merged;
            })
            .ToValueList();
}
