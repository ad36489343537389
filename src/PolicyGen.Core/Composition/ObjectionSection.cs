using PolicyGen.Core.Texts;
using PolicyGen.Model;

namespace PolicyGen.Core.Composition;

/// <summary>The right to object, in a box of its own (Art. 21(4) GDPR); only where there is something to object to.</summary>
internal static class ObjectionSection
{
    public static Section? Compose(PolicyDocument document, string language)
    {
        if (!LegalBases.AllowsObjection(document)) return null;
        var grounds = new List<string>(2);
        AddGround(Basis.LegitimateInterests, ObjectionTexts.LegitimateInterests);
        AddGround(Basis.PublicTask, ObjectionTexts.PublicTask);

        Phrase[] concerned = [.. document.Processings.Where(processing => processing.Purposes.Any(LegalBases.AllowsObjection)).Select(processing => ProcessingsSection.Link(processing, language))];
        var blocks = new List<Block>
        {
            new Paragraph(Phrase.Format(ObjectionTexts.Right.In(language), new StrongInline(Grounds(grounds, language)))),
            new Paragraph(ObjectionTexts.Effect.In(language)),
        };
        var contact = Declared.Within(ObjectionTexts.Contact, ContactLinks.ForRequests(document), language);
        blocks.Add(new Paragraph(Phrase.Join(" ", [Declared.Within(ObjectionTexts.Concerned, Phrase.And(concerned, language), language), contact])));
        return new(Anchors.Objection, ObjectionTexts.Heading.In(language), blocks, IsSetApart: true);

        void AddGround(Basis basis, Text ground)
        {
            if (LegalBases.Includes(document, basis)) grounds.Add(Phrase.Format(ground.In(language), LegalBases.Citation(basis, language)).ToString());
        }
    }

    private static string Grounds(List<string> grounds, string language) =>
        grounds.Count == 1 ? grounds[0] : Phrase.Format(ObjectionTexts.EitherGround.In(language), grounds[0], grounds[1]).ToString();
}
