namespace PolicyGen.Constants;

/// <summary>A data file and the class that is written from it.</summary>
/// <param name="ClassName">Name of the class.</param>
/// <param name="Prefix">What stands before the key in the value of a constant.</param>
/// <param name="Json">The content of the file.</param>
internal sealed record DataFile(string ClassName, string Prefix, string Json);
