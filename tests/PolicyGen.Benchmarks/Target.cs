namespace PolicyGen.Benchmarks;

/// <summary>One way to serve the page.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Path">Where it is.</param>
internal sealed record Target(string Name, string Path);
