using PolicyGen.Core.Texts;
using PolicyGen.Model;
using Xunit;

namespace PolicyGen.Core.Tests.Page;

public class GrammarTests
{
    [Theory]
    [InlineData(0, 6, 0, "6 Monate", "6 months")]
    [InlineData(0, 1, 0, "1 Monat", "1 month")]
    [InlineData(1, 0, 0, "1 Jahr", "1 year")]
    [InlineData(10, 0, 0, "10 Jahre", "10 years")]
    [InlineData(0, 0, 1, "1 Tag", "1 day")]
    [InlineData(0, 0, 30, "30 Tage", "30 days")]
    [InlineData(1, 6, 0, "1 Jahr und 6 Monate", "1 year and 6 months")]
    [InlineData(2, 1, 3, "2 Jahre, 1 Monat und 3 Tage", "2 years, 1 month and 3 days")]
    [InlineData(0, 0, 0, "0 Tage", "0 days")]
    public void Formats_periods(int years, int months, int days, string german, string english)
    {
        var period = new CalendarPeriod(years, months, days);
        Assert.Equal(german, GrammarPeriods.FormatPeriod(period, "de"));
        Assert.Equal(english, GrammarPeriods.FormatPeriod(period, "en"));
    }

    [Theory]
    [InlineData("P7D", "P30D", "7 bis 30 Tage", "7 to 30 days")]
    [InlineData("P6Y", "P10Y", "6 bis 10 Jahre", "6 to 10 years")]
    [InlineData("P6M", "P1Y", "6 Monate bis 1 Jahr", "6 months to 1 year")]
    [InlineData("P1M", "P2M", "1 bis 2 Monate", "1 to 2 months")]
    [InlineData("P3Y", "P3Y", "3 Jahre", "3 years")]
    public void Formats_ranges(string from, string to, string german, string english)
    {
        Assert.Equal(german, GrammarPeriods.FormatRange(Parse(from), Parse(to), "de"));
        Assert.Equal(english, GrammarPeriods.FormatRange(Parse(from), Parse(to), "en"));

        static CalendarPeriod Parse(string text)
        {
            var count = int.Parse(text[1..^1], System.Globalization.CultureInfo.InvariantCulture);
            return text[^1] switch
            {
                'Y' => new(count, 0, 0),
                'M' => new(0, count, 0),
                _ => new(0, 0, count),
            };
        }
    }

    [Fact]
    public void Formats_German_periods_in_the_dative() =>
        Assert.Equal("2 Jahren und 6 Monaten", GrammarPeriods.FormatDativePeriod(new(2, 6, 0), "de"));

    [Theory]
    [InlineData("2024-04-08", "8. April 2024", "8 April 2024")]
    [InlineData("2024-04", "April 2024", "April 2024")]
    [InlineData("2026-03-31", "31. März 2026", "31 March 2026")]
    public void Formats_dates(string iso, string german, string english)
    {
        Assert.True(PolicyDate.TryParse(iso, out var date));
        Assert.Equal(german, GrammarDates.FormatDate(date, "de"));
        Assert.Equal(english, GrammarDates.FormatDate(date, "en"));
    }

    [Theory]
    [InlineData("", "", "")]
    [InlineData("a", "a", "a")]
    [InlineData("a|b", "a und b", "a and b")]
    [InlineData("a|b|c", "a, b und c", "a, b and c")]
    public void Joins_lists(string items, string german, string english)
    {
        string[] parts = items.Length == 0 ? [] : items.Split('|');
        Assert.Equal(german, GrammarLists.Join(parts, "de"));
        Assert.Equal(english, GrammarLists.Join(parts, "en"));
    }
}
