using PolicyGen.Model;

namespace PolicyGen.Core.Vocabulary;

/// <summary>What a value can hold, as far as names of members tell something of it.</summary>
[Flags]
internal enum ValueForm
{
    None = 0,

    /// <summary>Text, or a value type that stands for one.</summary>
    Text = 1,

    /// <summary>Bytes: a sound or an image.</summary>
    Bytes = 2,

    /// <summary>A number.</summary>
    Number = 4,

    /// <summary>A day or a moment.</summary>
    Date = 8,
}

/// <summary>Names of members that probably hold one kind of personal data.</summary>
internal sealed record PersonalDataPattern
{
    /// <summary>The constants of <c>DataItems</c> that mean it, the likeliest first.</summary>
    public ValueList<string> DataItems { get; init; } = ValueList<string>.Empty;

    /// <summary>What such a value can be.</summary>
    public ValueForm Forms { get; init; }

    /// <summary>
    /// The last words of the name, in lower case: <c>email address</c> for <c>CustomerEmailAddress</c> but not for
    /// <c>EmailAddressCount</c>. <c>=name</c> is the whole name, <c>*adresse</c> the end of a compound.
    /// </summary>
    public ValueList<string> Endings { get; init; } = ValueList<string>.Empty;

    /// <summary>Whether such a name often means something else, so that it counts only in a class known to hold personal data.</summary>
    public bool IsVague { get; init; }
}
