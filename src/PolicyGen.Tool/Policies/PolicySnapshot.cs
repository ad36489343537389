using PolicyGen.Core.Changes;
using PolicyGen.Model;
using PolicyGen.Tool.Output;

namespace PolicyGen.Tool.Policies;

/// <summary>The facts of a policy at one time: of an assembly, or of a lock file.</summary>
internal sealed record PolicySnapshot(string Name, string? Version, string? AsOf, ValueList<PolicyFact> Facts)
{
    /// <exception cref="ToolException">The file is neither.</exception>
    public static PolicySnapshot Read(string path)
    {
        if (IsLock(path))
            return ReadLock(path);
        var file = AssemblyFile.Read(path);
        var policy = file.ReadPolicy();
        return new PolicySnapshot(
            file.FileName,
            policy.Version,
            policy.AsOf?.ToString(),
            PolicyFactCollector.Collect(policy).ToValueList()
        );
    }

    /// <summary>Version and date, as far as they are declared.</summary>
    public string Edition =>
        (Version, AsOf) switch
        {
            ({ } version, { } date) => $"{version} ({date})",
            (null, { } date) => date,
            ({ } version, null) => version,
            _ => "without version",
        };

    private static PolicySnapshot ReadLock(string path)
    {
        try
        {
            var accepted = PolicyLock.Parse(File.ReadAllText(path).Replace("\r\n", "\n", StringComparison.Ordinal));
            return new PolicySnapshot(Path.GetFileName(path), accepted.Version, accepted.AsOf, accepted.Facts);
        }
        catch (FormatException exception)
        {
            throw new ToolException(
                $"'{path}' is not a lock file that can be used: {exception.Message}. Take the one of your version control, "
                    + "or write it anew with dotnet build -t:AcceptPolicy"
            );
        }
    }

    /// <summary>By the content: what a version control hands to a script has any name.</summary>
    private static bool IsLock(string path)
    {
        if (!File.Exists(path))
            return false;
        using var reader = new StreamReader(path);
        for (var c = reader.Read(); c >= 0; c = reader.Read())
        {
            if (!char.IsWhiteSpace((char)c))
                return c == '{' || path.EndsWith(".json", StringComparison.OrdinalIgnoreCase);
        }

        return path.EndsWith(".json", StringComparison.OrdinalIgnoreCase);
    }
}
