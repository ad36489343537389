using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using PolicyGen.Core.Declarations;

namespace PolicyGen.Generators.Parsing;

/// <summary>
/// Remembers what was read of a project for as long as nothing changed that declarations depend on. Most edits are inside a
/// method: they change no attribute, constant or type, but the compiler has to merge the declarations of all files again
/// before it can bind a single attribute, and that is nearly all that an edit costs.
/// </summary>
internal sealed class LastReading
{
    private volatile Reading? _reading;

    public AssemblyDeclarations GetAssembly(Compilation compilation, CancellationToken cancellationToken) =>
        GetReading(compilation, cancellationToken).Assembly;

    public ImmutableArray<FileDeclarations> GetFiles(Compilation compilation, CancellationToken cancellationToken) =>
        GetReading(compilation, cancellationToken).Files;

    private Reading GetReading(Compilation compilation, CancellationToken cancellationToken)
    {
        var last = _reading;
        if (last is null || !last.IsValidFor(compilation, cancellationToken))
        {
            last = new Reading(
                compilation,
                AssemblyParser.Parse(compilation, cancellationToken),
                [.. FileDeclarations.ParseAll(compilation, cancellationToken)]
            );
        }

        // Of the files as they are now: the next edit is compared with them, file by file, and not with older ones.
        return _reading = last.WithCompilation(compilation);
    }

    /// <summary>What was read, and of what; the compilation itself would hold all its symbols in memory.</summary>
    private sealed class Reading(Compilation compilation, AssemblyDeclarations assembly, ImmutableArray<FileDeclarations> files)
    {
        private readonly ImmutableArray<SyntaxTree> _trees = [.. compilation.SyntaxTrees];
        private readonly ImmutableArray<MetadataReference> _references = compilation.ExternalReferences;
        private readonly CompilationOptions _options = compilation.Options;

        public AssemblyDeclarations Assembly { get; } = assembly;

        public ImmutableArray<FileDeclarations> Files { get; } = files;

        public Reading WithCompilation(Compilation compilation) => new(compilation, Assembly, Files);

        public bool IsValidFor(Compilation compilation, CancellationToken cancellationToken)
        {
            if (
                !_options.Equals(compilation.Options)
                || !(_references == compilation.ExternalReferences || _references.SequenceEqual(compilation.ExternalReferences))
            )
                return false;
            var i = 0;
            foreach (var tree in compilation.SyntaxTrees)
            {
                cancellationToken.ThrowIfCancellationRequested();
                if (i == _trees.Length || !HasSameDeclarations(_trees[i++], tree))
                    return false;
            }

            return i == _trees.Length;
        }

        /// <summary>
        /// Whether two versions of a file declare the same: bodies of methods may differ, constants and attributes may not.
        /// </summary>
        private static bool HasSameDeclarations(SyntaxTree before, SyntaxTree after) =>
            ReferenceEquals(before, after)
            || (before.FilePath == after.FilePath && before.Options.Equals(after.Options) && before.IsEquivalentTo(after, topLevel: true));
    }
}
