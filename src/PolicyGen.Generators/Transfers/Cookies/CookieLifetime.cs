using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using PolicyGen.Model;

namespace PolicyGen.Generators.Transfers.Cookies;

/// <summary>How long a cookie lasts, as the code states it.</summary>
/// <param name="Amount">How many units.</param>
/// <param name="Unit">Which: the name of an argument of <c>[Cookie]</c>.</param>
internal sealed record CookieLifetime(int Amount, string Unit)
{
    /// <summary>What to write in a <c>[Cookie]</c>.</summary>
    public string Argument => $"{Unit} = {Amount.ToString(CultureInfo.InvariantCulture)}";

    /// <inheritdoc/>
    public override string ToString() =>
        $"{Amount.ToString(CultureInfo.InvariantCulture)} {(Amount == 1 ? Unit.TrimEnd('s') : Unit).ToLowerInvariant()}";

    /// <summary>Reads <c>TimeSpan.FromDays(30)</c>, <c>DateTimeOffset.UtcNow.AddMonths(13)</c> and their like; null for anything else.</summary>
    public static CookieLifetime? Read(IOperation? operation)
    {
        while (operation is IConversionOperation conversion)
            operation = conversion.Operand;
        if (operation is IObjectCreationOperation { Type.Name: "TimeSpan" } creation)
        {
            return creation.Arguments.Length >= 4 && Number(creation.Arguments[0].Value) is { } days ? OfDays(days)
                : creation.Arguments.Length == 3 && Number(creation.Arguments[0].Value) is { } hours ? OfDays(hours / 24)
                : null;
        }

        if (
            operation
                is not IInvocationOperation
                {
                    TargetMethod: { ContainingType.Name: "TimeSpan" or "DateTimeOffset" or "DateTime", Name: var name },
                    Arguments: { Length: > 0 } arguments
                }
            || Number(arguments[0].Value) is not { } amount
        )
            return null;
        return name switch
        {
            "FromDays" or "AddDays" => OfDays(amount),
            "FromHours" or "AddHours" => OfDays(amount / 24),
            "FromMinutes" or "AddMinutes" => OfDays(amount / 24 / 60),
            "AddMonths" when amount > 0 => new CookieLifetime((int)amount, "Months"),
            "AddYears" when amount > 0 => new CookieLifetime((int)amount, "Years"),
            _ => null,
        };
    }

    /// <summary>Whether a declared duration cannot be this one. Months and years have no fixed number of days.</summary>
    public bool Contradicts(CalendarPeriod declared)
    {
        var (least, most) = Days(declared.Years, declared.Months, declared.Days);
        var (ownLeast, ownMost) = Unit switch
        {
            "Years" => Days(Amount, 0, 0),
            "Months" => Days(0, Amount, 0),
            _ => Days(0, 0, Amount),
        };
        return ownLeast > most || ownMost < least;
    }

    private static (int Least, int Most) Days(int years, int months, int days) =>
        (years * 365 + months * 28 + days, years * 366 + months * 31 + days);

    /// <summary>A declaration counts in days: what is shorter is one.</summary>
    private static CookieLifetime? OfDays(double days) =>
        days is > 0 and < 100_000 ? new CookieLifetime(Math.Max(1, (int)Math.Round(days)), "Days") : null;

    private static double? Number(IOperation operation) =>
        operation.ConstantValue is { HasValue: true, Value: { } value }
            ? value switch
            {
                int number => number,
                long number => number,
                double number => number,
                _ => null,
            }
        : operation is IConversionOperation conversion ? Number(conversion.Operand)
        : null;
}
