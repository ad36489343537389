// Quiet: identifiers that look like addresses
using System.Xml.Linq;

internal static class Identifiers
{
    public static readonly XNamespace Invoice = "urn:cen.eu:en16931:2017";

    public static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    public const string Name = "http://schemas.xmlsoap.org/ws/2005/05/identity/claims/name";

    public const string Problem = "https://tools.ietf.org/html/rfc9110#section-15.5.1";
}
