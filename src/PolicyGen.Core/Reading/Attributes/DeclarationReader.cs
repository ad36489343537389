using System.Globalization;
using PolicyGen.Core.Declarations;
using PolicyGen.Core.Foundation;
using PolicyGen.Core.Law;
using PolicyGen.Core.Vocabulary;
using PolicyGen.Model;

namespace PolicyGen.Core.Reading;

/// <summary>
/// Reads the arguments of one attribute. Each method gives the value that the policy uses, or null where the argument is
/// not written or cannot be used; the latter is a finding, so that nothing is dropped silently.
/// </summary>
internal sealed class DeclarationReader(Declaration declaration, TextContext context, Findings? findings)
{
    public Declaration Declaration => declaration;

    public TextContext Context => context;

    public bool Has(string name) => Find(name) is not null;

    /// <summary>A text in the languages of the policy: a term of the vocabulary, or own words with their translations.</summary>
    public LocalizedText? Text(string name, params string[] termClasses)
    {
        var argument = Find(name);
        return argument is null ? null : Localize(argument, argument.Value, termClasses);
    }

    /// <summary>The texts of an array, without those that cannot be used.</summary>
    public ValueList<LocalizedText> Texts(string name, params string[] termClasses) =>
        Each(name, (argument, value) => Localize(argument, value, termClasses));

    /// <summary>A name, number or address: the same in every language.</summary>
    public string? Name(string name)
    {
        var argument = Find(name);
        return argument is null ? null : ReadString(argument, argument.Value);
    }

    /// <summary>The text as it is written, to see what is meant before it is read; it gives no finding.</summary>
    public string? Written(string name) => Find(name)?.Value is { Kind: ArgumentKind.Text, Text: var text } ? text.Trim() : null;

    /// <summary>The texts of an array as they are written, terms of the vocabulary included.</summary>
    public IReadOnlyList<string> WrittenTexts(string name) => [.. Find(name)?.Value.Texts.Select(text => text.Trim()) ?? []];

    /// <summary>How many values an array has as it is written; 0 where it is not.</summary>
    public int WrittenCount(string name) => Find(name) is { } argument ? Items(argument).Count : 0;

    /// <summary>The names of an array, without those that cannot be used.</summary>
    public ValueList<string> Names(string name) => Each(name, ReadString);

    /// <summary>A proper name that some languages write differently: translated where a translation is declared, else the same in every language.</summary>
    public LocalizedText? ProperName(string name)
    {
        if (Name(name) is not { } text)
            return null;
        var isTranslated =
            Find(name)!.Value.Translations.Count > 1 || context.Languages.Skip(1).Any(language => context.Find(language, text) is not null);
        return isTranslated ? Text(name) : LocalizedText.Neutral(text);
    }

    /// <summary>A text that may be the firm of somebody, which is the same in every language.</summary>
    public LocalizedText? TextOrFirm(string name) => Written(name) is { } text && LegalForms.IsFirm(text) ? ProperName(name) : Text(name);

    /// <summary>A provision of law: a constant of <c>Statutes</c>, which is cited in each language, or its citation in own words.</summary>
    public LocalizedText? Provision(string name)
    {
        var argument = Find(name);
        return argument is null ? null : ReadProvision(argument, argument.Value);
    }

    /// <summary>The provisions of an array, without those that cannot be used.</summary>
    public ValueList<LocalizedText> Provisions(string name) => Each(name, ReadProvision);

    /// <summary>A link (a path of the site or an absolute http(s) URL), the same in every language unless it is translated, or own words.</summary>
    public LocalizedText? Link(string name) =>
        Find(name) is { Value: { Kind: ArgumentKind.Text, Text: var text } } && LinkForm.Is(text) ? ProperName(name) : Text(name);

    public bool Flag(string name) => Find(name) is { Value: { Kind: ArgumentKind.Flag, Number: not 0 } };

    public Country? Country(string name)
    {
        var argument = Find(name);
        return argument is null ? null : ReadCountry(argument, argument.Value);
    }

    public ValueList<Country> Countries(string name) => Each(name, ReadCountry);

    public ValueList<MechanismFact> Mechanisms(string name) => Each(name, ReadMechanism);

    public MechanismFact? Mechanism(string name)
    {
        var argument = Find(name);
        return argument is null ? null : ReadMechanism(argument, argument.Value);
    }

    public PolicyDate? Date(string name)
    {
        var argument = Find(name);
        if (argument is null || ReadString(argument, argument.Value) is not { } text)
            return null;
        if (PolicyDate.TryParse(text, out var date))
            return date;
        Unusable(argument, $"'{Shorten(text)}' is no date", "write \"yyyy-MM-dd\" or \"yyyy-MM\"");
        return null;
    }

    /// <summary>A whole number of a unit of time, 1 to <paramref name="max"/>; 0 where it is not written.</summary>
    public int Count(string name, int max)
    {
        var argument = Find(name);
        if (argument is null)
            return 0;
        var number = argument.Value.Number;
        if (argument.Value.Kind != ArgumentKind.Number)
            Unreadable(argument);
        else if (number >= 1 && number <= max)
            return (int)number;
        else
            Unusable(
                argument,
                $"{number.ToString(CultureInfo.InvariantCulture)} is no period",
                $"write a number from 1 to {max.ToString(CultureInfo.InvariantCulture)}"
            );
        return 0;
    }

    /// <summary>A value of an enumeration; for flags any combination.</summary>
    public T? Enum<T>(string name)
        where T : struct, Enum
    {
        var argument = Find(name);
        return argument is null ? null : ReadEnum<T>(argument, argument.Value);
    }

    public ValueList<T> Enums<T>(string name)
        where T : struct, Enum
    {
        var argument = Find(name);
        if (argument is null)
            return ValueList<T>.Empty;
        return Items(argument)
            .Select(item => ReadEnum<T>(argument, item))
            .Where(value => value is not null)
            .Select(value => value!.Value)
            .Distinct()
            .ToValueList();
    }

    /// <summary>Reports that this declaration cannot be used, at <paramref name="name"/> or as a whole.</summary>
    public void Unusable(string? name, string problem, string instead, ValueList<FindingFact>? facts = null) =>
        findings.Unusable(declaration, Find(name)?.Place ?? declaration.Place, problem, instead, facts);

    /// <summary>Reports that this declaration refers to something that nothing declares.</summary>
    public void Dangling(string name, string missing, string instead, ValueList<FindingFact>? facts = null) =>
        findings?.Add(
            new Finding(
                RuleIds.DanglingReference,
                Find(name)?.Place ?? declaration.Place,
                ValueList.Of(declaration.Attribute, missing, instead)
            )
            {
                Facts = facts ?? ValueList<FindingFact>.Empty,
            }
        );

    private void Unusable(Argument argument, string problem, string instead, ValueList<FindingFact>? facts = null) =>
        findings.Unusable(declaration, argument.Place, problem, instead, facts);

    /// <summary>
    /// A constant that is an error is reported by the compiler, and one that another generator makes by
    /// <c>UnreadablePlaces</c>: a reader sees no difference between them.
    /// </summary>
    private void Unreadable(Argument argument)
    {
        if (!argument.Value.IsUnreadable)
            Unusable(argument, "the value is of another kind", "write a constant of the type of the argument");
    }

    private Argument? Find(string? name)
    {
        foreach (var argument in declaration.Arguments)
        {
            if (argument.Name == name)
                return argument;
        }

        return null;
    }

    private ValueList<T> Each<T>(string name, Func<Argument, ArgumentValue, T?> read)
        where T : class
    {
        var argument = Find(name);
        if (argument is null)
            return ValueList<T>.Empty;
        return Items(argument).Select(item => read(argument, item)).Where(value => value is not null).Select(value => value!).ToValueList();
    }

    /// <summary>The items of an array; a single value stands for an array of one, and null for none.</summary>
    private static ValueList<ArgumentValue> Items(Argument argument) =>
        argument.Value.Kind switch
        {
            ArgumentKind.List => argument.Value.Items,
            ArgumentKind.Null => ValueList<ArgumentValue>.Empty,
            _ => ValueList.Of(argument.Value),
        };

    private string? ReadString(Argument argument, ArgumentValue value)
    {
        if (value.Kind == ArgumentKind.Null)
        {
            Unusable(argument, "the value is null", "write the text or leave the argument out");
            return null;
        }

        if (value.Kind != ArgumentKind.Text)
        {
            Unreadable(argument);
            return null;
        }

        if (PlainText.FindUnprintable(value.Text) is { } character)
        {
            Unusable(argument, $"the text holds {character}, which no page can show", "remove the character");
        }

        var text = PlainText.Clean(value.Text);
        if (text.Length > 0)
            return text;
        Unusable(argument, "the text is empty", "write the text or leave the argument out");
        return null;
    }

    private LocalizedText? Localize(Argument argument, ArgumentValue value, string[] termClasses)
    {
        if (ReadString(argument, value) is not { } text)
            return null;
        if (value.Translations.Count > 0)
            return LocalizeForeign(argument, value, text);
        if (VocabularyTable.TryFind(text, out var term))
        {
            if (termClasses.Length == 0 || termClasses.Contains(term.Class, StringComparer.Ordinal))
                return term.ToText(context.Languages);
            Unusable(argument, $"'{text}' is a term of {term.Class}", $"write a term of {string.Join(" or ", termClasses)} or own words");
            return null;
        }

        if (VocabularyTable.IsTermLike(text))
        {
            var near = VocabularyTable.Suggest(text);
            Unusable(
                argument,
                $"the vocabulary has no term '{text}'",
                near is null ? "write a constant of the vocabulary or own words" : $"did you mean {near}?",
                FindingFact.DidYouMean(text, near)
            );
            return null;
        }

        if (KnownProcessingTable.IsTermLike(text))
        {
            Unusable(argument, $"'{text}' names a ready-made processing", $"write it as [DataProcessing({text})], and own words here");
            return null;
        }

        // A retention is for items or for phases, so it takes any text; an item must be called there as it is where it stands.
        if (findings is not null && VocabularyTable.FindByText(text, argument.Name == "For" ? ["DataItems"] : termClasses) is { } same)
        {
            findings.Add(
                new Finding(RuleIds.LiteralInsteadOfTerm, argument.Place, ValueList.Of(Shorten(text), same.Value))
                {
                    Facts = FindingFact.DidYouMean(text, same.Value),
                }
            );
        }

        var texts = new List<LanguageText> { new(context.Languages[0], text) };
        foreach (var language in context.Languages.Skip(1))
        {
            if (context.Find(language, text) is { } translation)
                texts.Add(new LanguageText(language, translation));
            else
                findings?.Add(
                    new Finding(RuleIds.MissingTranslation, argument.Place, ValueList.Of(Shorten(text), language))
                    {
                        Facts = ValueList.Of(new FindingFact(FindingFact.Written, text), new FindingFact(FindingFact.Language, language)),
                    }
                );
        }

        return LocalizedText.Of([.. texts]);
    }

    /// <summary>A text of another assembly: it comes with its languages, and the policy may add the others.</summary>
    private LocalizedText LocalizeForeign(Argument argument, ArgumentValue value, string text)
    {
        var texts = new List<LanguageText>();
        foreach (var language in context.Languages)
        {
            var known =
                value
                    .Translations.Where(translation => translation.Language == language)
                    .Select(translation => translation.Text)
                    .FirstOrDefault()
                ?? context.Find(language, text);
            if (known is not null)
                texts.Add(new LanguageText(language, PlainText.Clean(known)));
            else
                findings?.Add(RuleIds.MissingTranslation, argument.Place, Shorten(text), language);
        }

        return texts.Count > 0 ? LocalizedText.Of([.. texts]) : LocalizedText.Of([.. value.Translations]);
    }

    private LocalizedText? ReadProvision(Argument argument, ArgumentValue value)
    {
        if (value.Kind != ArgumentKind.Text)
            return Localize(argument, value, termClasses: []);
        if (!value.Text.StartsWith(StatuteTable.Prefix, StringComparison.Ordinal))
            return FindCited(value) ?? Localize(argument, value, termClasses: []);
        if (StatuteTable.Find(value.Text) is { } statute)
            return statute.ToCitation(context.Languages);
        var near = StatuteTable.Suggest(value.Text);
        Unusable(
            argument,
            $"there is no statute '{value.Text}'",
            near is null ? "write a constant of Statutes or the citation" : $"did you mean {near}?",
            FindingFact.DidYouMean(value.Text, near)
        );
        return null;
    }

    /// <summary>A provision that is written as the table cites it; the words of the policy go first.</summary>
    private LocalizedText? FindCited(ArgumentValue value) =>
        value.Translations.Count == 0 && context.Languages.All(language => context.Find(language, value.Text) is null)
            ? StatuteTable.Find(value.Text)?.ToCitation(context.Languages)
            : null;

    private Country? ReadCountry(Argument argument, ArgumentValue value)
    {
        if (ReadString(argument, value) is not { } code)
            return null;
        if (CountryTable.Find(code) is { } fact)
            return fact.ToCountry(context.Languages);
        var near = CountryTable.Suggest(code);
        Unusable(
            argument,
            $"'{Shorten(code)}' is no country code of ISO 3166-1",
            near is null ? "write the two letters, for example \"US\"" : $"did you mean \"{near}\"?",
            FindingFact.DidYouMean(value.Text, near)
        );
        return null;
    }

    private MechanismFact? ReadMechanism(Argument argument, ArgumentValue value)
    {
        if (ReadString(argument, value) is not { } key)
            return null;
        if (MechanismTable.Find(key) is { } fact)
            return fact;
        var near = MechanismTable.Suggest(key);
        Unusable(
            argument,
            $"'{Shorten(key)}' is no transfer mechanism",
            near is null ? "write a constant of Mechanisms, for example \"SCC\"" : $"did you mean \"{near}\"?",
            FindingFact.DidYouMean(value.Text, near)
        );
        return null;
    }

    private T? ReadEnum<T>(Argument argument, ArgumentValue value)
        where T : struct, Enum
    {
        if (value.Kind != ArgumentKind.Number)
        {
            Unreadable(argument);
            return null;
        }

        if (EnumValues<T>.TryGet(value.Number, out var result))
            return result;
        Unusable(
            argument,
            $"{value.Number.ToString(CultureInfo.InvariantCulture)} is no value of {typeof(T).Name}",
            $"write {typeof(T).Name}.{EnumValues<T>.First}"
        );
        return null;
    }

    private static string Shorten(string text) => text.Length <= 60 ? text : text.Substring(0, 57) + "...";
}
