using System.Text.RegularExpressions;

namespace PolicyGen.Core.Law;

/// <summary>Companies under the KWG, VAG or WpIG, as their names show: some periods of retention are their own.</summary>
internal static class FinancialSector
{
    private static readonly Regex s_companyName = new(
        @"(?:bank|sparkasse|bausparkasse|bankhaus|kreditinstitut|versicherung|versicherungen|versicherungsverein"
            + @"|versicherungsgesellschaft|rückversicherung|pensionskasse|wertpapierinstitut|wertpapierhandelsbank"
            + @"|insurance)(?![\p{L}\p{N}])",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    );

    /// <summary>Whether the name is the one of such a company. Brokers and agents are none.</summary>
    public static bool Includes(string name) => s_companyName.IsMatch(name);
}
