namespace PolicyGen.Core.Rules;

/// <summary>Rules on cookies and other access to the user's device.</summary>
internal static class DeviceRules
{
    public static readonly Rule DeviceAccessWithoutConsent = new(
        "PG0046",
        "Device access without consent",
        RuleSeverity.Error,
        "'{0}' is not strictly necessary, and no [assembly: ConsentBanner(…)] asks for consent. "
            + "Add the attribute once the program asks.",
        "Access to the device that is not strictly necessary requires consent (§ 25(1) TDDDG; CJEU C-673/17)."
    )
    {
        IsReportedAtEnd = true,
    };

    public static readonly Rule DeviceAccessOnLegitimateInterests = DeviceAccessWithoutConsent.AddCase(
        "'{0}' is not strictly necessary, and legitimate interests do not replace the consent to accessing the device. "
            + "Write Basis.Consent once the program asks."
    );

    public static readonly Rule MeasurementDeclaredNecessary = DeviceAccessWithoutConsent.AddCase(
        "'{0}' is declared as necessary, but its purpose '{1}' is not. Write CookieCategory.Statistics and ask for consent.",
        RuleSeverity.Warning
    );

    public static readonly Rule IncompleteCookie = new(
        "PG0047",
        "Cookie declaration incomplete",
        RuleSeverity.Warning,
        "Cookie '{0}' has no {1}. Tell people what it does, how long it lasts and who reads it.",
        "People must be told the purpose, the duration and who else has access (CJEU C-673/17; § 25 TDDDG)."
    )
    {
        IsReportedAtEnd = true,
    };
}
