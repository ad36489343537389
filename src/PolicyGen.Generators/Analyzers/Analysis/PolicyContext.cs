using PolicyGen.Core.Declarations;
using PolicyGen.Core.Reading;
using PolicyGen.Model;

namespace PolicyGen.Generators.Analyzers;

/// <summary>A policy as the rules on the whole of it see it: what it says, and where that is declared.</summary>
/// <param name="Merged">The policy, with the declarations of its recipients.</param>
/// <param name="Processings">The processings of their own.</param>
/// <param name="Analysis">The compilation it belongs to.</param>
internal sealed record PolicyContext(MergedPolicy Merged, IReadOnlyList<ProcessingContext> Processings, PolicyAnalysis Analysis)
{
    public PolicyDocument Document => Merged.Document;

    public IReadOnlyList<MergedRecipient> Recipients => Merged.Recipients;

    /// <summary>The <c>[assembly: PrivacyPolicy]</c>: where something of the policy is missing. Null in a library.</summary>
    public Declaration? Root => Find<PrivacyPolicyAttribute>();

    /// <summary>The cookies of the assembly and of all classes.</summary>
    public IEnumerable<Cookie> Cookies => Document.Cookies.Concat(Processings.SelectMany(processing => processing.Processing.Cookies));

    /// <summary>The first attribute of this kind on the assembly, or on that of a reference.</summary>
    public Declaration? Find<TAttribute>()
        where TAttribute : Attribute => Analysis.AllDeclarations.Find<TAttribute>();

    /// <summary>The declaration of a part of the policy.</summary>
    public Declaration? FindSource(object? part) => Analysis.Sources.Find(part);

    /// <summary>Where a part of the policy is declared.</summary>
    public Place GetPlace(object part) => FindSource(part)?.Place ?? Root!.Place;

    /// <summary>Where an argument of a part of the policy is declared, or the part when it is left out.</summary>
    public Place GetPlace(object part, string argument) => FindSource(part)?.GetPlace(argument) ?? Root!.Place;

    /// <summary>Where a mechanism of a recipient is declared: by <c>[Transfer]</c>, or on the recipient itself.</summary>
    public Place GetPlace(MergedRecipient recipient, Transfer transfer)
    {
        var declaration = FindSource(transfer) ?? recipient.Declaration;
        return declaration.GetPlace(
            declaration.Has(nameof(TransferAttribute.Mechanism))
                ? nameof(TransferAttribute.Mechanism)
                : nameof(RecipientDetailsAttribute.Mechanisms)
        );
    }

    /// <summary>Where a country of a recipient is declared.</summary>
    public static Place GetPlace(MergedRecipient recipient, Country country) =>
        recipient.Declaration.GetPlace(
            recipient.Recipient.Country?.Code == country.Code ? nameof(RecipientDetailsAttribute.Country)
            : recipient.Recipient.GroupCountry?.Code == country.Code ? nameof(RecipientDetailsAttribute.GroupCountry)
            : nameof(RecipientDetailsAttribute.ProcessingCountries)
        );
}
