using System.Globalization;
using System.Text;

namespace PolicyGen.Core.Reading;

/// <summary>Names of recipients are compared without case, spaces and punctuation.</summary>
internal static class RecipientKey
{
    public static string FromName(string name)
    {
        var key = new StringBuilder(name.Length);
        foreach (var c in name.Normalize(NormalizationForm.FormC))
        {
            if (char.IsLetterOrDigit(c) || char.IsSurrogate(c) || CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark)
                key.Append(char.ToLowerInvariant(c));
        }

        return key.Length > 0 ? key.ToString() : name;
    }
}
