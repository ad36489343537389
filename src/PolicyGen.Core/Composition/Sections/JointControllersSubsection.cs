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
                JointControllerTexts.Heading.Localize(language),
                [
                    new Paragraph(JointControllerTexts.Intro.Localize(language)),
                    .. document.JointControllers.SelectMany(joint =>
                        ContactCard.Compose(joint.Contact, language, [.. ComposeArrangement(document, joint, language)])
                    ),
                    new Paragraph(JointControllerTexts.Rights.Localize(language)),
                ]
            );

    private static IEnumerable<Definition> ComposeArrangement(PolicyDocument document, JointController joint, string language)
    {
        var subject = ProcessingsSection.ComposeLinkByTitle(document, joint.For, language);
        if (!subject.IsEmpty)
            yield return new(JointControllerTexts.Subject.Localize(language), subject);
        Block[] essence = [.. DeclaredPhrase.ComposeParagraphs(joint.Essence, language)];
        if (essence.Length > 0)
            yield return new(JointControllerTexts.Essence.Localize(language), essence);
    }
}
