using PolicyGen.Core.Changes;
using PolicyGen.Model;
using Xunit;

namespace PolicyGen.Core.Tests.Changes;

public class KeptPagesTests
{
    /// <summary>Versions as number@date, the newest first, and their names.</summary>
    [Theory]
    [InlineData("1.1@2026-12-01 1.0@2026-11-01", "1.1 1.0")]
    [InlineData("@2026-12-01 @2026-11-01", "2026-12-01 2026-11-01")]
    [InlineData("1.0@2026-12-01 1.0@2026-11-01", "1.0-2026-12-01 1.0")]
    [InlineData("1.0@2026-11-01 1.1@2026-11-01 1.0@2026-11-01", "1.0-2026-11-01 1.1 1.0")]
    [InlineData("1.0@ 1.1@ 1.0@", "1.0-2 1.1 1.0")]
    [InlineData("@ @", "1-2 1")]
    [InlineData("../2@2026-11-01", "2")]
    [InlineData("a/b\\c:ä@2026-11-01", "a-b-c")]
    [InlineData("V1@2026-12-01 v1@2026-11-01", "V1-2026-12-01 v1")]
    public void Every_version_has_a_unique_name(string versions, string names)
    {
        var history = versions
            .Split(' ')
            .Select(version => version.Split('@'))
            .Select(version => new AcceptedVersion(Null(version[0]), Null(version[1]), ValueList<PolicyChange>.Empty))
            .ToValueList();

        Assert.Equal(names, string.Join(' ', ArchivedPages.Annotate(history, []).Select(version => version.Name)));
        static string? Null(string text) => text.Length > 0 ? text : null;
    }

    [Theory]
    [InlineData("/app/PrivacyPolicy.versions/1.0.de.html", true)]
    [InlineData("C:\\app\\PrivacyPolicy.versions\\1.0.de.html", true)]
    [InlineData("PrivacyPolicy.versions/1.0.de.html", true)]
    [InlineData("1.0.de.html", false)]
    [InlineData("/app/wwwroot/1.0.de.html", false)]
    [InlineData("/app/PrivacyPolicy.versions/1.0.html", false)]
    [InlineData("/app/PrivacyPolicy.versions/.de.html", false)]
    [InlineData("/app/PrivacyPolicy.versions/1.0.de.md", false)]
    public void Recognizes_an_archived_page_by_its_path(string path, bool expected)
    {
        Assert.Equal(expected, ArchivedPages.IsArchivedPage(path));
        var history = ValueList.Create(new AcceptedVersion("1.0", null, ValueList<PolicyChange>.Empty));
        Assert.Equal(expected ? ["de"] : [], ArchivedPages.Annotate(history, [path])[0].PageLanguages);
    }
}
