using PolicyGen.Core.Law;
using PolicyGen.Model;

namespace PolicyGen.Core.Reading;

/// <summary>The competent supervisory authority: declared, or the one of the controller's Land or country.</summary>
internal static class SupervisoryAuthorityReader
{
    public static SupervisoryAuthority? Read(DeclarationReader? reader, Controller controller, TextContext context)
    {
        if (reader?.Name("Key") is not { } key)
        {
            return AuthorityTable.FindFor(controller)?.ToAuthority(context.Languages);
        }

        var hasDetails = reader.Has("Street") || reader.Has("City") || reader.Has("Email") || reader.Has("Website");
        var known = AuthorityTable.Find(key) ?? (hasDetails ? null : AuthorityTable.FindByName(key));
        if (known is null && !hasDetails)
        {
            var near = AuthorityTable.Suggest(key);
            reader.Unusable(
                "Key",
                $"'{key}' is no known authority",
                near is null
                    ? "write a constant of Authorities, or the name with Street, PostalCode and City"
                    : $"did you mean \"{near}\"?",
                FindingFact.DidYouMean(key, near)
            );
        }

        var authority = known?.ToAuthority(context.Languages) ?? new SupervisoryAuthority { Name = LocalizedText.Neutral(key) };
        return authority with
        {
            Street = reader.Name("Street") ?? authority.Street,
            PostalCode = reader.Name("PostalCode") ?? authority.PostalCode,
            City = reader.Name("City") ?? authority.City,
            Phone = reader.Name("Phone") ?? authority.Phone,
            Email = reader.Name("Email") ?? authority.Email,
            Website = reader.Name("Website") ?? authority.Website,
        };
    }
}
