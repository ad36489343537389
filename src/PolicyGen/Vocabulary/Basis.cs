namespace PolicyGen;

/// <summary>A legal basis of processing: Art. 6(1) and 9(2) GDPR, § 25 TDDDG. Published.</summary>
public enum Basis
{
    /// <summary>Einwilligung, consent: Art. 6(1)(a) GDPR.</summary>
    Consent,

    /// <summary>
    /// Vertrag und vorvertragliche Maßnahmen, contract with the data subject and steps before it at their request: Art. 6(1)(b) GDPR.
    /// </summary>
    Contract,

    /// <summary>Rechtliche Verpflichtung, legal obligation of the controller: Art. 6(1)(c) GDPR; name the law with <c>Law</c>.</summary>
    LegalObligation,

    /// <summary>Lebenswichtige Interessen, vital interests of a person: Art. 6(1)(d) GDPR.</summary>
    VitalInterests,

    /// <summary>
    /// Öffentliches Interesse oder öffentliche Gewalt, task in the public interest or official authority: Art. 6(1)(e) GDPR; name the law
    /// with <c>Law</c>.
    /// </summary>
    PublicTask,

    /// <summary>
    /// Berechtigte Interessen, legitimate interests: Art. 6(1)(f) GDPR; the interest has to be told (Art. 13(1)(d)): <c>Interest</c>.
    /// </summary>
    LegitimateInterests,

    /// <summary>Ausdrückliche Einwilligung, explicit consent to special categories: Art. 9(2)(a) GDPR.</summary>
    ExplicitConsent,

    /// <summary>Arbeitsrecht und soziale Sicherheit, employment and social security law: Art. 9(2)(b) GDPR.</summary>
    EmploymentAndSocialSecurity,

    /// <summary>
    /// Lebenswichtige Interessen, wenn die Person nicht einwilligen kann; vital interests of a person unable to consent: Art. 9(2)(c) GDPR.
    /// </summary>
    VitalInterestsOfIncapable,

    /// <summary>Organisation ohne Gewinnerzielungsabsicht, not-for-profit body and its members: Art. 9(2)(d) GDPR.</summary>
    NotForProfitBody,

    /// <summary>Offensichtlich öffentlich gemachte Daten, data the person manifestly made public: Art. 9(2)(e) GDPR.</summary>
    ManifestlyMadePublic,

    /// <summary>Rechtsansprüche, establishment, exercise or defence of legal claims: Art. 9(2)(f) GDPR.</summary>
    LegalClaims,

    /// <summary>Erhebliches öffentliches Interesse, substantial public interest: Art. 9(2)(g) GDPR.</summary>
    SubstantialPublicInterest,

    /// <summary>Gesundheitsvorsorge und Behandlung, health care and treatment under professional secrecy: Art. 9(2)(h), (3) GDPR.</summary>
    HealthCare,

    /// <summary>Öffentliche Gesundheit, public health: Art. 9(2)(i) GDPR.</summary>
    PublicHealth,

    /// <summary>Archiv, Forschung, Statistik; archiving, research, statistics: Art. 9(2)(j) GDPR.</summary>
    ArchivingResearchStatistics,

    /// <summary>Einwilligung in den Zugriff auf das Endgerät, consent to access the device: § 25(1) TDDDG.</summary>
    DeviceConsent,

    /// <summary>Unbedingt erforderlicher Zugriff auf das Endgerät, strictly necessary access to the device: § 25(2) TDDDG.</summary>
    DeviceNecessary,
}
