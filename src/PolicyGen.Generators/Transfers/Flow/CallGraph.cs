using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using PolicyGen.Core.Catalogue;

namespace PolicyGen.Generators.Transfers.Flow;

/// <summary>
/// Who calls whom within the project, and who mentions annotated data or something they can end in. It is noted while the
/// compiler binds the code, and says which few methods have to be looked into.
/// </summary>
internal sealed class CallGraph(AnnotatedClasses data, Sinks sinks, RequestHosts hosts, TransferKnowledge knowledge)
{
    public static readonly OperationKind[] OperationKinds =
    [
        OperationKind.Invocation,
        OperationKind.ObjectCreation,
        OperationKind.PropertyReference,
        OperationKind.FieldReference,
        OperationKind.ParameterReference,
        OperationKind.MethodReference,
    ];

    private readonly ConcurrentDictionary<ISymbol, ConcurrentDictionary<ISymbol, bool>> _calls = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<ISymbol, ConcurrentDictionary<ISymbol, bool>> _writers = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<ISymbol, bool> _sourceMembers = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<ISymbol, bool> _sinkMembers = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<INamedTypeSymbol, bool> _usedClasses = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<string, CatalogueEntry> _services = new(StringComparer.Ordinal);
    private readonly ConcurrentBag<SdkUse> _clients = [];
    private CatalogueEntry? _promptRecipient;
    private readonly Lazy<ILookup<string, INamedTypeSymbol>> _derivedTypes = new(() =>
        CollectDerivedTypes(knowledge.Compilation.Assembly.GlobalNamespace)
    );

    /// <summary>The services whose clients the project calls.</summary>
    public IEnumerable<CatalogueEntry> Services => _services.Values.OrderBy(entry => entry.Id, StringComparer.Ordinal);

    /// <summary>The clients of services that the project makes or registers.</summary>
    public IEnumerable<SdkUse> Clients => _clients;

    /// <summary>The service that prompts go to, where the project has one alone.</summary>
    public CatalogueEntry? PromptRecipient => _promptRecipient ??= FindPromptRecipient();

    /// <summary>Whether code mentions data of an annotated class.</summary>
    public bool IsDataUsed(INamedTypeSymbol type) => _usedClasses.ContainsKey(type.OriginalDefinition);

    public void AddOperation(IOperation operation, ISymbol within)
    {
        var member = within.OriginalDefinition;
        switch (operation)
        {
            case IInvocationOperation call:
                AddCall(call, member);
                break;
            case IObjectCreationOperation { Constructor: { } constructor } creation:
                if (IsInProject(constructor))
                    AddEdge(_calls, member, constructor.OriginalDefinition);
                AddSource(member, creation.Type);
                foreach (var client in SdkUse.FindInCreation(creation, knowledge))
                    _clients.Add(client);
                break;
            case IMethodReferenceOperation reference when IsInProject(reference.Method):
                AddEdge(_calls, member, reference.Method.OriginalDefinition);
                break;
            case IMemberReferenceOperation { Member: IPropertySymbol or IFieldSymbol { IsConst: false } } reference:
                AddMember(reference, member);
                break;
            case IParameterReferenceOperation parameter:
                AddSource(member, parameter.Type);
                break;
        }
    }

    /// <summary>The methods from which both annotated data and an end of them can be reached, by their place.</summary>
    public IReadOnlyList<IMethodSymbol> FindRoots()
    {
        if (_sourceMembers.IsEmpty || _sinkMembers.IsEmpty)
            return [];
        var (fromSource, fromSink) = (FindCallers(_sourceMembers.Keys), FindCallers(_sinkMembers.Keys));
        return
        [
            .. fromSource
                .Where(fromSink.Contains)
                .OfType<IMethodSymbol>()
                .OrderBy(method => method.Locations.FirstOrDefault() ?? Location.None, SourceLocationComparer.Instance)
                .ThenBy(method => method.ToDisplayString(), StringComparer.Ordinal),
        ];
    }

    /// <summary>The methods that set a member or add to what it holds.</summary>
    public IEnumerable<IMethodSymbol> FindWriters(ISymbol member) =>
        _writers.TryGetValue(member.OriginalDefinition, out var writers)
            ? writers
                .Keys.OfType<IMethodSymbol>()
                .OrderBy(method => method.Locations.FirstOrDefault() ?? Location.None, SourceLocationComparer.Instance)
            : [];

    /// <summary>The methods of the project that a call of a method may reach: itself, or those that implement or override it.</summary>
    public IReadOnlyList<IMethodSymbol> FindTargets(IMethodSymbol method)
    {
        method = method.OriginalDefinition;
        if (!(method.ContainingType?.TypeKind == TypeKind.Interface || method.IsAbstract || method.IsVirtual || method.IsOverride))
            return [method];
        var found = new List<IMethodSymbol> { method };
        foreach (var type in _derivedTypes.Value[method.ContainingType!.ToDisplayString()])
        {
            var target =
                method.ContainingType.TypeKind == TypeKind.Interface
                    ? FindImplementation(type, method)
                    : type.GetMembers(method.Name).OfType<IMethodSymbol>().FirstOrDefault(member => Overrides(member, method));
            if (target is not null && !found.Contains(target.OriginalDefinition, SymbolEqualityComparer.Default))
                found.Add(target.OriginalDefinition);
        }

        // More of them are a plug-in point: nobody can say which one a call means.
        return found.Count > 6 ? [method] : found;
    }

    private CatalogueEntry? FindPromptRecipient()
    {
        var models = Clients.Where(client => client.Entry.Role == "AiModelProvision").ToList();
        return models.Count > 0 && models.All(client => client.Target != ClientTarget.OtherServer && client.Entry.Id == models[0].Entry.Id)
            ? models[0].Entry
            : null;
    }

    private void AddCall(IInvocationOperation call, ISymbol member)
    {
        var method = call.TargetMethod.ReducedFrom ?? call.TargetMethod;
        hosts.AddRegistration(call);
        var service = sinks.FindService(call);
        if (service is not null)
            _services.TryAdd(service.Id, service);
        if (Sinks.IsLog(method) || Sinks.IsRequest(method) || service is not null || SendingCall.IsSendingCall(call.TargetMethod))
            _sinkMembers.TryAdd(member, true);
        else if (IsInProject(method))
            AddEdge(_calls, member, method.OriginalDefinition);
        if (SdkUse.FindRegistration(call, knowledge) is { } registered)
            _clients.Add(registered);
        AddSource(member, call.Type);
        if (call.Instance is IMemberReferenceOperation reference && Mutator.IsMutator(method) && IsInProject(reference.Member))
            AddEdge(_writers, reference.Member.OriginalDefinition, member);
    }

    private void AddMember(IMemberReferenceOperation reference, ISymbol member)
    {
        if (data.Find(reference.Instance?.Type) is { } found)
        {
            if (found.IsPersonalData(reference.Member))
            {
                _sourceMembers.TryAdd(member, true);
                _usedClasses.TryAdd(found.Type, true);
            }
        }
        else
        {
            AddSource(member, reference.Type);
        }

        if (!IsInProject(reference.Member))
            return;
        AddEdge(_calls, member, reference.Member.OriginalDefinition);
        if (reference.Parent is IAssignmentOperation assignment && assignment.Target == reference)
            AddEdge(_writers, reference.Member.OriginalDefinition, member);
    }

    private void AddSource(ISymbol member, ITypeSymbol? type)
    {
        if (data.FindWrapped(type) is not null)
            _sourceMembers.TryAdd(member, true);
    }

    /// <summary>All that reach one of these by calls, properties and what members were set to.</summary>
    private HashSet<ISymbol> FindCallers(IEnumerable<ISymbol> ends)
    {
        var callers = new Dictionary<ISymbol, List<ISymbol>>(SymbolEqualityComparer.Default);
        foreach (
            var (caller, called) in _calls.SelectMany(pair =>
                pair.Value.Keys.SelectMany(ExpandTargets).Select(called => (pair.Key, called))
            )
        )
            AddCaller(called, caller);
        foreach (var pair in _writers)
        {
            foreach (var writer in pair.Value.Keys)
                AddCaller(writer, pair.Key);
        }

        var reached = new HashSet<ISymbol>(SymbolEqualityComparer.Default);
        var pending = new Stack<ISymbol>(ends);
        while (pending.Count > 0)
        {
            var next = pending.Pop();
            if (!reached.Add(next) || !callers.TryGetValue(next, out var more))
                continue;
            foreach (var caller in more)
                pending.Push(caller);
        }

        return reached;

        void AddCaller(ISymbol called, ISymbol caller)
        {
            if (!callers.TryGetValue(called, out var list))
                callers[called] = list = [];
            list.Add(caller);
        }
    }

    private IEnumerable<ISymbol> ExpandTargets(ISymbol called) =>
        called switch
        {
            IMethodSymbol method => FindTargets(method),
            IPropertySymbol property => [property, .. new[] { property.GetMethod, property.SetMethod }.OfType<IMethodSymbol>()],
            _ => [called],
        };

    private bool IsInProject(ISymbol symbol) =>
        SymbolEqualityComparer.Default.Equals(symbol.ContainingAssembly, knowledge.Compilation.Assembly);

    private static void AddEdge(ConcurrentDictionary<ISymbol, ConcurrentDictionary<ISymbol, bool>> edges, ISymbol from, ISymbol to) =>
        edges.GetOrAdd(from, _ => new(SymbolEqualityComparer.Default)).TryAdd(to, true);

    private static IMethodSymbol? FindImplementation(INamedTypeSymbol type, IMethodSymbol method)
    {
        foreach (
            var implemented in type.AllInterfaces.Where(candidate =>
                SymbolEqualityComparer.Default.Equals(candidate.OriginalDefinition, method.ContainingType)
            )
        )
        {
            foreach (var member in implemented.GetMembers(method.Name).OfType<IMethodSymbol>())
            {
                if (
                    SymbolEqualityComparer.Default.Equals(member.OriginalDefinition, method)
                    && type.FindImplementationForInterfaceMember(member) is IMethodSymbol { IsAbstract: false } found
                )
                    return found;
            }
        }

        return null;
    }

    private static bool Overrides(IMethodSymbol member, IMethodSymbol method)
    {
        for (var current = member.OverriddenMethod; current is not null; current = current.OverriddenMethod)
        {
            if (SymbolEqualityComparer.Default.Equals(current.OriginalDefinition, method))
                return true;
        }

        return false;
    }

    /// <summary>The types of the project by those they inherit from or implement.</summary>
    private static ILookup<string, INamedTypeSymbol> CollectDerivedTypes(INamespaceSymbol root)
    {
        var pairs = new List<(string Base, INamedTypeSymbol Type)>();
        var pending = new Stack<INamespaceOrTypeSymbol>([root]);
        while (pending.Count > 0)
        {
            foreach (var member in pending.Pop().GetMembers().OfType<INamespaceOrTypeSymbol>())
            {
                pending.Push(member);
                if (member is not INamedTypeSymbol { TypeKind: TypeKind.Class or TypeKind.Struct } type)
                    continue;
                for (var current = type.BaseType; current is { SpecialType: SpecialType.None }; current = current.BaseType)
                    pairs.Add((current.OriginalDefinition.ToDisplayString(), type));
                pairs.AddRange(type.AllInterfaces.Select(implemented => (implemented.OriginalDefinition.ToDisplayString(), type)));
            }
        }

        return pairs
            .OrderBy(pair => pair.Type.ToDisplayString(), StringComparer.Ordinal)
            .ToLookup(pair => pair.Base, pair => pair.Type, StringComparer.Ordinal);
    }
}
