using PolicyGen.Core.Foundation;
using PolicyGen.Model;

namespace PolicyGen.Core.Data;

/// <summary>Reads the dates of data files.</summary>
internal static class JsonDates
{
    /// <summary>The date <paramref name="name"/> of <paramref name="data"/>; null when there is none.</summary>
    /// <exception cref="FormatException">The member is not a date.</exception>
    public static PolicyDate? GetDate(JsonData data, string name)
    {
        if (data.GetText(name) is not { } text)
            return null;
        return PolicyDate.TryParse(text, out var date) ? date : throw new FormatException("'" + name + "' is not a date: '" + text + "'.");
    }

    /// <summary>The date <paramref name="name"/> of <paramref name="data"/>.</summary>
    /// <exception cref="FormatException">There is no such date.</exception>
    public static PolicyDate RequireDate(JsonData data, string name) =>
        GetDate(data, name) ?? throw new FormatException("'" + name + "' is missing.");
}
