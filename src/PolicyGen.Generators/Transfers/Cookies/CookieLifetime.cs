using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using PolicyGen.Core.Periods;
using PolicyGen.Model;

namespace PolicyGen.Generators.Transfers.Cookies;

/// <summary>How long a cookie lasts, as the code states it.</summary>
/// <param name="Amount">How many units.</param>
/// <param name="Unit">Which: the name of an argument of <c>[Cookie]</c>.</param>
internal sealed record CookieLifetime(int Amount, string Unit)
{
    /// <summary>What to write in a <c>[Cookie]</c>.</summary>
    public string AttributeArgument => $"{Unit} = {Amount.ToString(CultureInfo.InvariantCulture)}";

    /// <inheritdoc/>
    public override string ToString() =>
        $"{Amount.ToString(CultureInfo.InvariantCulture)} {(Amount == 1 ? Unit.TrimEnd('s') : Unit).ToLowerInvariant()}";

    /// <summary>
    /// Reads <c>TimeSpan.FromDays(30)</c>, <c>DateTimeOffset.UtcNow.AddMonths(13)</c> and their like; null for anything else.
    /// </summary>
    public static CookieLifetime? Read(IOperation? operation)
    {
        while (operation is IConversionOperation conversion)
            operation = conversion.Operand;
        if (operation is IObjectCreationOperation { Type.Name: "TimeSpan" } creation)
        {
            return creation.Arguments.Length >= 4 && GetNumber(creation.Arguments[0].Value) is { } days ? FromDays(days)
                : creation.Arguments.Length == 3 && GetNumber(creation.Arguments[0].Value) is { } hours ? FromDays(hours / 24)
                : null;
        }

        if (
            operation
                is not IInvocationOperation
                {
                    TargetMethod: { ContainingType.Name: "TimeSpan" or "DateTimeOffset" or "DateTime", Name: var name },
                    Arguments: { Length: > 0 } arguments
                }
            || GetNumber(arguments[0].Value) is not { } amount
        )
            return null;
        return name switch
        {
            "FromDays" or "AddDays" => FromDays(amount),
            "FromHours" or "AddHours" => FromDays(amount / 24),
            "FromMinutes" or "AddMinutes" => FromDays(amount / 24 / 60),
            "AddMonths" when amount > 0 => new CookieLifetime((int)amount, "Months"),
            "AddYears" when amount > 0 => new CookieLifetime((int)amount, "Years"),
            _ => null,
        };
    }

    /// <summary>Whether a declared duration cannot be this one. Months and years have no fixed number of days.</summary>
    public bool Contradicts(CalendarPeriod declared)
    {
        var set = Unit switch
        {
            "Years" => new CalendarPeriod(Amount, 0, 0),
            "Months" => new CalendarPeriod(0, Amount, 0),
            _ => new CalendarPeriod(0, 0, Amount),
        };
        var (fewestDeclared, mostDeclared) = declared.GetDayRange();
        var (fewestSet, mostSet) = set.GetDayRange();
        return fewestSet > mostDeclared || mostSet < fewestDeclared;
    }

    /// <summary>A declaration counts in days: what is shorter is one.</summary>
    private static CookieLifetime? FromDays(double days) =>
        days is > 0 and < 100_000 ? new CookieLifetime(Math.Max(1, (int)Math.Round(days)), "Days") : null;

    private static double? GetNumber(IOperation operation) =>
        operation.ConstantValue is { HasValue: true, Value: { } value }
            ? value switch
            {
                int number => number,
                long number => number,
                double number => number,
                _ => null,
            }
        : operation is IConversionOperation conversion ? GetNumber(conversion.Operand)
        : null;
}
