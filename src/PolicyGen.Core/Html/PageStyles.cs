namespace PolicyGen.Core.Html;

/// <summary>The style sheet of the page, which is embedded in the assembly as <c>page.css</c>.</summary>
internal static class PageStyles
{
    private static readonly Lazy<string> Sheet = new(Read);

    /// <summary>The style sheet with LF line ends, whatever the checkout had.</summary>
    public static string Text => Sheet.Value;

    private static string Read()
    {
        const string Name = "PolicyGen.Data.page.css";
        using var stream =
            typeof(PageStyles).Assembly.GetManifestResourceStream(Name)
            ?? throw new InvalidOperationException("The assembly lacks the embedded resource '" + Name + "'.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().Replace("\r\n", "\n");
    }
}
