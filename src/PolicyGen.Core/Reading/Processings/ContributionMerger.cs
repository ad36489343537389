using PolicyGen.Model;

namespace PolicyGen.Core.Reading;

/// <summary>Puts what <c>[UsedIn]</c> says to the processings it names: a transfer object and its entity are one processing.</summary>
internal static class ContributionMerger
{
    /// <summary>The processings of their own, with what others add to them.</summary>
    public static IReadOnlyList<ReadProcessing> Merge(IReadOnlyList<ReadProcessing> parts, TextContext context, Findings? findings)
    {
        var own = parts.Where(part => part.IsOwn).ToList();
        foreach (var part in parts)
        {
            foreach (var contribution in part.Contributions)
            {
                var index = own.FindIndex(candidate => candidate.Processing.DeclaringType == contribution.Target);
                if (index >= 0)
                    own[index] = own[index] with { Processing = Add(own[index].Processing, part.Processing, contribution.Item) };
                else
                    Report(contribution, own, new DeclarationReader(contribution.Declaration, context, findings));
            }
        }

        return own;
    }

    private static Processing Add(Processing target, Processing source, DataItem? item)
    {
        if (item is not null)
            return target with { DataItems = Distinct(target.DataItems.Append(item)) };
        return target with
        {
            DataItems = Distinct(target.DataItems.Concat(source.DataItems)),
            Recipients = RecipientReader.Merge(
                target.Recipients.Concat(
                    source.Recipients.Select(use =>
                        use.Items.Count > 0 ? use : use with { Items = source.DataItems.Select(data => data.Label).ToValueList() }
                    )
                )
            ),
            Retentions = target
                .Retentions.Concat(
                    source.Retentions.Select(retention =>
                        retention.For.Count > 0
                            ? retention
                            : retention with
                            {
                                For = source.DataItems.Select(data => data.Label).ToValueList(),
                            }
                    )
                )
                .Distinct()
                .ToValueList(),
            SpecialCategories = SpecialCategoryReader.Merge(target.SpecialCategories.Concat(source.SpecialCategories)),
        };
    }

    /// <summary>The transfer object's phone number is the entity's phone number.</summary>
    private static ValueList<DataItem> Distinct(IEnumerable<DataItem> items) =>
        items.GroupBy(item => item.Label).Select(group => group.First()).ToValueList();

    private static void Report(Contribution contribution, List<ReadProcessing> own, DeclarationReader reader)
    {
        var near = Foundation.NearestName.Find(contribution.Target, own.Select(part => part.Processing.DeclaringType));
        reader.Dangling(
            "Processing",
            contribution.Target,
            near is null ? $"add [DataProcessing(\"…\")] to '{contribution.Target}'" : $"did you mean typeof({near})?",
            FindingFact.DidYouMean(contribution.Target, near)
        );
    }
}
