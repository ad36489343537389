using PolicyGen.Core.Texts;
using PolicyGen.Model;

namespace PolicyGen.Core.Composition;

/// <summary>Those who decide with the controller, and the essence of the arrangement (Art. 26 GDPR).</summary>
internal static class JointControllersSubsection
{
    public static Subsection? Compose(PolicyDocument document, string language) =>
        document.JointControllers.Count == 0
            ? null
            : new(
                Anchors.JointControllers,
                JointControllerTexts.Heading.In(language),
                [
                    new Paragraph(JointControllerTexts.Intro.In(language)),
                    .. document.JointControllers.SelectMany(joint =>
                        ContactCard.Compose(joint.Contact, language, [.. Arrangement(document, joint, language)])
                    ),
                    new Paragraph(JointControllerTexts.Rights.In(language)),
                ]
            );

    private static IEnumerable<Definition> Arrangement(PolicyDocument document, JointController joint, string language)
    {
        var subject = ProcessingsSection.LinkByTitle(document, joint.For, language);
        if (!subject.IsEmpty)
            yield return new(JointControllerTexts.For.In(language), subject);
        Block[] essence = [.. Declared.Paragraphs(joint.Essence, language)];
        if (essence.Length > 0)
            yield return new(JointControllerTexts.Essence.In(language), essence);
    }
}
