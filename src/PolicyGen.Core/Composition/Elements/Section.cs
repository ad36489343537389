namespace PolicyGen.Core.Composition;

/// <summary>A section of the page. Its number is given by the page, so that numbers close up.</summary>
/// <param name="Anchor">Stable and the same in every language.</param>
/// <param name="Heading">The heading, without a number.</param>
/// <param name="Blocks">What stands in it.</param>
/// <param name="IsSetApart">Whether it stands in a box: Art. 21(4) GDPR wants the right to object apart from the rest.</param>
internal sealed record Section(string Anchor, string Heading, IReadOnlyList<Block> Blocks, bool IsSetApart = false);
