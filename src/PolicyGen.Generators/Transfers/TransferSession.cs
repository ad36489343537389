using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PolicyGen.Generators.Analyzers;
using PolicyGen.Generators.Transfers.Flow;
using PolicyGen.Generators.Transfers.Hosts;

namespace PolicyGen.Generators.Transfers;

/// <summary>
/// What the rules on code find in a compilation. It is the only class that knows all collectors; they know no more than
/// <see cref="TransferKnowledge"/>.
/// </summary>
internal sealed class TransferSession
{
    private static readonly ConditionalWeakTable<TransferKnowledge, TransferSession> s_cache = new();

    private readonly CodePass _codePass;

    private TransferSession(TransferKnowledge knowledge)
    {
        Knowledge = knowledge;
        _codePass = new CodePass(knowledge);
    }

    /// <summary>What is known before the code is looked at.</summary>
    public TransferKnowledge Knowledge { get; }

    /// <summary>The session of a compilation; null for a project of tests, which no data subject meets.</summary>
    public static TransferSession? GetOrCreate(Compilation compilation, AnalyzerOptions options, PolicyAnalysis policy) =>
        TransferKnowledge.GetOrCreate(compilation, options, policy) is { } knowledge
            ? s_cache.GetValue(knowledge, key => new TransferSession(key))
            : null;

    /// <summary>Collects the uses of libraries of services; they are complete at the end of the compilation.</summary>
    public SdkUses CollectSdks(CompilationStartAnalysisContext context)
    {
        _codePass.Visit(context, CodeParts.Sdks);
        context.RegisterSymbolAction(symbol => _codePass.Sdks.AddType((INamedTypeSymbol)symbol.Symbol, Knowledge), SymbolKind.NamedType);
        return _codePass.Sdks;
    }

    /// <summary>Collects the hosts that code and other files name, and hands them over at the end if there are any.</summary>
    public void CollectHosts(CompilationStartAnalysisContext context, Action<CompilationAnalysisContext, HostUses> report)
    {
        _codePass.Visit(context, CodeParts.Hosts);
        var files = new ConcurrentBag<HostUse>();
        if (IsFileScanEnabled(context.Options))
        {
            context.RegisterAdditionalFileAction(file =>
            {
                foreach (var use in FileHosts.ReadUses(file.AdditionalFile, Knowledge, file.CancellationToken))
                    files.Add(use);
            });
        }

        context.RegisterCompilationEndAction(end =>
        {
            if (HostUses.Create(_codePass.Hosts.ReadUses().Concat(files), Knowledge) is { } uses)
                report(end, uses);
        });
    }

    /// <summary>Has the calls collected that annotated data may flow through; they are complete at the end of the compilation.</summary>
    public FlowAnalysis CollectFlows(CompilationStartAnalysisContext context)
    {
        _codePass.Visit(context, CodeParts.Flows);
        return FlowAnalysis.GetOrCreate(Knowledge);
    }

    /// <summary>Has a rule check, with the types of the project, where annotated data end: at the end, for data cross files.</summary>
    public void CheckFlows(
        CompilationStartAnalysisContext context,
        Action<CompilationAnalysisContext, FlowAnalysis, IReadOnlyList<INamedTypeSymbol>> check
    )
    {
        var flow = CollectFlows(context);
        var types = new ConcurrentDictionary<INamedTypeSymbol, bool>(SymbolEqualityComparer.Default);
        context.RegisterSymbolAction(symbol => types.TryAdd((INamedTypeSymbol)symbol.Symbol, true), SymbolKind.NamedType);
        context.RegisterCompilationEndAction(end => check(end, flow, [.. types.Keys]));
    }

    /// <summary><c>PolicyGenScanFiles</c> keeps the rules from files that are not C#.</summary>
    private static bool IsFileScanEnabled(AnalyzerOptions options) =>
        !options.AnalyzerConfigOptionsProvider.GlobalOptions.TryGetValue("build_property.PolicyGenScanFiles", out var value)
        || !string.Equals(value, "false", StringComparison.OrdinalIgnoreCase);
}
