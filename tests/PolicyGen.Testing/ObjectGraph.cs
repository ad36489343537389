using System.Reflection;
using System.Runtime.CompilerServices;

namespace PolicyGen.Testing;

/// <summary>Everything that can be reached from an object, through fields and items, whatever their visibility.</summary>
public static class ObjectGraph
{
    /// <summary>The path to the first object that is forbidden, or null.</summary>
    /// <param name="root">Where to start.</param>
    /// <param name="isForbidden">Compares with <c>is</c>: the types of symbols and nodes are internal and derived.</param>
    public static string? Find(object? root, Func<object, bool> isForbidden)
    {
        ArgumentNullException.ThrowIfNull(isForbidden);
        var seen = new HashSet<object>(ReferenceEqualityComparer.Instance);
        var open = new Queue<(object? Value, string Path)>();
        open.Enqueue((root, root?.GetType().Name ?? "null"));
        while (open.TryDequeue(out var next))
        {
            if (next.Value is not { } value)
                continue;
            if (isForbidden(value))
                return $"{next.Path}: {value.GetType()}";
            var type = value.GetType();
            if (type.IsPrimitive || type.IsEnum || type.IsPointer || value is string or Type or MemberInfo or Assembly)
                continue;
            if (!type.IsValueType && !seen.Add(value))
                continue;
            if (value is Delegate { Target: var target })
                open.Enqueue((target, next.Path + ".Target"));
            if (value is Array array)
            {
                foreach (var item in array)
                    open.Enqueue((item, next.Path + "[]"));
                continue;
            }

            if (value is ITuple tuple)
            {
                for (var i = 0; i < tuple.Length; i++)
                    open.Enqueue((tuple[i], $"{next.Path}.Item{i + 1}"));
            }

            for (var current = type; current is not null; current = current.BaseType)
            {
                foreach (
                    var field in current.GetFields(
                        BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly
                    )
                )
                {
                    if (!field.FieldType.IsPointer)
                        open.Enqueue((field.GetValue(value), $"{next.Path}.{field.Name}"));
                }
            }
        }

        return null;
    }
}
