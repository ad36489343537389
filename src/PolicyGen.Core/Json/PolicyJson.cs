using System.Collections;
using PolicyGen.Core.Foundation;
using PolicyGen.Model;

namespace PolicyGen.Core.Json;

/// <summary>
/// A policy as JSON in all its languages, for programs: what is published and nothing else, with stable names, ISO codes and
/// ISO 8601 dates and periods. Its schema is <c>docs/schemas/privacy-policy.schema.json</c>. Same input, same bytes.
/// </summary>
internal static class PolicyJson
{
    /// <summary>The identifier of the schema, which nobody has to fetch.</summary>
    public const string Schema = "https://raw.githubusercontent.com/policygen/policygen/main/docs/schemas/privacy-policy.schema.json";

    /// <summary>
    /// Version of the form, <c>major.minor</c>: a new minor one adds properties or values, a new major one changes or
    /// removes some.
    /// </summary>
    public const string FormatVersion = "1.0";

    /// <summary>Renders the document.</summary>
    public static string Render(PolicyDocument document)
    {
        var json = new JsonWriter();
        json.Object(() =>
        {
            json.Name("$schema").Value(Schema);
            json.Name("formatVersion").Value(FormatVersion);
            Members(json, document);
        });
        return json.ToString();
    }

    private static void Members(JsonWriter json, object record)
    {
        var shape = PublishedShape.Of(record.GetType());
        foreach (var property in shape.Properties)
        {
            var value = property.GetValue(record);
            if (shape.IsUndeclared(property, value))
                continue;
            json.Name(PublishedShape.NameOf(property.Name));
            Write(json, value!);
        }
    }

    private static void Write(JsonWriter json, object value)
    {
        switch (value)
        {
            case string text:
                json.Value(text);
                break;
            case bool flag:
                json.Value(flag);
                break;
            case int number:
                json.Value(number);
                break;
            case PolicyDate or CalendarPeriod:
                json.Value(value.ToString()!);
                break;
            case LocalizedText text:
                Localized(json, text);
                break;
            case Enum member when member.GetType().IsDefined(typeof(FlagsAttribute), inherit: false):
                List(json, PublishedShape.Flags(member));
                break;
            case Enum member:
                json.Value(PublishedShape.NameOf(member.ToString()));
                break;
            case IEnumerable list:
                List(json, list);
                break;
            default:
                json.Object(() => Members(json, value));
                break;
        }
    }

    private static void List(JsonWriter json, IEnumerable items) =>
        json.Array(() =>
        {
            foreach (var item in items)
                Write(json.Item(), item);
        });

    /// <summary>A name is a string; a text in languages is an object with a member for each.</summary>
    private static void Localized(JsonWriter json, LocalizedText text)
    {
        if (text.Texts.Count == 1 && text.Texts[0].Language.Length == 0)
            json.Value(text.Texts[0].Text);
        else
            json.Object(() =>
            {
                foreach (var one in text.Texts)
                    json.Name(one.Language.Length > 0 ? one.Language : "und").Value(one.Text);
            });
    }
}
