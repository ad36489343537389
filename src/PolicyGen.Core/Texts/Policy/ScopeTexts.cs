using PolicyGen.Core.Foundation;

namespace PolicyGen.Core.Texts;

/// <summary>What and whom the policy covers, and the law it follows.</summary>
internal static class ScopeTexts
{
    public static readonly Text SinglePolicy = new("{0} (gehört zu {1})", "{0} (part of {1})");
    public static readonly Text SeveralPolicies = new("{0} (gehören zu {1})", "{0} (part of {1})");
    public static readonly Text ApplicableLaw = new("Anwendbares Recht", "Applicable law");
    public static readonly Text Gdpr = new("Datenschutz-Grundverordnung (DSGVO)", "General Data Protection Regulation (GDPR)");

    public static Text GetKind(CoverKind kind, bool several) =>
        kind switch
        {
            CoverKind.Brand => several ? new("Marken", "Brands") : new("Marke", "Brand"),
            CoverKind.Product => several
                ? new("Produkte und Dienste", "Products and services")
                : new("Produkt oder Dienst", "Product or service"),
            CoverKind.Unit => several ? new("Bereiche", "Units") : new("Bereich", "Unit"),
            CoverKind.Domain => several ? new("Domains", "Domains") : new("Domain", "Domain"),
            _ => new("Richtet sich an", "Addressed to"),
        };
}
