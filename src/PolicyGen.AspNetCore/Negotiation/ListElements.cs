using Microsoft.Extensions.Primitives;

namespace PolicyGen.AspNetCore;

/// <summary>
/// The elements of a list in a header (RFC 9110 section 5.6.1), over all of its lines, without allocating. A comma in a
/// quoted parameter ends an element here: none that is asked for has one.
/// </summary>
internal ref struct ListElements(StringValues field)
{
    private readonly StringValues _field = field;
    private ReadOnlySpan<char> _rest;
    private int _line;

    /// <summary>The next element, trimmed; it may be empty. False at the end.</summary>
    public bool TryTake(out ReadOnlySpan<char> element)
    {
        while (_rest.IsEmpty)
        {
            if (_line == _field.Count)
            {
                element = default;
                return false;
            }

            _rest = _field[_line++].AsSpan();
        }

        var comma = _rest.IndexOf(',');
        element = (comma < 0 ? _rest : _rest[..comma]).Trim(" \t");
        _rest = comma < 0 ? [] : _rest[(comma + 1)..];
        return true;
    }
}
