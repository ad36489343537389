namespace PolicyGen;

/// <summary>In which form data are analysed (Recital 26, Art. 4(5) GDPR). Values can be combined.</summary>
[Flags]
public enum Deidentification
{
    /// <summary>As they are, or nothing is declared.</summary>
    None = 0,

    /// <summary>Pseudonymised: still personal data (Art. 4(5) GDPR).</summary>
    Pseudonymized = 1,

    /// <summary>Anonymised: no longer personal data (Recital 26 GDPR).</summary>
    Anonymized = 2,
}
