using System.Collections;
using System.Globalization;
using System.Reflection;
using System.Text;

namespace PolicyGen.Testing;

/// <summary>
/// The state of a part of the model as text. It goes over the fields, so that two copies of the model, in two assemblies, can be
/// compared, and nothing that is added to the model is left out.
/// </summary>
public static class StructuralDump
{
    /// <summary>One line per value, with its path.</summary>
    public static string Create(object? value)
    {
        var text = new StringBuilder();
        Write(text, "", value);
        return text.ToString();
    }

    private static void Write(StringBuilder text, string path, object? value)
    {
        switch (value)
        {
            case null:
                return;
            case string or bool or int or long or Enum:
                text.Append(path)
                    .Append(" = ")
                    .Append(value is Enum ? value.GetType().Name + "." : "")
                    .Append(Convert.ToString(value, CultureInfo.InvariantCulture))
                    .Append('\n');
                return;
            case IEnumerable list:
                var i = 0;
                foreach (var item in list)
                    Write(text, $"{path}[{i++}]", item);
                text.Append(path).Append(".Count = ").Append(i).Append('\n');
                return;
            default:
                foreach (
                    var field in value
                        .GetType()
                        .GetFields(BindingFlags.Instance | BindingFlags.NonPublic | BindingFlags.Public)
                        .OrderBy(field => field.Name, StringComparer.Ordinal)
                )
                {
                    Write(
                        text,
                        path
                            + "."
                            + field
                                .Name.Replace("<", "", StringComparison.Ordinal)
                                .Replace(">k__BackingField", "", StringComparison.Ordinal),
                        field.GetValue(value)
                    );
                }

                return;
        }
    }
}
