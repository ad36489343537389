using System.Reflection;
using System.Text.RegularExpressions;
using PolicyGen.Core.Changes;
using PolicyGen.Core.Foundation;
using PolicyGen.Core.Texts;
using Xunit;

namespace PolicyGen.Core.Tests.Page;

/// <summary>All texts of the page, found by reflection, so that a new one cannot be forgotten.</summary>
public class TextTests
{
    [Fact]
    public void Both_languages_have_the_same_placeholders() =>
        Assert.All(CollectTexts(), text => Assert.Equal(FindPlaceholders(text.De), FindPlaceholders(text.En)));

    [Fact]
    public void Every_text_exists_in_both_languages() =>
        Assert.All(CollectTexts(), text => Assert.True(text.De.Trim().Length > 0 && text.En.Trim().Length > 0));

    [Fact]
    public void Texts_cite_laws_in_their_own_language() =>
        Assert.All(
            CollectTexts(),
            text =>
            {
                Assert.DoesNotContain("GDPR", text.De, StringComparison.Ordinal);
                Assert.DoesNotContain("DSGVO", text.En, StringComparison.Ordinal);
                Assert.Equal(text.De.Contains("DSGVO)", StringComparison.Ordinal), text.En.Contains("GDPR)", StringComparison.Ordinal));
            }
        );

    private static string[] FindPlaceholders(string text) =>
        [.. Regex.Matches(text, @"\{\d\}").Select(match => match.Value).Distinct().Order(StringComparer.Ordinal)];

    /// <summary>The arguments of every choice that a method makes; a text of the declarations stands for all of them.</summary>
    private static IEnumerable<object[]> CreateArguments(IEnumerable<ParameterInfo> parameters) =>
        parameters.Aggregate<ParameterInfo, IEnumerable<object[]>>(
            [
                [],
            ],
            (calls, parameter) => calls.SelectMany(call => GetValues(parameter.ParameterType).Select(value => call.Append(value).ToArray()))
        );

    private static IEnumerable<object> GetValues(Type type) =>
        type switch
        {
            _ when type.IsEnum => Enum.GetValues(type).Cast<object>(),
            _ when type == typeof(bool) => [false, true],
            _ when type == typeof(PolicyFact) => Enum.GetValues<PolicyFactKind>()
                .Select(kind => new PolicyFact(kind, "telephony", "Name", "P6M")),
            _ when type == typeof(ChangeNames) => [new ChangeNames("", ""), new ChangeNames("Telefonie", "Sprechwerk")],
            _ => ["Sprechwerk"],
        };

    private static readonly string?[] s_namespaces = [typeof(PageTexts).Namespace, typeof(ChangeTexts).Namespace];

    private static List<Text> CollectTexts()
    {
        var types = typeof(Text)
            .Assembly.GetTypes()
            .Where(type => s_namespaces.Contains(type.Namespace) && type.IsAbstract && type.IsSealed)
            .ToArray();
        var texts = new List<Text>();
        foreach (var type in types)
        {
            foreach (var field in type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic))
                Add(field.GetValue(null));
            foreach (
                var method in type.GetMethods(BindingFlags.Static | BindingFlags.Public).Where(method => method.ReturnType == typeof(Text))
            )
            {
                foreach (var call in CreateArguments(method.GetParameters()))
                    Add(method.Invoke(null, call));
            }
        }

        Assert.True(texts.Count > 100);
        return texts;

        void Add(object? value)
        {
            switch (value)
            {
                case Text text:
                    texts.Add(text);
                    break;
                case Text[] many:
                    texts.AddRange(many);
                    break;
                case not null when s_namespaces.Contains(value.GetType().Namespace):
                    foreach (var property in value.GetType().GetProperties().Where(property => property.PropertyType == typeof(Text)))
                        Add(property.GetValue(value));
                    break;
            }
        }
    }
}
