using PolicyGen.Model;

namespace PolicyGen.Tool.Merging;

/// <summary>A program whose policy is merged with others.</summary>
internal sealed record Service(string Name, PolicyDocument Policy);
