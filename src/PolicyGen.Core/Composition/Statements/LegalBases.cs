using PolicyGen.Core.Law;
using PolicyGen.Core.Texts;
using PolicyGen.Model;

namespace PolicyGen.Core.Composition;

/// <summary>What follows from the legal bases that a policy relies on.</summary>
internal static class LegalBases
{
    /// <summary>Name and citation, or empty for a number that is not a legal basis: C# lets people cast one.</summary>
    /// <param name="basis">The basis.</param>
    /// <param name="controller">The controller: access to the device is law of its country.</param>
    /// <param name="language">The language.</param>
    public static Phrase ComposeNameWithCitation(Basis basis, Controller controller, string language) =>
        ComposeName(GetCitation(basis, controller, language), basis, language);

    /// <summary>The same for a basis of the GDPR.</summary>
    public static Phrase ComposeNameWithCitation(Basis basis, string language) =>
        ComposeName(GetCitation(basis, language), basis, language);

    /// <summary>The citation; of a basis that each member state has in an act of its own, that of the controller's country.</summary>
    public static string GetCitation(Basis basis, Controller controller, string language)
    {
        if (
            !IsUnderAnotherLaw(basis, controller)
            || FindFact(basis)?.ForeignCitation is not { } abroad
            || controller.Country is not { } country
        )
            return GetCitation(basis, language);
        var (de, en) = CountryTable.Find(country.Code)?.DeviceAccessCitation ?? abroad;
        return language == "de" ? de : en;
    }

    /// <summary>Whether the basis is cited by an act of German law and the controller sits elsewhere.</summary>
    public static bool IsUnderAnotherLaw(Basis basis, Controller controller) =>
        FindFact(basis)?.ForeignCitation is not null && controller.Country is { Code: not "DE" };

    /// <summary>The citation of a basis of the GDPR, or of German law.</summary>
    public static string GetCitation(Basis basis, string language) =>
        (language == "de" ? FindFact(basis)?.CitationDe : FindFact(basis)?.CitationEn) ?? "";

    /// <summary>Whether the person can object to this processing (Art. 21(1) GDPR).</summary>
    public static bool AllowsObjection(Processing processing) => CollectBases(processing).Any(AllowsObjection);

    /// <summary>Whether the person can object to what follows from this cookie.</summary>
    public static bool AllowsObjection(Cookie cookie) => CollectBases(cookie).Any(AllowsObjection);

    /// <summary>Whether the person can object to the disclosure to this recipient.</summary>
    public static bool AllowsObjection(Recipient recipient) => CollectBases(recipient).Any(AllowsObjection);

    public static bool AllowsObjection(PolicyDocument document) => CollectBases(document).Any(AllowsObjection);

    /// <summary>Whether there is a consent that can be withdrawn (Art. 7(3) GDPR).</summary>
    public static bool IncludesConsent(PolicyDocument document) =>
        CollectBases(document).Any(basis => FindFact(basis) is { IsConsent: true })
        || document.Processings.Any(processing => processing.CallRecording is { ConsentAt: not ConsentMoment.None });

    /// <summary>Whether data rest on consent under the GDPR or on a contract, so that they are portable (Art. 20(1) GDPR).</summary>
    public static bool AllowsPortability(PolicyDocument document) =>
        CollectBases(document).Any(basis => basis is Basis.Contract || FindFact(basis) is { IsConsent: true, IsDeviceAccess: false });

    public static bool Includes(PolicyDocument document, Basis basis) => CollectBases(document).Contains(basis);

    private static Phrase ComposeName(string citation, Basis basis, string language) =>
        FindFact(basis) is not { } fact
            ? Phrase.Empty
            : Phrase.Format(ProcessingTexts.BasisWithCitation.Localize(language), language == "de" ? fact.NameDe : fact.NameEn, citation);

    private static LegalBasisFact? FindFact(Basis basis) => LegalBasisTable.Find(basis.ToString());

    private static bool AllowsObjection(Basis basis) => FindFact(basis) is { AllowsObjection: true };

    private static IEnumerable<Basis> CollectBases(PolicyDocument document) =>
        [
            .. document.Processings.SelectMany(CollectBases),
            .. document.Cookies.SelectMany(CollectBases),
            .. document.Recipients.SelectMany(CollectBases),
        ];

    private static IEnumerable<Basis> CollectBases(Processing processing) =>
        [
            .. processing.Purposes.SelectMany(purpose => purpose.Bases),
            .. processing.SpecialCategories.Select(category => category.Basis),
            .. processing.Cookies.SelectMany(CollectBases),
        ];

    private static IEnumerable<Basis> CollectBases(Cookie cookie)
    {
        yield return DeclaredCookie.GetAccessBasis(cookie.Category);
        if (cookie.Basis is { } basis)
            yield return basis;
    }

    /// <summary>An interest in the disclosure is declared only where it rests on that interest (Art. 6(1)(f) GDPR).</summary>
    private static IEnumerable<Basis> CollectBases(Recipient recipient) =>
        recipient.Interest is { IsEmpty: false } ? [Basis.LegitimateInterests] : [];
}
