using Microsoft.Build.Framework;
using PolicyGen.Model;
using Task = Microsoft.Build.Utilities.Task;

namespace PolicyGen.Build;

/// <summary>
/// A task that reads the policy of the assembly that was built. What it cannot read or write is an error of the build, with what to do.
/// </summary>
public abstract class PolicyTask : Task
{
    /// <summary>Path of the assembly.</summary>
    [Required]
    public string Assembly { get; set; } = "";

    /// <inheritdoc/>
    public sealed override bool Execute()
    {
        try
        {
            using var stream = File.OpenRead(Assembly);
            if (AssemblyPolicyReader.ReadPolicy(stream) is { } policy)
                Execute(policy);
            else
                Log.LogError(
                    null,
                    "PG0054",
                    null,
                    null,
                    0,
                    0,
                    0,
                    0,
                    "{0} writes no policy; add [assembly: PrivacyPolicy(Languages = \"de,en\", AsOf = \"yyyy-MM-dd\")] "
                        + "to the project, or take the properties of PolicyGen off it",
                    Path.GetFileName(Assembly)
                );
        }
        catch (Exception exception)
            when (exception
                    is IOException
                        or UnauthorizedAccessException
                        or BadImageFormatException
                        or FormatException
                        or ArgumentException
                        or NotSupportedException
            )
        {
            Log.LogError("The policy of {0} cannot be written: {1}", Path.GetFileName(Assembly), exception.Message);
        }

        return !Log.HasLoggedErrors;
    }

    private protected abstract void Execute(PolicyDocument policy);

    /// <summary>Writes a text as UTF-8 where the file does not hold it yet: what did not change keeps its time.</summary>
    private protected void WriteFile(string path, string text)
    {
        var bytes = new System.Text.UTF8Encoding(encoderShouldEmitUTF8Identifier: false).GetBytes(text);
        if (File.Exists(path) && File.ReadAllBytes(path).SequenceEqual(bytes))
            return;
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
        File.WriteAllBytes(path, bytes);
        Log.LogMessage(MessageImportance.Normal, "Wrote {0}", path);
    }
}
