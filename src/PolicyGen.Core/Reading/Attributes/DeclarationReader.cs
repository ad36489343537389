using System.Globalization;
using PolicyGen.Core.Declarations;
using PolicyGen.Core.Foundation;
using PolicyGen.Core.Law;
using PolicyGen.Core.Rules;
using PolicyGen.Core.Vocabulary;
using PolicyGen.Model;

namespace PolicyGen.Core.Reading;

/// <summary>
/// Reads the arguments of one attribute. Each method gives the value that the policy uses, or null where the argument is
/// not written or cannot be used; the latter is a finding, so that nothing is dropped silently.
/// </summary>
internal sealed class DeclarationReader(Declaration declaration, TextContext context, ReadingLog? log)
{
    public Declaration Declaration => declaration;

    public TextContext Context => context;

    public bool Has(string name) => declaration.Has(name);

    /// <summary>Notes that this declaration states a part of the model.</summary>
    public T Trace<T>(T part)
        where T : class
    {
        log?.Sources.Add(part, declaration);
        return part;
    }

    /// <summary>Notes that a part of the model comes from where <paramref name="original"/> does.</summary>
    public T Trace<T>(T part, object original)
        where T : class
    {
        log?.Sources.Inherit(part, original);
        return part;
    }

    /// <summary>A text in the languages of the policy: a term of the vocabulary, or own words with their translations.</summary>
    public LocalizedText? ReadText(string name, params string[] termClasses)
    {
        var argument = declaration.Find(name);
        return argument is null ? null : Localize(argument, argument.Value, termClasses);
    }

    /// <summary>The texts of an array, without those that cannot be used.</summary>
    public ValueList<LocalizedText> ReadTexts(string name, params string[] termClasses) =>
        ReadItems(name, (argument, value) => Localize(argument, value, termClasses));

    /// <summary>A name, number or address: the same in every language.</summary>
    public string? ReadName(string name)
    {
        var argument = declaration.Find(name);
        return argument is null ? null : ParseString(argument, argument.Value);
    }

    /// <summary>The text as it is written, to see what is meant before it is read; it gives no finding.</summary>
    public string? GetRawText(string name) => declaration.GetText(name);

    /// <summary>How many values an array has as it is written; 0 where it is not.</summary>
    public int CountItems(string name) => declaration.Find(name) is { } argument ? GetItems(argument).Count : 0;

    /// <summary>The names of an array, without those that cannot be used.</summary>
    public ValueList<string> ReadNames(string name) => ReadItems(name, ParseString);

    /// <summary>
    /// A proper name that some languages write differently: translated where a translation is declared, else the same in every language.
    /// </summary>
    public LocalizedText? ReadProperName(string name)
    {
        if (ReadName(name) is not { } text)
            return null;
        var isTranslated =
            declaration.Find(name)!.Value.Translations.Count > 1
            || context.Languages.Skip(1).Any(language => context.FindTranslation(language, text) is not null);
        return isTranslated ? ReadText(name) : LocalizedText.CreateNeutral(text);
    }

    /// <summary>A text that may be the firm of somebody, which is the same in every language.</summary>
    public LocalizedText? ReadTextOrCompanyName(string name) =>
        GetRawText(name) is { } text && LegalForms.IsCompanyName(text) ? ReadProperName(name) : ReadText(name);

    /// <summary>A provision of law: a constant of <c>Statutes</c>, which is cited in each language, or its citation in own words.</summary>
    public LocalizedText? ReadProvision(string name)
    {
        var argument = declaration.Find(name);
        return argument is null ? null : ParseProvision(argument, argument.Value);
    }

    /// <summary>The provisions of an array, without those that cannot be used.</summary>
    public ValueList<LocalizedText> ReadProvisions(string name) => ReadItems(name, ParseProvision);

    /// <summary>
    /// A link (a path of the site or an absolute http(s) URL), the same in every language unless it is translated, or own words.
    /// </summary>
    public LocalizedText? ReadLink(string name) =>
        declaration.Find(name) is { Value: { Kind: ArgumentKind.Text, Text: var text } } && LinkForm.Matches(text)
            ? ReadProperName(name)
            : ReadText(name);

    public bool ReadFlag(string name) => declaration.Find(name) is { Value: { Kind: ArgumentKind.Flag, Number: not 0 } };

    public Country? ReadCountry(string name)
    {
        var argument = declaration.Find(name);
        return argument is null ? null : ParseCountry(argument, argument.Value);
    }

    public ValueList<Country> ReadCountries(string name) => ReadItems(name, ParseCountry);

    public ValueList<MechanismFact> ReadMechanisms(string name) => ReadItems(name, ParseMechanism);

    public MechanismFact? ReadMechanism(string name)
    {
        var argument = declaration.Find(name);
        return argument is null ? null : ParseMechanism(argument, argument.Value);
    }

    public PolicyDate? ReadDate(string name)
    {
        var argument = declaration.Find(name);
        if (argument is null || ParseString(argument, argument.Value) is not { } text)
            return null;
        if (PolicyDate.TryParse(text, out var date))
            return date;
        ReportUnusable(argument, $"'{Shorten(text)}' is not a date", "Write \"yyyy-MM-dd\" or \"yyyy-MM\".");
        return null;
    }

    /// <summary>A whole number of a unit of time, 1 to <paramref name="max"/>; 0 where it is not written.</summary>
    public int ReadNumber(string name, int max)
    {
        var argument = declaration.Find(name);
        if (argument is null)
            return 0;
        var number = argument.Value.Number;
        if (argument.Value.Kind != ArgumentKind.Number)
            ReportWrongKind(argument);
        else if (number >= 1 && number <= max)
            return (int)number;
        else
            ReportUnusable(
                argument,
                $"{number.ToString(CultureInfo.InvariantCulture)} is not a period",
                $"Write a number from 1 to {max.ToString(CultureInfo.InvariantCulture)}."
            );
        return 0;
    }

    /// <summary>A value of an enumeration; for flags any combination.</summary>
    public T? ReadEnum<T>(string name)
        where T : struct, Enum
    {
        var argument = declaration.Find(name);
        return argument is null ? null : ParseEnum<T>(argument, argument.Value);
    }

    public ValueList<T> ReadEnums<T>(string name)
        where T : struct, Enum
    {
        var argument = declaration.Find(name);
        if (argument is null)
            return ValueList<T>.Empty;
        return GetItems(argument)
            .Select(item => ParseEnum<T>(argument, item))
            .Where(value => value is not null)
            .Select(value => value!.Value)
            .Distinct()
            .ToValueList();
    }

    /// <summary>Reports that this declaration cannot be used, at <paramref name="name"/> or as a whole.</summary>
    public void ReportUnusable(string? name, string problem, string remedy, ValueList<FindingFact>? facts = null) =>
        log.ReportUnusable(declaration, declaration.Find(name)?.Place ?? declaration.Place, problem, remedy, facts);

    /// <summary>Reports that this declaration refers to something that nothing declares.</summary>
    public void ReportDanglingReference(string name, string missing, string remedy, ValueList<FindingFact>? facts = null) =>
        log?.Add(
            new Finding(DeclarationRules.DanglingReference, declaration.GetPlace(name), declaration.Attribute, missing, remedy)
            {
                Facts = facts ?? ValueList<FindingFact>.Empty,
            }
        );

    private void ReportUnusable(Argument argument, string problem, string remedy, ValueList<FindingFact>? facts = null) =>
        log.ReportUnusable(declaration, argument.Place, problem, remedy, facts);

    /// <summary>
    /// A constant that is an error is reported by the compiler, and one that another generator makes by
    /// <c>UnreadablePlaces</c>: a reader sees no difference between them.
    /// </summary>
    private void ReportWrongKind(Argument argument)
    {
        if (!argument.Value.IsUnreadable)
            ReportUnusable(argument, "the value has the wrong type", "Write a constant of the type that the argument takes.");
    }

    private ValueList<T> ReadItems<T>(string name, Func<Argument, ArgumentValue, T?> read)
        where T : class
    {
        var argument = declaration.Find(name);
        if (argument is null)
            return ValueList<T>.Empty;
        return GetItems(argument)
            .Select(item => read(argument, item))
            .Where(value => value is not null)
            .Select(value => value!)
            .ToValueList();
    }

    /// <summary>The items of an array; a single value stands for an array of one, and null for none.</summary>
    private static ValueList<ArgumentValue> GetItems(Argument argument) =>
        argument.Value.Kind switch
        {
            ArgumentKind.List => argument.Value.Items,
            ArgumentKind.Null => ValueList<ArgumentValue>.Empty,
            _ => ValueList.Create(argument.Value),
        };

    private string? ParseString(Argument argument, ArgumentValue value)
    {
        if (value.Kind == ArgumentKind.Null)
        {
            ReportUnusable(argument, "the value is null", "Write the text or leave the argument out.");
            return null;
        }

        if (value.Kind != ArgumentKind.Text)
        {
            ReportWrongKind(argument);
            return null;
        }

        if (TextCleaner.FindUnprintable(value.Text) is { } character)
        {
            ReportUnusable(argument, $"the text contains {character}, which no page can show", "Remove the character.");
        }

        var text = TextCleaner.Clean(value.Text);
        if (text.Length > 0)
            return text;
        ReportUnusable(argument, "the text is empty", "Write the text or leave the argument out.");
        return null;
    }

    private LocalizedText? Localize(Argument argument, ArgumentValue value, string[] termClasses)
    {
        if (ParseString(argument, value) is not { } text)
            return null;
        if (value.Translations.Count > 0)
            return LocalizeImported(argument, value, text);
        if (VocabularyTable.TryFind(text, out var term))
        {
            if (termClasses.Length == 0 || termClasses.Contains(term.ClassName, StringComparer.Ordinal))
                return term.ToLocalizedText(context.Languages);
            ReportUnusable(
                argument,
                $"'{text}' is a term of {term.ClassName}",
                $"Write a term of {string.Join(" or ", termClasses)} or your own words."
            );
            return null;
        }

        if (VocabularyTable.IsTermLike(text))
        {
            var near = VocabularyTable.Suggest(text);
            ReportUnusable(
                argument,
                $"the vocabulary has no term '{text}'",
                near is null ? "Write a constant of the vocabulary or your own words." : $"Did you mean {near}?",
                FindingFact.CreateSuggestion(text, near)
            );
            return null;
        }

        if (KnownProcessingTable.IsTermLike(text))
        {
            ReportUnusable(
                argument,
                $"'{text}' names a ready-made processing",
                $"Write it as [DataProcessing({text})], and your own words here."
            );
            return null;
        }

        // A retention is for items or for phases, so it takes any text; an item must be called there as it is where it stands.
        if (
            log is not null
            && VocabularyTable.FindByText(text, argument.Name == nameof(RetentionAttribute.For) ? [nameof(DataItems)] : termClasses)
                is { } same
        )
        {
            log.Add(
                new Finding(TextRules.LiteralInsteadOfTerm, argument.Place, Shorten(text), same.Value)
                {
                    Facts = FindingFact.CreateSuggestion(text, same.Value),
                }
            );
        }

        var texts = new List<LanguageText> { new(context.Languages[0], text) };
        foreach (var language in context.Languages.Skip(1))
        {
            if (context.FindTranslation(language, text) is { } translation)
                texts.Add(new LanguageText(language, translation));
            else
                log?.Add(
                    new Finding(TextRules.MissingTranslation, argument.Place, Shorten(text), language)
                    {
                        Facts = ValueList.Create(
                            new FindingFact(FindingFact.DeclaredValue, text),
                            new FindingFact(FindingFact.Language, language)
                        ),
                    }
                );
        }

        return LocalizedText.Create([.. texts]);
    }

    /// <summary>A text of another assembly: it comes with its languages, and the policy may add the others.</summary>
    private LocalizedText LocalizeImported(Argument argument, ArgumentValue value, string text)
    {
        var texts = new List<LanguageText>();
        foreach (var language in context.Languages)
        {
            var known =
                value
                    .Translations.Where(translation => translation.Language == language)
                    .Select(translation => translation.Text)
                    .FirstOrDefault()
                ?? context.FindTranslation(language, text);
            if (known is not null)
                texts.Add(new LanguageText(language, TextCleaner.Clean(known)));
            else
                log?.Add(TextRules.MissingTranslation, argument.Place, Shorten(text), language);
        }

        return texts.Count > 0 ? LocalizedText.Create([.. texts]) : LocalizedText.Create([.. value.Translations]);
    }

    private LocalizedText? ParseProvision(Argument argument, ArgumentValue value)
    {
        if (value.Kind != ArgumentKind.Text)
            return Localize(argument, value, termClasses: []);
        if (!value.Text.StartsWith(StatuteTable.Prefix, StringComparison.Ordinal))
            return FindCitedStatute(value) ?? Localize(argument, value, termClasses: []);
        if (StatuteTable.Find(value.Text) is { } statute)
            return statute.ToCitation(context.Languages);
        var near = StatuteTable.Suggest(value.Text);
        ReportUnusable(
            argument,
            $"there is no statute '{value.Text}'",
            near is null ? "Write a constant of Statutes or the citation." : $"Did you mean {near}?",
            FindingFact.CreateSuggestion(value.Text, near)
        );
        return null;
    }

    /// <summary>A provision that is written as the table cites it; the words of the policy go first.</summary>
    private LocalizedText? FindCitedStatute(ArgumentValue value) =>
        value.Translations.Count == 0 && context.Languages.All(language => context.FindTranslation(language, value.Text) is null)
            ? StatuteTable.Find(value.Text)?.ToCitation(context.Languages)
            : null;

    private Country? ParseCountry(Argument argument, ArgumentValue value)
    {
        if (ParseString(argument, value) is not { } code)
            return null;
        if (CountryTable.Find(code) is { } fact)
            return fact.ToCountry(context.Languages);
        var near = CountryTable.Suggest(code);
        ReportUnusable(
            argument,
            $"'{Shorten(code)}' is not an ISO 3166-1 country code",
            near is null ? "Write the two letters, for example \"US\"." : $"Did you mean \"{near}\"?",
            FindingFact.CreateSuggestion(value.Text, near)
        );
        return null;
    }

    private MechanismFact? ParseMechanism(Argument argument, ArgumentValue value)
    {
        if (ParseString(argument, value) is not { } key)
            return null;
        if (MechanismTable.Find(key) is { } fact)
            return fact;
        var near = MechanismTable.Suggest(key);
        ReportUnusable(
            argument,
            $"'{Shorten(key)}' is not a transfer mechanism",
            near is null ? "Write a constant of Mechanisms, for example \"SCC\"." : $"Did you mean \"{near}\"?",
            FindingFact.CreateSuggestion(value.Text, near)
        );
        return null;
    }

    private T? ParseEnum<T>(Argument argument, ArgumentValue value)
        where T : struct, Enum
    {
        if (value.Kind != ArgumentKind.Number)
        {
            ReportWrongKind(argument);
            return null;
        }

        if (EnumValues<T>.TryGet(value.Number, out var result))
            return result;
        ReportUnusable(
            argument,
            $"{value.Number.ToString(CultureInfo.InvariantCulture)} is not a value of {typeof(T).Name}",
            $"Write {typeof(T).Name}.{EnumValues<T>.First}."
        );
        return null;
    }

    private static string Shorten(string text) => text.Length <= 60 ? text : text.Substring(0, 57) + "...";
}
