namespace PolicyGen.Core.Declarations;

/// <summary>The name of an attribute of PolicyGen as declarations carry it: without its suffix.</summary>
internal static class AttributeName<TAttribute>
    where TAttribute : Attribute
{
    private const string Suffix = "Attribute";

    /// <summary>For example <c>DataItem</c>.</summary>
    public static readonly string Value = typeof(TAttribute).Name.Substring(0, typeof(TAttribute).Name.Length - Suffix.Length);
}
