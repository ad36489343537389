using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace PolicyGen.Generators.Transfers.Hosts;

/// <summary>
/// Finds the hosts in the values of a settings file. It looks at strings alone, so that comments, commas too many and a
/// file that is just being written do no harm.
/// </summary>
internal sealed class SettingsFile
{
    private readonly string _text;
    private readonly Stack<string> _sections = new();
    private string _propertyName = "";
    private int _position;

    private SettingsFile(string text) => _text = text;

    public static bool IsSettingsFile(string fileName) =>
        fileName.StartsWith("appsettings", StringComparison.OrdinalIgnoreCase)
        && fileName.EndsWith(".json", StringComparison.OrdinalIgnoreCase);

    public static IEnumerable<FileAddress> Read(string text) => new SettingsFile(text).Read();

    private IEnumerable<FileAddress> Read()
    {
        while (_position < _text.Length)
        {
            switch (_text[_position])
            {
                case '/':
                    SkipComment();
                    break;
                case '{':
                    _sections.Push(_propertyName);
                    _propertyName = "";
                    _position++;
                    break;
                case '}':
                    if (_sections.Count > 0)
                        _propertyName = _sections.Pop();
                    _position++;
                    break;
                case '"':
                    var start = _position + 1;
                    var value = ReadString();
                    var span = TextSpan.FromBounds(start, Math.Max(start, _position - 1));
                    if (IsPropertyName())
                        _propertyName = value;
                    else
                    {
                        foreach (var address in ReadAddresses(UrlTemplate.ReplacePlaceholders(value)))
                            yield return new FileAddress(address, GetKind(value), span);
                    }

                    break;
                default:
                    _position++;
                    break;
            }
        }
    }

    private IEnumerable<HostAddress> ReadAddresses(string value)
    {
        if (value.Length > HostAddress.MaxLength || value.IndexOf('.') < 0)
            return [];
        if (IsInSecurityPolicy)
            return value.Split([' ', ';', ','], StringSplitOptions.RemoveEmptyEntries).SelectMany(CspHeader.ReadSource);
        if (CspHeader.IsPolicy(value))
            return CspHeader.ReadAddresses(value);
        if (IsIgnoredProperty())
            return [];
        if (value.IndexOf("://", StringComparison.Ordinal) is > 0 and < 20 && HostAddress.ParseUrl(value) is { Count: > 0 } ofUrl)
            return ofUrl;
        if (ConnectionString.IsConnectionString(value))
            return ConnectionString.ReadAddresses(value);
        var isConnection = _sections.Any(section => string.Equals(section, "ConnectionStrings", StringComparison.OrdinalIgnoreCase));
        return
            (isConnection || AddressNames.IsHost(_propertyName) || AddressNames.IsUrl(_propertyName))
            && HostAddress.ParseBareHost(value) is { } host
            ? [host]
            : [];
    }

    /// <summary>
    /// What a page may load from counts where it is known: most of it are hosts of the controller. A domain alone is mostly
    /// the one that the application itself has.
    /// </summary>
    private HostUseKind GetKind(string value) =>
        IsInSecurityPolicy
        || CspHeader.IsPolicy(value)
        || (_propertyName.EndsWith("Domain", StringComparison.OrdinalIgnoreCase) && value.IndexOf("://", StringComparison.Ordinal) < 0)
            ? HostUseKind.Allowance
            : HostUseKind.Setting;

    private bool IsInSecurityPolicy =>
        CspHeader.IsDirective(_propertyName)
        || (
            (
                _propertyName.EndsWith("Src", StringComparison.OrdinalIgnoreCase)
                || _propertyName.EndsWith("Sources", StringComparison.OrdinalIgnoreCase)
            ) && _sections.Any(CspHeader.IsSettingsSection)
        );

    private bool IsIgnoredProperty() =>
        _propertyName.StartsWith("$", StringComparison.Ordinal)
        || string.Equals(_propertyName, "urls", StringComparison.OrdinalIgnoreCase)
        || string.Equals(_propertyName, "applicationUrl", StringComparison.OrdinalIgnoreCase)
        || AddressNames.IsLink(_propertyName)
        || (!AddressNames.IsReport(_propertyName) && _sections.Any(AddressNames.IsLink));

    private bool IsPropertyName()
    {
        while (_position < _text.Length)
        {
            if (_text[_position] == '/')
                SkipComment();
            else if (!char.IsWhiteSpace(_text[_position]))
                return _text[_position] == ':';
            else
                _position++;
        }

        return false;
    }

    private void SkipComment()
    {
        var next = _position + 1 < _text.Length ? _text[_position + 1] : '\0';
        var end = next switch
        {
            '/' => _text.IndexOf('\n', _position),
            '*' => _text.IndexOf("*/", _position + 2, StringComparison.Ordinal) is var close and >= 0 ? close + 2 : -1,
            _ => _position + 1,
        };
        _position = end < 0 ? _text.Length : end;
    }

    /// <summary>Reads up to the closing quote, or to the end of the line where it is missing.</summary>
    private string ReadString()
    {
        var value = new StringBuilder();
        for (_position++; _position < _text.Length && _text[_position] is not ('"' or '\n'); _position++)
        {
            if (_text[_position] != '\\' || _position + 1 >= _text.Length)
            {
                value.Append(_text[_position]);
                continue;
            }

            _position++;
            if (
                _text[_position] == 'u'
                && _position + 4 < _text.Length
                && int.TryParse(
                    _text.Substring(_position + 1, 4),
                    NumberStyles.AllowHexSpecifier,
                    CultureInfo.InvariantCulture,
                    out var code
                )
            )
            {
                value.Append((char)code);
                _position += 4;
            }
            else
                value.Append(_text[_position] is 'n' or 'r' or 't' or 'b' or 'f' ? ' ' : _text[_position]);
        }

        _position++;
        return value.ToString();
    }
}
