using System.Globalization;
using PolicyGen.Model;

namespace PolicyGen.Generators.Pipeline;

/// <summary>What review dates are compared with. No clock takes part: the same sources and properties give the same findings.</summary>
/// <param name="AsOf"><c>PolicyGenAsOf</c>: the day of the build as the build declares it; null where it declares none.</param>
/// <param name="Months"><c>PolicyGenReviewMonths</c>: how long a policy is good without a review.</param>
/// <param name="InvalidProperty">The property that cannot be used, with its value and what to write; null when all can.</param>
internal sealed record ReviewSettings(PolicyDate? AsOf, int Months, (string Problem, string Instead)? InvalidProperty)
{
    private const int DefaultMonths = 24;

    public static ReviewSettings Read(string? asOf, string? months)
    {
        var hasDate = PolicyDate.TryParse(asOf, out var date) && date.Day is not null;
        var hasMonths = int.TryParse(months, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is >= 1 and <= 999;
        (string, string)? unusable = null;
        if (asOf is not null && !hasDate)
            unusable = ($"PolicyGenAsOf is '{asOf}', which is no date", "write yyyy-MM-dd");
        else if (months is not null && !hasMonths)
            unusable = ($"PolicyGenReviewMonths is '{months}', which is no number of months", "write a number from 1 to 999");
        return new ReviewSettings(hasDate ? date : null, hasMonths ? number : DefaultMonths, unusable);
    }
}
