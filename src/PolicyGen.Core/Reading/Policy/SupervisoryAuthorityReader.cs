using PolicyGen.Core.Law;
using PolicyGen.Model;

namespace PolicyGen.Core.Reading;

/// <summary>The competent supervisory authority: declared, or the one of the controller's Land or country.</summary>
internal static class SupervisoryAuthorityReader
{
    public static SupervisoryAuthority? Read(DeclarationReader? reader, Controller controller, TextContext context)
    {
        if (reader?.ReadName("Key") is not { } key)
        {
            return AuthorityTable.FindCompetent(controller)?.ToSupervisoryAuthority(context.Languages);
        }

        var hasDetails = reader.Has("Street") || reader.Has("City") || reader.Has("Email") || reader.Has("Website");
        var known = AuthorityTable.Find(key) ?? (hasDetails ? null : AuthorityTable.FindByName(key));
        if (known is null && !hasDetails)
        {
            var near = AuthorityTable.Suggest(key);
            reader.ReportUnusable(
                "Key",
                $"'{key}' is no known authority",
                near is null
                    ? "write a constant of Authorities, or the name with Street, PostalCode and City"
                    : $"did you mean \"{near}\"?",
                FindingFact.CreateSuggestion(key, near)
            );
        }

        var authority =
            known?.ToSupervisoryAuthority(context.Languages) ?? new SupervisoryAuthority { Name = LocalizedText.CreateNeutral(key) };
        return authority with
        {
            Street = reader.ReadName("Street") ?? authority.Street,
            PostalCode = reader.ReadName("PostalCode") ?? authority.PostalCode,
            City = reader.ReadName("City") ?? authority.City,
            Phone = reader.ReadName("Phone") ?? authority.Phone,
            Email = reader.ReadName("Email") ?? authority.Email,
            Website = reader.ReadName("Website") ?? authority.Website,
        };
    }
}
