using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Html;
using PolicyGen.Core.Html;
using PolicyGen.Model;

namespace PolicyGen.AspNetCore;

/// <summary>
/// The policy as a part of a page of one's own: title, date, sections, without <c>html</c>, <c>head</c>, <c>body</c>, style sheet and
/// language switch, in <c>&lt;div class="policygen" lang="…"&gt;</c>. It is cut out of the generated page once per language and kept.
/// </summary>
/// <remarks>
/// Razor pages and MVC views: <c>@PolicyFragment.Create(PrivacyPolicy.Pages)</c> or the tag helper <c>privacy-policy</c>. Blazor: the
/// component <see cref="PrivacyPolicyView"/>. Ids and classes are those of the page; docs/serving.md lists them.
/// </remarks>
public sealed class PolicyFragment : IHtmlContent
{
    private static readonly ConditionalWeakTable<PolicyPage, FragmentPair> s_fragments = [];

    private PolicyFragment(string language, string html)
    {
        Language = language;
        Html = html;
    }

    /// <summary>The language of the fragment, two-letter ISO 639-1 code.</summary>
    public string Language { get; }

    /// <summary>The HTML.</summary>
    public string Html { get; }

    /// <summary>The fragment of a policy.</summary>
    /// <param name="policy">The policy, <c>PrivacyPolicy.Pages</c> in the root project.</param>
    /// <param name="language">
    /// A code of the policy's languages. Without it, or where the policy lacks it, the language of the current UI culture,
    /// else the policy's first one.
    /// </param>
    /// <param name="heading">Whether the title is part of it, as <c>h1</c>; without it, write a heading of your own above: sections start
    /// at <c>h2</c>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="policy"/> is null.</exception>
    /// <exception cref="ArgumentException">The policy has no page, or one that PolicyGen did not generate.</exception>
    public static PolicyFragment Create(PolicyPages policy, string? language = null, bool heading = true)
    {
        ArgumentNullException.ThrowIfNull(policy);
        if (policy.Pages.Count == 0)
            throw new ArgumentException("The policy has no pages.", nameof(policy));
        var page = FindPage(policy, language) ?? FindPage(policy, CultureInfo.CurrentUICulture.TwoLetterISOLanguageName) ?? policy.Pages[0];
        var cut = s_fragments.GetValue(page, static page => new FragmentPair(page));
        return heading ? cut.WithHeading : cut.WithoutHeading;
    }

    /// <summary>The fragment for Blazor.</summary>
    public MarkupString ToMarkupString() => new(Html);

    /// <inheritdoc/>
    public void WriteTo(TextWriter writer, HtmlEncoder encoder)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.Write(Html);
    }

    /// <summary>The HTML.</summary>
    public override string ToString() => Html;

    private static PolicyPage? FindPage(PolicyPages policy, string? language)
    {
        foreach (var page in policy.Pages)
        {
            if (string.Equals(page.Language, language, StringComparison.OrdinalIgnoreCase))
                return page;
        }

        return null;
    }

    /// <summary>Both fragments of a page.</summary>
    private sealed class FragmentPair(PolicyPage page)
    {
        public PolicyFragment WithHeading { get; } = CreateFragment(page, heading: true);

        public PolicyFragment WithoutHeading { get; } = CreateFragment(page, heading: false);

        private static PolicyFragment CreateFragment(PolicyPage page, bool heading) =>
            new(page.Language, HtmlFragment.Cut(Encoding.UTF8.GetString(page.Html), page.Language, heading));
    }
}
