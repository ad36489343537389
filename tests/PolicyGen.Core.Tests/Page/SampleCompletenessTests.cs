using System.Collections;
using System.Reflection;
using PolicyGen.Model;
using Xunit;

namespace PolicyGen.Core.Tests.Page;

/// <summary>The samples say something in every property of the model, so that no new one is left off the page unnoticed.</summary>
public class SampleCompletenessTests
{
    [Fact]
    public void The_samples_set_every_property_of_the_model()
    {
        var all = typeof(PolicyDocument)
            .Assembly.GetTypes()
            .Where(type =>
                type is { Namespace: "PolicyGen.Model", IsClass: true, ContainsGenericParameters: false }
                && type != typeof(LocalizedText)
                && type != typeof(PolicyNotice)
                && type != typeof(PolicyChangeNotice)
            )
            .SelectMany(GetProperties)
            .Select(GetName)
            .ToArray();
        var found = new HashSet<string>(StringComparer.Ordinal);
        Collect(SamplePolicy.Full, found);
        Collect(SamplePolicy.WithNegatives, found);
        Assert.True(all.Length > 100);
        Assert.Empty(all.Except(found));
    }

    private static void Collect(object value, HashSet<string> found)
    {
        if (value is IEnumerable items and not string)
        {
            foreach (var item in items)
                Collect(item!, found);
            return;
        }

        if (value.GetType().Namespace != "PolicyGen.Model")
            return;
        foreach (var property in GetProperties(value.GetType()))
        {
            var part = property.GetValue(value);
            if (
                part is null or "" or false or 0
                || part is Enum && Convert.ToInt32(part, null) == 0
                || part is ICollection { Count: 0 }
                || part is LocalizedText { IsEmpty: true }
            )
                continue;
            if (part is IEnumerable list and not string && !list.Cast<object>().Any())
                continue;
            found.Add(GetName(property));
            Collect(part, found);
        }
    }

    private static IEnumerable<PropertyInfo> GetProperties(Type type) =>
        type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(property => property.CanWrite && property.GetIndexParameters().Length == 0);

    private static string GetName(PropertyInfo property) => property.DeclaringType!.Name + "." + property.Name;
}
