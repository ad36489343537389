using PolicyGen.Core.Law;
using PolicyGen.Model;

namespace PolicyGen.Core.Composition;

/// <summary>What follows from the legal bases that a policy relies on.</summary>
internal static class LegalBases
{
    public static string Name(Basis basis, string language) => language == "de" ? LegalBasisTable.Get(basis).De : LegalBasisTable.Get(basis).En;

    public static string Citation(Basis basis, string language) => language == "de" ? LegalBasisTable.Get(basis).CitationDe : LegalBasisTable.Get(basis).CitationEn;

    /// <summary>Whether the person can object to a processing of this purpose (Art. 21(1) GDPR).</summary>
    public static bool AllowsObjection(Purpose purpose) => purpose.Bases.Any(basis => LegalBasisTable.Get(basis).AllowsObjection);

    public static bool AllowsObjection(PolicyDocument document) => Purposes(document).Any(AllowsObjection);

    /// <summary>Whether there is a consent that can be withdrawn (Art. 7(3) GDPR).</summary>
    public static bool IncludesConsent(PolicyDocument document) =>
        Bases(document).Any(basis => LegalBasisTable.Get(basis).IsConsent)
        || document.Processings.Any(processing => processing.CallRecording is { ConsentAt: not RecordingConsent.None });

    /// <summary>Whether data rest on consent under the GDPR or on a contract, so that they are portable (Art. 20(1) GDPR).</summary>
    public static bool AllowsPortability(PolicyDocument document) =>
        Bases(document).Any(basis => basis is Basis.Contract || LegalBasisTable.Get(basis) is { IsConsent: true, IsDevice: false });

    public static bool Includes(PolicyDocument document, Basis basis) => Bases(document).Contains(basis);

    private static IEnumerable<Purpose> Purposes(PolicyDocument document) => document.Processings.SelectMany(processing => processing.Purposes);

    private static IEnumerable<Basis> Bases(PolicyDocument document) => Purposes(document).SelectMany(purpose => purpose.Bases);
}
