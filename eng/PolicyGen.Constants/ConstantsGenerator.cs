using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace PolicyGen.Constants;

/// <summary>
/// Writes one class of constants per data file that names one in its item metadata (see PolicyGen.Constants.props). The
/// documentation of a constant is the entry it stands for, in both languages.
/// </summary>
[Generator(LanguageNames.CSharp)]
public sealed class ConstantsGenerator : IIncrementalGenerator
{
    private const string ClassOption = "build_metadata.AdditionalFiles.ConstantsClass";
    private const string PrefixOption = "build_metadata.AdditionalFiles.ConstantsPrefix";

    private static readonly DiagnosticDescriptor UnreadableFile = new(
        "PGC001",
        "A data file cannot be read",
        "The constants '{0}' cannot be written: {1}",
        "PolicyGen.Constants",
        DiagnosticSeverity.Error,
        isEnabledByDefault: true
    );

    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var files = context
            .AdditionalTextsProvider.Combine(context.AnalyzerConfigOptionsProvider)
            .Select(
                static (pair, cancellation) =>
                {
                    var (text, provider) = pair;
                    var options = provider.GetOptions(text);
                    if (!options.TryGetValue(ClassOption, out var className) || className.Length == 0)
                        return null;
                    options.TryGetValue(PrefixOption, out var prefix);
                    return new DataFile(className, prefix ?? "", text.GetText(cancellation)?.ToString() ?? "");
                }
            )
            .Where(static file => file is not null)
            .WithTrackingName("DataFiles");

        context.RegisterSourceOutput(
            files,
            static (output, file) =>
            {
                try
                {
                    output.AddSource(file!.ClassName + ".g.cs", SourceText.From(ConstantsWriter.Write(file), Encoding.UTF8));
                }
                catch (FormatException exception)
                {
                    output.ReportDiagnostic(Diagnostic.Create(UnreadableFile, Location.None, file!.ClassName, exception.Message));
                }
            }
        );
    }
}
