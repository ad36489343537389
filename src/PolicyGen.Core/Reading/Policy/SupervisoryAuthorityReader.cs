using PolicyGen.Core.Law;
using PolicyGen.Model;

namespace PolicyGen.Core.Reading;

/// <summary>The competent supervisory authority: declared, or the one of the controller's Land or country.</summary>
internal static class SupervisoryAuthorityReader
{
    public static SupervisoryAuthority? Read(DeclarationReader? reader, Controller controller, TextContext context)
    {
        if (reader?.ReadName(nameof(SupervisoryAuthorityAttribute.Key)) is not { } key)
        {
            return AuthorityTable.FindCompetent(controller)?.ToSupervisoryAuthority(context.Languages);
        }

        var hasDetails =
            reader.Has(nameof(SupervisoryAuthorityAttribute.Street))
            || reader.Has(nameof(SupervisoryAuthorityAttribute.City))
            || reader.Has(nameof(SupervisoryAuthorityAttribute.Email))
            || reader.Has(nameof(SupervisoryAuthorityAttribute.Website));
        var known = AuthorityTable.Find(key) ?? (hasDetails ? null : AuthorityTable.FindByName(key));
        if (known is null && !hasDetails)
        {
            var near = AuthorityTable.Suggest(key);
            reader.ReportUnusable(
                nameof(SupervisoryAuthorityAttribute.Key),
                $"'{key}' is not a known authority",
                near is null
                    ? "Write a constant of Authorities, or the name with Street, PostalCode and City."
                    : $"Did you mean \"{near}\"?",
                FindingFact.CreateSuggestion(key, near)
            );
        }

        var authority =
            known?.ToSupervisoryAuthority(context.Languages) ?? new SupervisoryAuthority { Name = LocalizedText.CreateNeutral(key) };
        return reader.Trace(
            authority with
            {
                Street = reader.ReadName(nameof(SupervisoryAuthorityAttribute.Street)) ?? authority.Street,
                PostalCode = reader.ReadName(nameof(SupervisoryAuthorityAttribute.PostalCode)) ?? authority.PostalCode,
                City = reader.ReadName(nameof(SupervisoryAuthorityAttribute.City)) ?? authority.City,
                Phone = reader.ReadName(nameof(SupervisoryAuthorityAttribute.Phone)) ?? authority.Phone,
                Email = reader.ReadName(nameof(SupervisoryAuthorityAttribute.Email)) ?? authority.Email,
                Website = reader.ReadName(nameof(SupervisoryAuthorityAttribute.Website)) ?? authority.Website,
            }
        );
    }
}
