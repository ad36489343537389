namespace PolicyGen.Tool.Output;

/// <summary>What keeps a command from being done, in words for who called it: what is wrong, and what to do.</summary>
internal sealed class ToolException(string message) : Exception(message);
