using PolicyGen.Core.Law;
using PolicyGen.Core.Texts;
using PolicyGen.Model;

namespace PolicyGen.Core.Composition;

/// <summary>What follows from the legal bases that a policy relies on.</summary>
internal static class LegalBases
{
    /// <summary>Name and citation, or empty for a number that is no legal basis: C# lets people cast one.</summary>
    /// <param name="basis">The basis.</param>
    /// <param name="controller">The controller: access to the device is law of its country.</param>
    /// <param name="language">The language.</param>
    public static Phrase NameWithCitation(Basis basis, Controller controller, string language) =>
        NameWith(Citation(basis, controller, language), basis, language);

    /// <summary>The same for a basis of the GDPR.</summary>
    public static Phrase NameWithCitation(Basis basis, string language) => NameWith(Citation(basis, language), basis, language);

    /// <summary>The citation; of a basis that each member state has in an act of its own, that of the controller's country.</summary>
    public static string Citation(Basis basis, Controller controller, string language)
    {
        if (!IsOfAnotherLaw(basis, controller) || Fact(basis)?.ForeignCitation is not { } abroad || controller.Country is not { } country)
            return Citation(basis, language);
        var (de, en) = CountryTable.Find(country.Code)?.DeviceAccessCitation ?? abroad;
        return language == "de" ? de : en;
    }

    /// <summary>Whether the basis is cited by an act of German law and the controller sits elsewhere.</summary>
    public static bool IsOfAnotherLaw(Basis basis, Controller controller) =>
        Fact(basis)?.ForeignCitation is not null && controller.Country is { Code: not "DE" };

    /// <summary>The citation of a basis of the GDPR, or of German law.</summary>
    public static string Citation(Basis basis, string language) =>
        (language == "de" ? Fact(basis)?.CitationDe : Fact(basis)?.CitationEn) ?? "";

    /// <summary>Whether the person can object to this processing (Art. 21(1) GDPR).</summary>
    public static bool AllowsObjection(Processing processing) => Bases(processing).Any(AllowsObjection);

    /// <summary>Whether the person can object to what follows from this cookie.</summary>
    public static bool AllowsObjection(Cookie cookie) => Bases(cookie).Any(AllowsObjection);

    /// <summary>Whether the person can object to the disclosure to this recipient.</summary>
    public static bool AllowsObjection(Recipient recipient) => Bases(recipient).Any(AllowsObjection);

    public static bool AllowsObjection(PolicyDocument document) => Bases(document).Any(AllowsObjection);

    /// <summary>Whether there is a consent that can be withdrawn (Art. 7(3) GDPR).</summary>
    public static bool IncludesConsent(PolicyDocument document) =>
        Bases(document).Any(basis => Fact(basis) is { IsConsent: true })
        || document.Processings.Any(processing => processing.CallRecording is { ConsentAt: not ConsentMoment.None });

    /// <summary>Whether data rest on consent under the GDPR or on a contract, so that they are portable (Art. 20(1) GDPR).</summary>
    public static bool AllowsPortability(PolicyDocument document) =>
        Bases(document).Any(basis => basis is Basis.Contract || Fact(basis) is { IsConsent: true, IsDeviceAccess: false });

    public static bool Includes(PolicyDocument document, Basis basis) => Bases(document).Contains(basis);

    private static Phrase NameWith(string citation, Basis basis, string language) =>
        Fact(basis) is not { } fact
            ? Phrase.Empty
            : Phrase.Format(ProcessingTexts.BasisWithCitation.In(language), language == "de" ? fact.NameDe : fact.NameEn, citation);

    private static LegalBasisFact? Fact(Basis basis) => LegalBasisTable.Find(basis.ToString());

    private static bool AllowsObjection(Basis basis) => Fact(basis) is { AllowsObjection: true };

    private static IEnumerable<Basis> Bases(PolicyDocument document) =>
        [.. document.Processings.SelectMany(Bases), .. document.Cookies.SelectMany(Bases), .. document.Recipients.SelectMany(Bases)];

    private static IEnumerable<Basis> Bases(Processing processing) =>
        [
            .. processing.Purposes.SelectMany(purpose => purpose.Bases),
            .. processing.SpecialCategories.Select(category => category.Basis),
            .. processing.Cookies.SelectMany(Bases),
        ];

    private static IEnumerable<Basis> Bases(Cookie cookie)
    {
        yield return CookieUse.AccessBasis(cookie.Category);
        if (cookie.Basis is { } basis)
            yield return basis;
    }

    /// <summary>An interest in the disclosure is declared only where it rests on that interest (Art. 6(1)(f) GDPR).</summary>
    private static IEnumerable<Basis> Bases(Recipient recipient) =>
        recipient.Interest is { IsEmpty: false } ? [Basis.LegitimateInterests] : [];
}
