using Microsoft.Build.Framework;
using PolicyGen.Core.Foundation;
using PolicyGen.Model;

namespace PolicyGen.Build;

/// <summary>Writes the policy to files, in the forms and languages that are asked for.</summary>
public sealed class WritePolicyFiles : PolicyTask
{
    /// <summary>The forms, as <c>PolicyGenFormats</c> names them: <c>html</c> and so on.</summary>
    [Required]
    public string[] Formats { get; set; } = [];

    /// <summary>Where to write them.</summary>
    [Required]
    public string Folder { get; set; } = "";

    /// <summary>The files that may be published, be they written now or before.</summary>
    [Output]
    public string[] Files { get; set; } = [];

    /// <summary>The files that state what the policy does not publish: the records of processing activities.</summary>
    [Output]
    public string[] InternalFiles { get; set; } = [];

    private protected override void Execute(PolicyDocument policy)
    {
        var files = new List<string>();
        var internalFiles = new List<string>();
        // On a command line the semicolon is written %3B, and MSBuild does not split there.
        foreach (
            var name in Formats
                .SelectMany(format => format.Split(';', ','))
                .Select(format => format.Trim())
                .Where(format => format.Length > 0)
                .Distinct(StringComparer.OrdinalIgnoreCase)
        )
        {
            if (PolicyFileFormat.Find(name) is not { } format)
            {
                var known = PolicyFileFormat.All.Select(file => file.Name).ToList();
                Log.LogError(
                    "PolicyGenFormats names '{0}', which is not a format; {1}",
                    name,
                    NearestName.Find(name, known) is { } near ? $"did you mean '{near}'?" : $"write {string.Join(", ", known)}"
                );
                continue;
            }

            foreach (var language in format.GetLanguages(policy))
            {
                var path = Path.Combine(Folder, format.GetFileName(language));
                WriteFile(path, format.Render(policy, language));
                (format.IsInternal ? internalFiles : files).Add(path);
            }
        }

        Files = [.. files];
        InternalFiles = [.. internalFiles];
    }
}
