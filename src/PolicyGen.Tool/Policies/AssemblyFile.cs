using PolicyGen.Build;
using PolicyGen.Core.Manifests;
using PolicyGen.Core.Reading;
using PolicyGen.Model;
using PolicyGen.Tool.Output;

namespace PolicyGen.Tool.Policies;

/// <summary>An assembly that carries a policy, or a part of one.</summary>
internal sealed record AssemblyFile(string FileName, Manifest Manifest)
{
    /// <summary>Whether the assembly is that of a program, which has a policy of its own.</summary>
    public bool IsProgram => Manifest.IsRoot;

    /// <exception cref="ToolException">There is no assembly with a policy.</exception>
    public static AssemblyFile Read(string path) =>
        TryRead(path)
        ?? throw new ToolException(
            $"'{path}' carries no policy: it was built without PolicyGen, or nothing is declared in it. Reference "
                + "PolicyGen, annotate a class and build again"
        );

    /// <summary>The assembly of a program.</summary>
    /// <inheritdoc cref="Read"/>
    public static AssemblyFile ReadProgram(string path) =>
        Read(path) is { IsProgram: true } program
            ? program
            : throw new ToolException(
                $"'{path}' is a library: it declares a part of a policy and has none of its own. Name the assembly of the "
                    + "program with [assembly: PrivacyPolicy] that references it"
            );

    /// <summary>Null where the assembly carries nothing.</summary>
    /// <inheritdoc cref="Read"/>
    public static AssemblyFile? TryRead(string path)
    {
        if (Directory.Exists(path))
            throw new ToolException(
                $"'{path}' is a folder; name the assembly in it, for example "
                    + $"'{Path.Combine(path, "bin", "Debug", "net10.0", Path.GetFileName(Path.GetFullPath(path)) + ".dll")}'"
            );
        if (!File.Exists(path))
            throw new ToolException(
                $"There is no file '{path}'; build the project first and name its assembly, for example bin/Debug/net10.0/App.dll"
            );
        try
        {
            using var stream = File.OpenRead(path);
            return AssemblyPolicyReader.ReadManifest(stream) is { } manifest ? new AssemblyFile(Path.GetFileName(path), manifest) : null;
        }
        catch (Exception exception) when (exception is BadImageFormatException or InvalidOperationException)
        {
            throw new ToolException($"'{path}' is no .NET assembly; name the .dll that the build wrote");
        }
        catch (FormatException exception)
        {
            throw new ToolException($"The policy in '{path}' cannot be read: {exception.Message}");
        }
    }

    /// <summary>The policy, or what the library declares of one.</summary>
    /// <param name="log">Gets what reading finds.</param>
    public PolicyDocument ReadPolicy(ReadingLog? log = null) => AssemblyPolicyReader.ReadPolicy(Manifest, log);
}
