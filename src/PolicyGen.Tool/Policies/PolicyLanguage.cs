using PolicyGen.Model;
using PolicyGen.Tool.Output;

namespace PolicyGen.Tool.Policies;

/// <summary>The language of the policy that a command writes.</summary>
internal static class PolicyLanguage
{
    /// <summary>The language that is asked for, or the policy's first.</summary>
    /// <exception cref="ToolException">The policy is not written in it.</exception>
    public static string Choose(PolicyDocument policy, string? asked)
    {
        if (asked is null)
            return policy.Languages[0];
        return policy.Languages.FirstOrDefault(language => string.Equals(language, asked, StringComparison.OrdinalIgnoreCase))
            ?? throw new ToolException($"The policy is not written in '{asked}' but in {string.Join(" and ", policy.Languages)}");
    }
}
