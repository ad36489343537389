using PolicyGen.Core.Foundation;

namespace PolicyGen.Core.Changes;

/// <summary>What changed between two versions of a policy, in the words of those who answer for it.</summary>
/// <param name="Description">The change.</param>
/// <param name="IsMaterial">
/// Whether data subjects have to learn of it before it takes effect: a new recipient, country, mechanism, purpose, basis or
/// special category, or a longer retention (WP260 rev.01, paragraphs 29 to 31).
/// </param>
internal sealed record PolicyChange(Text Description, bool IsMaterial);
