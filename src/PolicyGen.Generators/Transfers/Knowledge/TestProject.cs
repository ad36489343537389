using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace PolicyGen.Generators.Transfers;

/// <summary>Tells projects of tests: what they send concerns no data subject.</summary>
internal static class TestProject
{
    private static readonly HashSet<string> s_frameworks = new(StringComparer.OrdinalIgnoreCase)
    {
        "xunit.core",
        "xunit.v3.core",
        "nunit.framework",
        "Microsoft.VisualStudio.TestPlatform.TestFramework",
        "MSTest.TestFramework",
        "TUnit.Core",
    };

    public static bool IsTestProject(Compilation compilation, AnalyzerConfigOptions options) =>
        (
            options.TryGetValue("build_property.IsTestProject", out var value)
            && string.Equals(value, "true", StringComparison.OrdinalIgnoreCase)
        ) || compilation.ReferencedAssemblyNames.Any(reference => s_frameworks.Contains(reference.Name));
}
