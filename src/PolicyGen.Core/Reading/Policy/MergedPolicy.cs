using PolicyGen.Model;

namespace PolicyGen.Core.Reading;

/// <summary>A policy and where its recipients are declared: rules report there, and the generator needs the policy alone.</summary>
internal sealed record MergedPolicy(PolicyDocument Document, IReadOnlyList<MergedRecipient> Recipients);
