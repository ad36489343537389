namespace VoiceAgent;

/// <summary>Reads the fields of a form and collects what is wrong with them.</summary>
internal sealed class FormFields(IFormCollection form)
{
    public Dictionary<string, string[]> Errors { get; } = [];

    public string ReadRequired(string name, int longest)
    {
        var value = ReadOptional(name, longest);
        if (value is null)
            Errors.TryAdd(name, ["A value is required."]);
        return value ?? "";
    }

    public string ReadRequiredEmail(string name)
    {
        var value = ReadRequired(name, 254);
        // Whether an address exists is only known by writing to it.
        var at = value.IndexOf('@', StringComparison.Ordinal);
        if (at < 1 || at != value.LastIndexOf('@') || at == value.Length - 1 || value.Any(char.IsWhiteSpace))
            Errors.TryAdd(name, ["An e-mail address is required."]);
        return value;
    }

    public string? ReadOptional(string name, int longest)
    {
        var value = form[name].ToString().Trim();
        if (value.Length > longest)
            Errors[name] = [$"At most {longest} characters are allowed."];
        return value.Length == 0 ? null : value;
    }
}
