using PolicyGen.Core.Declarations;
using PolicyGen.Core.Rules;

namespace PolicyGen.Core.Reading;

/// <summary>
/// What reading leaves behind beside the model: what is wrong with the declarations, and which of them each part of the model was
/// read from. The generator needs neither and reads without a log.
/// </summary>
internal sealed class ReadingLog
{
    private readonly List<Finding> _findings = [];

    public IReadOnlyList<Finding> Findings => _findings;

    /// <summary>The declarations behind the parts of the model; several readings may share one map.</summary>
    public SourceMap Sources { get; init; } = new();

    public void Add(Finding finding) => _findings.Add(finding);

    public void Add(Rule rule, Place place, params string[] arguments) => _findings.Add(new Finding(rule, place, arguments));
}
