using PolicyGen.Model;

namespace PolicyGen.Core.Composition;

/// <summary>A part of a line, in one language and without a markup of any kind.</summary>
internal abstract record Inline;

/// <summary>Text. <paramref name="Language"/> is set where it is in another language than the page.</summary>
internal sealed record TextInline(string Text, string? Language = null) : Inline;

/// <summary>Text that matters.</summary>
internal sealed record StrongInline(Phrase Content) : Inline;

/// <summary>Text of less weight, such as a citation behind a statement.</summary>
internal sealed record SmallInline(Phrase Content) : Inline;

/// <summary>A link to a place on the page.</summary>
internal sealed record AnchorLinkInline(string Anchor, Phrase Content) : Inline;

/// <summary>A link elsewhere; the renderer decides whether the address may be a link.</summary>
internal sealed record ExternalLinkInline(string Address, Phrase Content) : Inline;

/// <summary>A link to the page of another version, where the policy is served; elsewhere it is not a link.</summary>
internal sealed record VersionLinkInline(string Version, string Language, Phrase Content) : Inline;

/// <summary>A date with its words.</summary>
internal sealed record DateInline(PolicyDate Date, string Words) : Inline;

/// <summary>The end of a line within a paragraph, item or cell.</summary>
internal sealed record LineBreakInline : Inline;
