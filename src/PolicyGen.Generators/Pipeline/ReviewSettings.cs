using System.Globalization;
using PolicyGen.Core.Rules;
using PolicyGen.Model;

namespace PolicyGen.Generators.Pipeline;

/// <summary>What review dates are compared with. No clock takes part: the same sources and properties give the same findings.</summary>
/// <param name="AsOf"><c>PolicyGenAsOf</c>: the day of the build as the build declares it; null where it declares none.</param>
/// <param name="Months"><c>PolicyGenReviewMonths</c>: how long a policy is good without a review.</param>
/// <param name="InvalidAsOf">The value of <c>PolicyGenAsOf</c> if it is not a date.</param>
/// <param name="InvalidMonths">The value of <c>PolicyGenReviewMonths</c> if it is not a number of months.</param>
internal sealed record ReviewSettings(PolicyDate? AsOf, int Months, string? InvalidAsOf, string? InvalidMonths)
{
    private const int DefaultMonths = 24;

    public static ReviewSettings Read(string? asOf, string? months)
    {
        var hasDate = PolicyDate.TryParse(asOf, out var date) && date.Day is not null;
        var hasMonths = int.TryParse(months, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is >= 1 and <= 999;
        return new ReviewSettings(
            hasDate ? date : null,
            hasMonths ? number : DefaultMonths,
            hasDate ? null : asOf,
            hasMonths ? null : months
        );
    }

    /// <summary>
    /// The property that cannot be used: the targets of the package refuse most of these, but a day such as 31 April gets through.
    /// </summary>
    public (Rule Rule, string Value)? FindInvalidProperty() =>
        InvalidAsOf is { } asOf ? (PolicyRules.InvalidReviewDay, asOf)
        : InvalidMonths is { } months ? (PolicyRules.InvalidReviewMonths, months)
        : null;
}
