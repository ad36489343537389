using Microsoft.AspNetCore.Razor.TagHelpers;
using PolicyGen.Model;

namespace PolicyGen.AspNetCore;

/// <summary>
/// Puts the policy into a Razor page or view: <c>&lt;privacy-policy pages="PrivacyPolicy.Pages" language="de" /&gt;</c>, after
/// <c>@addTagHelper *, PolicyGen.AspNetCore</c>.
/// </summary>
[HtmlTargetElement("privacy-policy", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class PrivacyPolicyTagHelper : TagHelper
{
    /// <summary>The policy, <c>PrivacyPolicy.Pages</c> in the root project.</summary>
    public PolicyPages? Pages { get; set; }

    /// <summary>A code of the policy's languages; without it that of the current UI culture.</summary>
    public string? Language { get; set; }

    /// <summary>Whether the title is part of it, as <c>h1</c>; true unless set.</summary>
    public bool Heading { get; set; } = true;

    /// <inheritdoc/>
    /// <exception cref="InvalidOperationException"><see cref="Pages"/> is not set.</exception>
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        var policy = Pages ?? throw new InvalidOperationException("<privacy-policy> needs the policy: pages=\"PrivacyPolicy.Pages\".");
        output.TagName = null;
        output.Content.SetHtmlContent(PolicyFragment.Create(policy, Language, Heading));
    }
}
