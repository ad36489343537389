namespace PolicyGen.Core.Foundation;

/// <summary>Finds the name that was probably meant, for "did you mean" in messages.</summary>
internal static class NearestName
{
    /// <summary>
    /// The candidate with the fewest changed characters, at most a third of the length of <paramref name="name"/>; case
    /// counts less than any other change. The first of several equally near ones; null when none is near.
    /// </summary>
    public static string? Find(string name, IEnumerable<string> candidates)
    {
        if (name.Length == 0)
            return null;

        // Distances count halves: 2 for a changed character, 1 for one that differs in case only.
        var limit = name.Length / 3 * 2;
        string? nearest = null;
        var previous = new int[name.Length + 1];
        var current = new int[name.Length + 1];
        foreach (var candidate in candidates)
        {
            if (Math.Abs(candidate.Length - name.Length) * 2 > limit)
                continue;
            var distance = ComputeDistance(name, candidate, limit, ref previous, ref current);
            if (distance > limit)
                continue;
            nearest = candidate;
            if (distance == 0)
                break;
            limit = distance - 1;
        }

        return nearest;
    }

    private static int ComputeDistance(string name, string candidate, int limit, ref int[] previous, ref int[] current)
    {
        for (var i = 0; i <= name.Length; i++)
            previous[i] = i * 2;
        for (var row = 1; row <= candidate.Length; row++)
        {
            current[0] = row * 2;
            var best = current[0];
            for (var column = 1; column <= name.Length; column++)
            {
                var replaced = previous[column - 1] + GetReplacementCost(name[column - 1], candidate[row - 1]);
                var cost = Math.Min(replaced, Math.Min(previous[column], current[column - 1]) + 2);
                current[column] = cost;
                if (cost < best)
                    best = cost;
            }

            if (best > limit)
                return best;
            (previous, current) = (current, previous);
        }

        return previous[name.Length];
    }

    private static int GetReplacementCost(char left, char right) =>
        left == right ? 0
        : char.ToUpperInvariant(left) == char.ToUpperInvariant(right) ? 1
        : 2;
}
