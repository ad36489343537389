using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;
using PolicyGen.Model;

namespace PolicyGen.AspNetCore;

/// <summary>Puts the policy into a Blazor page: <c>&lt;PrivacyPolicyView Pages="PrivacyPolicy.Pages" Language="de" /&gt;</c>.</summary>
public sealed class PrivacyPolicyView : ComponentBase
{
    /// <summary>The policy, <c>PrivacyPolicy.Pages</c> in the root project.</summary>
    [Parameter, EditorRequired]
    public PolicyPages? Pages { get; set; }

    /// <summary>A code of the policy's languages; without it that of the current UI culture.</summary>
    [Parameter]
    public string? Language { get; set; }

    /// <summary>Whether the title is part of it, as <c>h1</c>; true unless set.</summary>
    [Parameter]
    public bool Heading { get; set; } = true;

    /// <inheritdoc/>
    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        var policy = Pages ?? throw new InvalidOperationException("<PrivacyPolicyView> needs the policy: Pages=\"PrivacyPolicy.Pages\".");
        builder.AddMarkupContent(0, PolicyFragment.Create(policy, Language, Heading).Html);
    }
}
