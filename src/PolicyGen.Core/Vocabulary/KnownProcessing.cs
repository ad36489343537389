using PolicyGen.Core.Foundation;
using PolicyGen.Model;

namespace PolicyGen.Core.Vocabulary;

/// <summary>
/// A ready-made processing: what is the same for everyone who has it. Periods, recipients and what people are told in fact
/// differ, so they are never part of it.
/// </summary>
internal sealed record KnownProcessing
{
    /// <summary>The value of the constant, for example <c>KnownProcessings.ServerLogs</c>.</summary>
    public string Value { get; init; } = "";

    /// <summary>Name of the constant, for example <c>ServerLogs</c>.</summary>
    public string Key { get; init; } = "";

    /// <summary>The title.</summary>
    public Text Title { get; init; } = new("", "");

    /// <summary>What happens, in whole sentences; null where the title says it.</summary>
    public Text? Description { get; init; }

    /// <summary>Whose data these are.</summary>
    public ValueList<VocabularyTerm> DataSubjects { get; init; } = ValueList<VocabularyTerm>.Empty;

    /// <summary>Where the data come from.</summary>
    public DataSource Source { get; init; }

    /// <summary>The data.</summary>
    public ValueList<VocabularyTerm> DataItems { get; init; } = ValueList<VocabularyTerm>.Empty;

    /// <summary>The purposes.</summary>
    public ValueList<KnownPurpose> Purposes { get; init; } = ValueList<KnownPurpose>.Empty;

    /// <summary>Whether people deal with an AI. How they are told so is a fact that has to be declared.</summary>
    public bool IsAiInteraction { get; init; }

    /// <summary>Whether the sound of calls is recorded. Announcement and consent are facts that have to be declared.</summary>
    public bool RecordsAudio { get; init; }

    /// <summary>Whether calls are put into text.</summary>
    public bool RecordsTranscript { get; init; }
}

/// <summary>A purpose of a ready-made processing.</summary>
internal sealed record KnownPurpose
{
    /// <summary>The purpose.</summary>
    public VocabularyTerm Term { get; init; } = new();

    /// <summary>The legal bases.</summary>
    public ValueList<Basis> Bases { get; init; } = ValueList<Basis>.Empty;

    /// <summary>The legitimate interest, where it is the same for everyone; null where it has to be declared.</summary>
    public Text? Interest { get; init; }

    /// <summary>The law behind a duty, where it is the same for everyone.</summary>
    public Text? Law { get; init; }
}
