using PolicyGen.Model;

namespace PolicyGen.Core.Declarations;

internal enum ArgumentKind
{
    /// <summary>The constant is an error or comes from another generator: it cannot be read.</summary>
    Unreadable,
    Null,
    Text,
    Number,
    Flag,
    List,
}

/// <summary>The value of an attribute argument. Enumerations are numbers, types are their full names.</summary>
internal sealed record ArgumentValue
{
    public static ArgumentValue Unreadable => new() { Kind = ArgumentKind.Unreadable };

    public static ArgumentValue Null => new() { Kind = ArgumentKind.Null };

    /// <summary>The texts: of this, or of the items of the array.</summary>
    public IEnumerable<string> Texts => Kind == ArgumentKind.Text ? [Text] : Items.SelectMany(item => item.Texts);

    public ArgumentKind Kind { get; private init; }

    /// <summary>Whether this, or an item of the array, cannot be read.</summary>
    public bool IsUnreadable => Kind == ArgumentKind.Unreadable || Items.Any(item => item.IsUnreadable);

    public string Text { get; private init; } = "";

    /// <summary>
    /// The text in the languages that it is there in, for a declaration of another assembly; empty for one of the project.
    /// </summary>
    public ValueList<LanguageText> Translations { get; private init; } = ValueList<LanguageText>.Empty;

    public long Number { get; private init; }

    public ValueList<ArgumentValue> Items { get; private init; } = ValueList<ArgumentValue>.Empty;

    public static ArgumentValue Create(string text) => new() { Kind = ArgumentKind.Text, Text = text };

    public static ArgumentValue Create(long number) => new() { Kind = ArgumentKind.Number, Number = number };

    public static ArgumentValue Create(bool flag) => new() { Kind = ArgumentKind.Flag, Number = flag ? 1 : 0 };

    /// <summary>The text, with what it is in languages.</summary>
    public ArgumentValue WithTranslations(ValueList<LanguageText> translations) => this with { Translations = translations };

    /// <summary>Whether both say the same; translations travel with a text and say nothing more.</summary>
    public bool IsEquivalentTo(ArgumentValue other) =>
        Kind == other.Kind
        && Text == other.Text
        && Number == other.Number
        && Items.Count == other.Items.Count
        && Items.Zip(other.Items, (left, right) => left.IsEquivalentTo(right)).All(same => same);

    public static ArgumentValue Create(ValueList<ArgumentValue> items) => new() { Kind = ArgumentKind.List, Items = items };
}
