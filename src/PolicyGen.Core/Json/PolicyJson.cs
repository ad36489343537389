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
        var json = new JsonWriter(JsonLayout.Indented, JsonEscaping.Publication);
        json.WriteObject(() =>
        {
            json.WriteName("$schema").WriteValue(Schema);
            json.WriteName("formatVersion").WriteValue(FormatVersion);
            WriteMembers(json, document);
        });
        return json.ToString();
    }

    private static void WriteMembers(JsonWriter json, object record)
    {
        var shape = PublishedShape.Get(record.GetType());
        foreach (var property in shape.Properties)
        {
            var value = property.GetValue(record);
            if (shape.IsUndeclared(property, value))
                continue;
            json.WriteName(PublishedShape.GetMemberName(property.Name));
            WriteValue(json, value!);
        }
    }

    private static void WriteValue(JsonWriter json, object value)
    {
        switch (value)
        {
            case string text:
                json.WriteValue(text);
                break;
            case bool flag:
                json.WriteValue(flag);
                break;
            case int number:
                json.WriteValue(number);
                break;
            case PolicyDate or CalendarPeriod:
                json.WriteValue(value.ToString()!);
                break;
            case LocalizedText text:
                WriteLocalized(json, text);
                break;
            case Enum member when member.GetType().IsDefined(typeof(FlagsAttribute), inherit: false):
                WriteList(json, PublishedShape.GetFlagNames(member));
                break;
            case Enum member:
                json.WriteValue(PublishedShape.GetMemberName(member.ToString()));
                break;
            case IEnumerable list:
                WriteList(json, list);
                break;
            default:
                json.WriteObject(() => WriteMembers(json, value));
                break;
        }
    }

    private static void WriteList(JsonWriter json, IEnumerable items) =>
        json.WriteArray(items.Cast<object>(), item => WriteValue(json, item));

    /// <summary>A name is a string; a text in languages is an object with a member for each.</summary>
    private static void WriteLocalized(JsonWriter json, LocalizedText text)
    {
        if (text.Texts.Count == 1 && text.Texts[0].Language.Length == 0)
            json.WriteValue(text.Texts[0].Text);
        else
            json.WriteObject(() =>
            {
                foreach (var one in text.Texts)
                    json.WriteName(one.Language.Length > 0 ? one.Language : "und").WriteValue(one.Text);
            });
    }
}
