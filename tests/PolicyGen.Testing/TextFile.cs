using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace PolicyGen.Testing;

/// <summary>A file that is no C#, as the compiler hands it to generators and analyzers.</summary>
internal sealed class TextFile(SourceFile file) : AdditionalText
{
    public override string Path => file.Path;

    public override SourceText GetText(CancellationToken cancellationToken = default) =>
        SourceText.From(file.Text, System.Text.Encoding.UTF8);
}
