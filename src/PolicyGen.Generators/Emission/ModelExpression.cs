using System.Collections;
using System.Collections.Concurrent;
using System.Globalization;
using System.Reflection;
using PolicyGen.Model;

namespace PolicyGen.Generators.Emission;

/// <summary>
/// Writes a part of the model as the C# expression that creates it. It goes over the properties of the records, so that
/// what is added to the model is emitted and nothing can be forgotten; values that are the default are left out.
/// </summary>
internal static class ModelExpression
{
    private const string ModelNamespace = "global::PolicyGen.Model.";

    private static readonly ConcurrentDictionary<Type, RecordShape> s_shapes = new();

    /// <summary>Writes <c>head new Record { ... }tail</c>.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="head">What stands before the expression.</param>
    /// <param name="record">A record of the model.</param>
    /// <param name="tail">What stands behind it.</param>
    /// <param name="replace">Gives the expression for a part that is emitted elsewhere, or null to write it here.</param>
    public static void Write(CodeWriter writer, string head, object record, string tail, Func<object, string?>? replace = null)
    {
        var shape = s_shapes.GetOrAdd(record.GetType(), type => new RecordShape(type));
        var set = shape
            .Properties.Select(property =>
                (property.Name, Value: property.GetValue(record), Default: property.GetValue(shape.DefaultInstance))
            )
            .Where(property => !Equals(property.Value, property.Default))
            .ToList();
        if (set.Count == 0)
        {
            writer.WriteLine($"{head}new {ModelNamespace}{shape.Name}(){tail}");
            return;
        }

        using (writer.OpenBlock($"{head}new {ModelNamespace}{shape.Name}", "}" + tail))
        {
            foreach (var (name, value, _) in set)
                WriteValue(writer, name + " = ", value!, ",", replace);
        }
    }

    private static void WriteValue(CodeWriter writer, string head, object value, string tail, Func<object, string?>? replace)
    {
        if ((replace?.Invoke(value) ?? TryFormatSimpleValue(value)) is { } simple)
        {
            writer.WriteLine(head + simple + tail);
        }
        else if (
            value is IEnumerable list
            && value.GetType() is { IsGenericType: true } type
            && type.GetGenericTypeDefinition() == typeof(ValueList<>)
        )
        {
            WriteList(writer, head, list, type.GetGenericArguments()[0], tail, replace);
        }
        else
        {
            Write(writer, head, value, tail, replace);
        }
    }

    private static void WriteList(CodeWriter writer, string head, IEnumerable list, Type item, string tail, Func<object, string?>? replace)
    {
        var itemType =
            item == typeof(string) ? "string"
            : item.IsEnum ? "global::" + item.FullName
            : ModelNamespace + item.Name;
        var values = list.Cast<object>().ToList();
        writer.WriteLine($"{head}{ModelNamespace}ValueList.Create(new {itemType}[]");
        using (writer.OpenBlock(close: "})" + tail))
        {
            foreach (var value in values)
                WriteValue(writer, "", value, ",", replace);
        }
    }

    private static string? TryFormatSimpleValue(object value) =>
        value switch
        {
            string text => GeneratedFile.FormatLiteral(text),
            bool flag => flag ? "true" : "false",
            int number => number.ToString(CultureInfo.InvariantCulture),
            Enum constant => string.Join(
                " | ",
                constant.ToString().Split(',').Select(name => $"global::{constant.GetType().FullName}.{name.Trim()}")
            ),
            LocalizedText text => FormatLocalizedText(text),
            PolicyDate { Day: { } day } date => string.Format(
                CultureInfo.InvariantCulture,
                "new {0}PolicyDate({1}, {2}, {3})",
                ModelNamespace,
                date.Year,
                date.Month,
                day
            ),
            PolicyDate date => string.Format(
                CultureInfo.InvariantCulture,
                "new {0}PolicyDate({1}, {2})",
                ModelNamespace,
                date.Year,
                date.Month
            ),
            CalendarPeriod period => string.Format(
                CultureInfo.InvariantCulture,
                "new {0}CalendarPeriod({1}, {2}, {3})",
                ModelNamespace,
                period.Years,
                period.Months,
                period.Days
            ),
            _ => null,
        };

    private static string FormatLocalizedText(LocalizedText text) =>
        text.Texts.Count == 1 && text.Texts[0].Language.Length == 0
            ? $"{ModelNamespace}LocalizedText.CreateNeutral({GeneratedFile.FormatLiteral(text.Texts[0].Text)})"
            : $"{ModelNamespace}LocalizedText.Create({string.Join(", ", text.Texts.Select(WriteLanguageText))})";

    private static string WriteLanguageText(LanguageText text) =>
        $"new {ModelNamespace}LanguageText({GeneratedFile.FormatLiteral(text.Language)}, {GeneratedFile.FormatLiteral(text.Text)})";

    /// <summary>The properties of a record in the order of the source, and a record in which each has its default.</summary>
    private sealed class RecordShape(Type type)
    {
        public string Name { get; } = type.Name;

        public object DefaultInstance { get; } = Activator.CreateInstance(type);

        public IReadOnlyList<PropertyInfo> Properties { get; } =
        [
            .. type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
                .Where(property => property.CanWrite)
                .OrderBy(property => property.MetadataToken),
        ];
    }
}
