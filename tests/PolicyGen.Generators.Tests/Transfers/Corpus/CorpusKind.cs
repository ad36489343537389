namespace PolicyGen.Generators.Tests.Transfers.Corpus;

/// <summary>What a case of the corpus expects.</summary>
internal enum CorpusKind
{
    /// <summary>What is marked is reported, and nothing else.</summary>
    Reported,

    /// <summary>Nothing is reported.</summary>
    Quiet,

    /// <summary>What is marked should be reported and is not yet.</summary>
    Missed,

    /// <summary>What is marked is reported and should not be.</summary>
    FalseAlarm,
}
