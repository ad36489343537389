namespace PolicyGen.Generators.Emission;

/// <summary>The endpoint a project gets.</summary>
/// <param name="Namespace">Namespace of the generated class; may be empty.</param>
/// <param name="TypeName">Name of the generated class.</param>
/// <param name="HasPages">Whether there are pages to serve: an older compiler gets an endpoint that says what it lacks.</param>
/// <param name="HasProcessorList">Whether there are processors to list.</param>
internal sealed record EndpointModel(string Namespace, string TypeName, bool HasPages, bool HasProcessorList);
