using PolicyGen.Model;

namespace PolicyGen.Core.Reading;

/// <summary>Puts what <c>[UsedIn]</c> says to the processings it names: a transfer object and its entity are one processing.</summary>
internal static class ContributionMerger
{
    /// <summary>The processings of their own, with what others add to them.</summary>
    public static IReadOnlyList<ParsedProcessing> Merge(IReadOnlyList<ParsedProcessing> parts, TextContext context, ReadingLog? log)
    {
        var own = parts.Where(part => part.IsStandalone).ToList();
        foreach (var part in parts)
        {
            foreach (var contribution in part.Contributions)
            {
                var index = own.FindIndex(candidate => candidate.Processing.DeclaringType == contribution.TargetType);
                if (index >= 0)
                    own[index] = own[index] with
                    {
                        Processing = ApplyContribution(own[index].Processing, part.Processing, contribution.Item),
                    };
                else
                    ReportUnknownTarget(contribution, own, new DeclarationReader(contribution.Declaration, context, log));
            }
        }

        return own;
    }

    private static Processing ApplyContribution(Processing target, Processing source, DataItem? item)
    {
        if (item is not null)
            return target with { DataItems = DistinctByLabel(target.DataItems.Append(item)) };
        return target with
        {
            DataItems = DistinctByLabel(target.DataItems.Concat(source.DataItems)),
            Recipients = RecipientReader.MergeUses(
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
            SpecialCategories = SpecialCategoryReader.Merge(target.SpecialCategories.Concat(source.SpecialCategories), sources: null),
        };
    }

    /// <summary>The transfer object's phone number is the entity's phone number.</summary>
    private static ValueList<DataItem> DistinctByLabel(IEnumerable<DataItem> items) =>
        items.GroupBy(item => item.Label).Select(group => group.First()).ToValueList();

    private static void ReportUnknownTarget(Contribution contribution, List<ParsedProcessing> own, DeclarationReader reader)
    {
        var near = Foundation.NearestName.Find(contribution.TargetType, own.Select(part => part.Processing.DeclaringType));
        reader.ReportDanglingReference(
            nameof(UsedInAttribute.Processing),
            contribution.TargetType,
            near is null ? $"Add [DataProcessing(\"…\")] to '{contribution.TargetType}'." : $"Did you mean typeof({near})?",
            FindingFact.CreateSuggestion(contribution.TargetType, near)
        );
    }
}
