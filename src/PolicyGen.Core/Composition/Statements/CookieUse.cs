using PolicyGen.Model;

namespace PolicyGen.Core.Composition;

/// <summary>A cookie with the processing it is declared for; null for one of the whole policy.</summary>
internal sealed record CookieUse(Cookie Cookie, Processing? Processing)
{
    public static IReadOnlyList<CookieUse> Of(PolicyDocument document) =>
        [
            .. document.Cookies.Select(cookie => new CookieUse(cookie, null)),
            .. document.Processings.SelectMany(processing => processing.Cookies.Select(cookie => new CookieUse(cookie, processing))),
        ];

    /// <summary>The basis of the access to the device; every access that is not necessary needs consent (§ 25 TDDDG).</summary>
    public static Basis AccessBasis(CookieCategory category) =>
        category == CookieCategory.Necessary ? Basis.DeviceNecessary : Basis.DeviceConsent;
}
