using System.Text;

namespace PolicyGen.Generators.Emission;

/// <summary>Writes indented C# with LF line ends.</summary>
internal sealed class CodeWriter
{
    private readonly StringBuilder _text = new();
    private int _indent;

    public CodeWriter WriteLine(string line = "")
    {
        if (line.Length > 0)
            _text.Append(' ', _indent * 4).Append(line);
        _text.Append('\n');
        return this;
    }

    /// <summary>Text as it is, without indentation; for what spans several lines.</summary>
    public CodeWriter Write(string text)
    {
        _text.Append(text);
        return this;
    }

    /// <summary>A summary of one line; the text is data and is escaped.</summary>
    public CodeWriter WriteSummary(string text) => WriteLine($"/// <summary>{XmlDoc.Escape(text)}</summary>");

    /// <summary>Opens a block; disposing the result closes it.</summary>
    public Block OpenBlock(string? head = null, string close = "}")
    {
        if (head is not null)
            WriteLine(head);
        WriteLine("{");
        _indent++;
        return new Block(this, close);
    }

    public override string ToString() => _text.ToString();

    internal readonly struct Block(CodeWriter writer, string close) : IDisposable
    {
        public void Dispose()
        {
            writer._indent--;
            writer.WriteLine(close);
        }
    }
}
