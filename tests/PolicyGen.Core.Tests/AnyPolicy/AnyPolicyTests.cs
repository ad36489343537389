using System.Collections;
using System.Globalization;
using System.Reflection;
using AngleSharp.Html.Dom;
using FsCheck;
using FsCheck.Fluent;
using PolicyGen.Core.Html;
using PolicyGen.Core.Json;
using PolicyGen.Core.Markdown;
using PolicyGen.Core.Plain;
using PolicyGen.Core.Reading;
using PolicyGen.Core.Tests.Page;
using PolicyGen.Core.Vocabulary;
using Xunit;

namespace PolicyGen.Core.Tests.AnyPolicy;

/// <summary>
/// What holds for every valid policy, tried with policies at random. A failure prints the smallest policy that fails, as C#.
/// </summary>
public class AnyPolicyTests
{
    private const int Cases = 100;
    private static readonly string[] s_languages = ["de", "en"];

    /// <summary>Arguments that are not declared at random, and why.</summary>
    private static readonly Dictionary<string, string> s_notDeclared = new(StringComparer.Ordinal);

    /// <summary>Published arguments whose change changes no page, and why.</summary>
    private static readonly Dictionary<string, string> s_withoutEffect = new(StringComparer.Ordinal)
    {
        ["PolicyNote.Section on a class"] = "The note stands in the processing, whatever the section.",
    };

    [Fact]
    public void Every_argument_is_declared()
    {
        var declared = Enumerable
            .Range(0, 2 * Cases)
            .SelectMany(seed => PolicyWriter.Write(seed).All)
            .SelectMany(declared =>
                declared.Attribute.Arguments.Select(argument => $"{declared.Attribute.Attribute.Name}.{argument.Argument.Name}")
            )
            .Concat(["Translation.Language", "Translation.Text", "Translation.Translation"])
            .ToHashSet(StringComparer.Ordinal);
        var all = DeclarableAttribute
            .All.SelectMany(attribute => attribute.Arguments.Select(argument => $"{attribute.Name}.{argument.Name}"))
            .ToArray();
        Assert.True(all.Length > 150);
        Assert.Empty(all.Except(declared).Except(s_notDeclared.Keys));
        Assert.Empty(s_notDeclared.Keys.Intersect(declared));
    }

    [Fact]
    public void Is_read_without_findings() =>
        VerifyForAll(static policy =>
        {
            var log = new ReadingLog();
            policy.Read(log);
            return log.Findings.Select(finding => $"{finding.Rule.Id} {string.Join(": ", finding.Arguments)} at {finding.Place}");
        });

    [Fact]
    public void Published_facts_are_in_the_model_and_on_every_page() =>
        VerifyForAll(static policy =>
        {
            var document = policy.Read(log: null);
            var model = new HashSet<string>(StringComparer.Ordinal);
            Collect(document, model);
            var problems = new List<string>();
            var published = GetPublishedConstants(policy).ToList();
            foreach (var (argument, constant) in published)
            {
                foreach (var words in constant.ModelText is { } inModel ? [inModel] : s_languages.SelectMany(constant.GetTexts))
                {
                    if (!model.Contains(words))
                        problems.Add($"{argument}: the model does not hold '{words}'");
                }
            }

            var json = new HashSet<string>(StringComparer.Ordinal);
            using (var parsed = System.Text.Json.JsonDocument.Parse(PolicyJson.Render(document)))
                Collect(parsed.RootElement, json);
            foreach (var (argument, constant) in published)
            {
                foreach (var words in constant.ModelText is { } inModel ? [inModel] : s_languages.SelectMany(constant.GetTexts))
                {
                    if (!json.Contains(words))
                        problems.Add($"{argument}: the JSON does not hold '{words}'");
                }
            }

            foreach (var language in s_languages)
            {
                var html = HtmlPage.Render(document, language);
                var page = Parse(html);
                var visible = PageParser.GetVisibleText(page);
                var text =
                    string.Join('\n', page.QuerySelectorAll("[href]").Select(link => link.GetAttribute("href")))
                    + "\n"
                    + string.Join('\n', page.QuerySelectorAll("[id]").Select(element => element.Id))
                    + "\n"
                    + visible;
                var plain = PageParser.CollapseWhiteSpace(PlainPage.Render(document, language));
                var markdown = PageParser
                    .CollapseWhiteSpace(MarkdownPage.Render(document, language))
                    .Replace("\\", "", StringComparison.Ordinal);
                foreach (var (argument, constant) in published)
                {
                    foreach (
                        var words in constant
                            .GetTexts(language)
                            .Where(words => visible.Contains(PageParser.CollapseWhiteSpace(words), StringComparison.OrdinalIgnoreCase))
                    )
                    {
                        if (!plain.Contains(PageParser.CollapseWhiteSpace(words), StringComparison.OrdinalIgnoreCase))
                            problems.Add($"{argument}: the plain text in '{language}' does not hold '{words}'");
                        if (!markdown.Contains(PageParser.CollapseWhiteSpace(words), StringComparison.OrdinalIgnoreCase))
                            problems.Add($"{argument}: the Markdown in '{language}' does not hold '{words}'");
                    }

                    foreach (
                        var words in constant
                            .GetTexts(language)
                            .Where(words => !text.Contains(PageParser.CollapseWhiteSpace(words), StringComparison.OrdinalIgnoreCase))
                    )
                        problems.Add($"{argument}: the page in '{language}' does not hold '{words}'");
                    if (
                        constant.Constant is null
                        && visible.Contains(constant.GetTexts(language == "de" ? "en" : "de").First(), StringComparison.OrdinalIgnoreCase)
                    )
                        problems.Add($"{argument}: the page in '{language}' holds it in the other language");
                }
            }

            return problems;
        });

    [Fact]
    public void No_internal_fact_is_on_a_page() =>
        VerifyForAll(static policy =>
        {
            var document = policy.Read(log: null);
            string[] pages =
            [
                .. s_languages.SelectMany(language =>
                    new[]
                    {
                        HtmlPage.Render(document, language),
                        MarkdownPage.Render(document, language),
                        PlainPage.Render(document, language),
                    }
                ),
                PolicyJson.Render(document),
            ];
            return from declared in policy.All
                from argument in declared.Attribute.Arguments
                where !argument.Argument.IsPublished
                from constant in argument.Value.Constants
                from language in s_languages
                from words in constant.GetTexts(language)
                where pages.Any(page => page.Contains(words, StringComparison.Ordinal))
                select $"{declared.Attribute.Attribute.Name}.{argument.Argument.Name}: '{words}' is on a page";
        });

    /// <summary>Flags, numbers and enumerations have no words of their own: a page shows them if it is another one without them.</summary>
    [Fact]
    public void Published_arguments_change_the_model_and_every_page() =>
        VerifyForAll(static policy =>
        {
            var random = new Random(policy.Seed);
            var document = policy.Read(log: null);
            var candidates = policy
                .All.SelectMany(declared =>
                    declared.Attribute.Arguments.Select(argument =>
                        (
                            Key: $"{declared.Attribute.Attribute.Name}.{argument.Argument.Name}",
                            OnAssembly: declared.Target == AttributeTargets.Assembly,
                            argument.Argument,
                            argument.Value
                        )
                    )
                )
                .Where(candidate => candidate.Argument.IsPublished && ChooseOther(candidate.Argument, candidate.Value) is not null)
                .Where(candidate =>
                    !s_withoutEffect.ContainsKey(candidate.Key)
                    && !s_withoutEffect.ContainsKey(candidate.Key + (candidate.OnAssembly ? " on the assembly" : " on a class"))
                )
                .ToArray();
            random.Shuffle(candidates);
            var problems = new List<string>();
            foreach (var (key, _, argument, value) in candidates.Take(3))
            {
                var changed = policy.Replace(value, ChooseOther(argument, value)!);
                if (!changed.IsValid())
                    continue;
                var other = changed.Read(log: null);
                var name =
                    $"{key} = {value.ToCSharp(policy.Language)} instead of {ChooseOther(argument, value)!.ToCSharp(policy.Language)}";
                if (other.Equals(document))
                    problems.Add($"{name}: the model is the same");
                foreach (
                    var language in s_languages.Where(language => HtmlPage.Render(other, language) == HtmlPage.Render(document, language))
                )
                    problems.Add($"{name}: the page in '{language}' is the same");
            }

            return problems;
        });

    [Fact]
    public void Pages_are_valid_and_have_the_same_structure() =>
        VerifyForAll(static policy =>
        {
            var document = policy.Read(log: null);
            var pages = s_languages.Select(language => Parse(HtmlPage.Render(document, language))).ToArray();
            var problems = new List<string>();
            foreach (var page in pages)
            {
                string[] ids = [.. page.QuerySelectorAll("[id]").Select(element => element.Id!)];
                problems.AddRange(
                    ids.GroupBy(id => id, StringComparer.Ordinal)
                        .Where(group => group.Count() > 1)
                        .Select(group => $"the id '{group.Key}' is there twice")
                );
                problems.AddRange(
                    page.QuerySelectorAll("a[href^='#']")
                        .Select(link => link.GetAttribute("href")![1..])
                        .Except(ids)
                        .Select(target => $"nothing has the id '{target}' that a link leads to")
                );
            }

            var structures = pages.Select(page => DescribeStructure(page).ToArray()).ToArray();
            if (structures[0].SequenceEqual(structures[1]))
                return problems;
            var at = structures[0].Zip(structures[1]).TakeWhile(pair => pair.First == pair.Second).Count();
            problems.Add(
                $"the pages differ at element {at}: {string.Join(' ', structures[0].Skip(at - 4).Take(8))} in 'de', "
                    + $"{string.Join(' ', structures[1].Skip(at - 4).Take(8))} in 'en'"
            );
            return problems;
        });

    [Fact]
    public void The_order_of_classes_does_not_matter() =>
        VerifyForAll(static policy =>
        {
            var classes = policy.Classes.ToArray();
            new Random(policy.Seed).Shuffle(classes);
            var document = policy.Read(log: null);
            var shuffled = (policy with { Classes = classes }).Read(log: null);
            return s_languages
                .Where(language => HtmlPage.Render(document, language) != HtmlPage.Render(shuffled, language))
                .Select(language => $"the page in '{language}' is another one with the classes in another order");
        });

    private static void VerifyForAll(Func<DeclaredPolicy, IEnumerable<string>> problems)
    {
        var policies = Gen.Choose(0, int.MaxValue).Select(PolicyWriter.Write);
        var property = Prop.ForAll(
            Arb.From(policies, policy => policy.Shrink()),
            policy =>
            {
                // Assert.Empty would cut the texts short.
                if (string.Join('\n', problems(policy)) is { Length: > 0 } found)
                    Assert.Fail(found);
            }
        );
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(Cases).WithReplay(2016, 679), property);
    }

    /// <summary>The published constants, and what ready-made processings say where the class declares no other.</summary>
    private static IEnumerable<(string Argument, AnyConstant Constant)> GetPublishedConstants(DeclaredPolicy policy)
    {
        foreach (var (attribute, _) in policy.All)
        {
            foreach (
                var argument in attribute.Arguments.Where(argument =>
                    argument.Argument.IsPublished && !(argument.Argument.Name == "Processing" && attribute.Has("Title"))
                )
            )
            {
                foreach (var constant in argument.Value.Constants)
                    yield return ($"{attribute.Attribute.Name}.{argument.Argument.Name}", constant);
            }
        }

        foreach (var type in policy.Classes)
        {
            var head = type.Attributes.FirstOrDefault(attribute => attribute.Attribute.Name == "DataProcessing");
            if (head is null || KnownProcessingTable.Find(head.Find("Processing")!.Constants[0].Constant as string ?? "") is not { } known)
                continue;
            var terms = new List<VocabularyTerm>();
            if (!head.Has("DataSubjects"))
                terms.AddRange(known.DataSubjects);
            if (!type.All.Any(attribute => attribute.Attribute.Name == "DataItem"))
                terms.AddRange(known.DataItems);
            if (!type.All.Any(attribute => attribute.Attribute.Name == "Purpose"))
                terms.AddRange(known.Purposes.Select(purpose => purpose.Term));
            foreach (var term in terms)
                yield return (known.Value, new AnyConstant(term.Value, term.De, term.En));
            if (known.Description is { } description && !head.Has("Description"))
                yield return (known.Value, new AnyConstant(known.Value, description.De, description.En));
        }
    }

    /// <summary>Another value than the declared one, where the page shows it by no words of its own.</summary>
    private static AnyValue? ChooseOther(DeclarableArgument argument, AnyValue value)
    {
        var constant = value.Constants[0].Constant;
        return constant switch
        {
            bool flag => new AnyValue(new AnyConstant(!flag)),
            int number => new AnyValue(new AnyConstant(argument.Name == "Age" && number == 16 ? 15 : number + 1)),
            Enum member => new AnyValue([new AnyConstant(ChooseOtherMember(member, value)), .. value.Constants.Skip(1)], value.IsArray),
            _ => null,
        };
    }

    private static object ChooseOtherMember(Enum member, AnyValue value)
    {
        var values = Enum.GetValues(member.GetType())
            .Cast<object>()
            .Where(other => !value.Constants.Any(constant => other.Equals(constant.Constant)))
            .ToArray();
        return values[Convert.ToInt32(member, CultureInfo.InvariantCulture) % values.Length];
    }

    private static IHtmlDocument Parse(string html) =>
        new AngleSharp.Html.Parser.HtmlParser(new AngleSharp.Html.Parser.HtmlParserOptions { IsStrictMode = true }).ParseDocument(html);

    private static IEnumerable<string> DescribeStructure(IHtmlDocument page) =>
        page
            .All.Where(element => element.Closest(".policygen-languages") is null)
            .Select(element => $"<{element.LocalName} id={element.Id} class={element.ClassName}>");

    private static void Collect(System.Text.Json.JsonElement value, HashSet<string> found)
    {
        if (value.ValueKind == System.Text.Json.JsonValueKind.String)
            found.Add(value.GetString()!);
        else if (value.ValueKind == System.Text.Json.JsonValueKind.Array)
            foreach (var item in value.EnumerateArray())
                Collect(item, found);
        else if (value.ValueKind == System.Text.Json.JsonValueKind.Object)
            foreach (var member in value.EnumerateObject())
                Collect(member.Value, found);
    }

    private static void Collect(object? value, HashSet<string> found)
    {
        switch (value)
        {
            case null:
                break;
            case string text:
                found.Add(text);
                break;
            case Model.PolicyDate date:
                found.Add(date.ToString());
                break;
            case IEnumerable items:
                foreach (var item in items)
                    Collect(item, found);
                break;
            case var _ when value.GetType() is { Namespace: "PolicyGen.Model", IsEnum: false } type:
                foreach (
                    var property in type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
                        .Where(property => property.CanWrite && property.GetIndexParameters().Length == 0)
                )
                    Collect(property.GetValue(value), found);
                break;
        }
    }
}
