namespace PolicyGen.Core.Reading;

/// <summary>The values of an enumeration, to tell a declared number that is none.</summary>
internal static class EnumValues<T>
    where T : struct, Enum
{
    private static readonly Dictionary<long, T> s_values = Load();

    public static T First { get; } = ((T[])Enum.GetValues(typeof(T)))[0];

    public static bool TryGet(long number, out T value) => s_values.TryGetValue(number, out value);

    private static Dictionary<long, T> Load()
    {
        var values = ((T[])Enum.GetValues(typeof(T))).ToDictionary(value => Convert.ToInt64(value, null));
        if (!typeof(T).IsDefined(typeof(FlagsAttribute), inherit: false))
            return values;
        var all = values.Keys.Aggregate(0L, (sum, bit) => sum | bit);
        for (var number = 0L; number <= all; number++)
        {
            if ((number & ~all) == 0)
                values[number] = (T)Enum.ToObject(typeof(T), number);
        }

        return values;
    }
}
