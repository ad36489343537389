namespace PolicyGen.Core.Manifests;

/// <summary>A part of the policy that the program cannot have: what is wrong, and what to do.</summary>
internal sealed record ManifestProblem(string Problem, string Remedy);
