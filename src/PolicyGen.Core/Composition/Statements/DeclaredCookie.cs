using PolicyGen.Model;

namespace PolicyGen.Core.Composition;

/// <summary>A cookie with the processing it is declared for; null for one of the whole policy.</summary>
internal sealed record DeclaredCookie(Cookie Cookie, Processing? Processing)
{
    public static IReadOnlyList<DeclaredCookie> Collect(PolicyDocument document) =>
        [
            .. document.Cookies.Select(cookie => new DeclaredCookie(cookie, null)),
            .. document.Processings.SelectMany(processing => processing.Cookies.Select(cookie => new DeclaredCookie(cookie, processing))),
        ];

    /// <summary>The basis of the access to the device; every access that is not necessary needs consent (§ 25 TDDDG).</summary>
    public static Basis GetAccessBasis(CookieCategory category) =>
        category == CookieCategory.Necessary ? Basis.DeviceNecessary : Basis.DeviceConsent;
}
