using System.Text;
using PolicyGen.Core.Foundation;
using PolicyGen.Core.Law;
using PolicyGen.Core.Vocabulary;

namespace PolicyGen.Tool.Init;

/// <summary>
/// Writes Privacy.cs. What a person has to know is marked TODO, which the build refuses to publish (PG0003, PG0053); what the
/// catalogue knows is written for a person to read, with what nobody has checked named beside it.
/// </summary>
internal static class FirstDeclarations
{
    public const string FileName = "Privacy.cs";

    public static string Write(IReadOnlyList<FoundRecipient> recipients)
    {
        var code = new StringBuilder();
        code.Append(
            """
            // First declarations of the privacy policy. Replace every TODO: the build refuses to publish one.
            // What happens to which data is declared at the classes that hold them, for example:
            //
            //     [DataProcessing("TODO: what it is called"), Purpose("TODO: what for", Basis.Contract), Retention(Months = 6)]
            //     public sealed class Order
            //     {
            //         [DataItem(DataItems.EmailAddress)] public required string Email { get; init; }
            //     }
            //
            // A processing of your own in another language needs [assembly: Translation("en", "...", "...")].
            using PolicyGen;

            [assembly: PrivacyPolicy("TODO: title of the policy", Languages = "de,en", AsOf = "TODO: yyyy-MM-dd", Version = "1.0")]
            [assembly: DataController("TODO: name of the company",
                Street = "TODO: street and number", PostalCode = "TODO: postal code", City = "TODO: city",
                Country = "TODO: country, for example DE", Email = "TODO: address for requests")]

            """.ReplaceLineEndings("\n")
        );
        foreach (var recipient in recipients)
            AppendProcessor(code, recipient);
        return code.ToString();
    }

    private static void AppendProcessor(StringBuilder code, FoundRecipient recipient)
    {
        var entry = recipient.Entry;
        var arguments = new List<(string Name, string Value, string Field)>();
        if (entry.LegalEntity is { } entity)
            arguments.Add(("LegalEntity", FormatLiteral(entity), "legalEntity"));
        if (entry.Address is { } address)
            arguments.Add(("Address", FormatLiteral(address), "address"));
        if (FindCountryConstant(entry.Country) is { } country)
            arguments.Add(("Country", country, "country"));
        else
            arguments.Add(("Country", FormatLiteral("TODO: country of the seat"), ""));
        if (entry.GroupCountry != entry.Country && FindCountryConstant(entry.GroupCountry) is { } group)
            arguments.Add(("GroupCountry", group, "groupCountry"));
        if (entry.Role is { } role && VocabularyTable.TryFind("Roles." + role, out _))
            arguments.Add(("Role", "Roles." + role, ""));
        if (new[] { entry.Country, entry.GroupCountry }.OfType<string>().Any(code => CountryTable.Find(code)?.IsThirdCountry == true))
        {
            arguments.Add(
                ("Mechanism", FormatLiteral("TODO: what the transfer to a third country rests on, for example Mechanisms.SCC"), "")
            );
        }

        code.Append("\n// Found: ")
            .Append(
                ToSingleLine(
                    string.Join("; ", recipient.Evidence.Take(4))
                        + (recipient.Evidence.Count > 4 ? $" and {recipient.Evidence.Count - 4} more places" : "")
                )
            )
            .Append('\n');
        var doubtful = arguments
            .Where(argument => entry.UnverifiedFields.Contains(argument.Field))
            .Select(argument => argument.Name)
            .ToList();
        code.Append("// TODO: is it used for personal data? Compare with your contract");
        if (doubtful.Count > 0)
            code.Append("; nobody has checked ").Append(string.Join(", ", doubtful));
        code.Append(".\n");
        code.Append("[assembly: Processor(").Append(FormatLiteral(entry.Name));
        foreach (var (name, value, _) in arguments)
            code.Append(",\n    ").Append(name).Append(" = ").Append(value);
        code.Append(")]\n");
    }

    private static string? FindCountryConstant(string? country) =>
        country is not null && CountryTable.Find(country) is not null ? "Countries." + country : null;

    private static string FormatLiteral(string text) => JsonQuotation.Quote(text, JsonEscaping.RoundTrip);

    /// <summary>A file may be called anything, and a comment ends with its line.</summary>
    private static string ToSingleLine(string text) =>
        string.Concat(text.Select(c => char.IsControl(c) || c is '\u0085' or '\u2028' or '\u2029' ? ' ' : c));
}
