using PolicyGen.Model;

namespace PolicyGen.Core.Changes;

/// <summary>The versions that a lock file says were accepted.</summary>
internal static class AcceptedHistory
{
    /// <summary>None where there is no file, or one that cannot be read: PG0061 reports that.</summary>
    public static ValueList<AcceptedVersion> Read(string? text)
    {
        if (text is null)
            return ValueList<AcceptedVersion>.Empty;
        try
        {
            return PolicyLock.Parse(text.Replace("\r\n", "\n")).History;
        }
        catch (FormatException)
        {
            return ValueList<AcceptedVersion>.Empty;
        }
    }
}
