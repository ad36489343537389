using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace PolicyGen.Generators.Tests.Transfers.Corpus;

/// <summary>A file of a case that is no C#.</summary>
internal sealed class CorpusFile(SourceFile file) : AdditionalText
{
    public override string Path => file.Path;

    public override SourceText GetText(CancellationToken cancellationToken = default) =>
        SourceText.From(file.Text, System.Text.Encoding.UTF8);
}
