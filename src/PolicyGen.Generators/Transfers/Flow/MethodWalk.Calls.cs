using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using PolicyGen.Core.Catalogue;
using PolicyGen.Generators.Roslyn;
using PolicyGen.Generators.Transfers.Hosts;

namespace PolicyGen.Generators.Transfers.Flow;

/// <content>Calls and the creation of objects.</content>
internal sealed partial class MethodWalk
{
    /// <summary>Methods of LINQ whose result is what the function makes, and not what it is given.</summary>
    private static readonly HashSet<string> s_projections = new(StringComparer.Ordinal)
    {
        "Select",
        "SelectMany",
        "Zip",
        "Join",
        "GroupJoin",
        "Aggregate",
        "Max",
        "Min",
    };

    private static readonly HashSet<string> s_linqTypes = new(StringComparer.Ordinal)
    {
        "Enumerable",
        "Queryable",
        "AsyncEnumerable",
        "ParallelEnumerable",
        "EntityFrameworkQueryableExtensions",
    };

    private TaintFacts EvaluateCall(IInvocationOperation call)
    {
        var method = call.TargetMethod;
        var receiver = Evaluate(call.Instance);
        if (SendingCall.IsLogDelegate(method))
            return EvaluateLogCall(call);
        if (method.MethodKind == MethodKind.DelegateInvoke)
        {
            EvaluateAll(call.Arguments);
            return Carrier.CanHoldData(call.Type) ? receiver : TaintFacts.None;
        }

        if (Sinks.IsLog(method))
            return EvaluateLogCall(call);
        if (method.MethodKind == MethodKind.LocalFunction)
            return EvaluateLocalCall(call);
        var isLibrary =
            method.ContainingType is null || !IsInProject(method) || flow.Knowledge.FindEntry(method.ContainingType) is not null;
        if (isLibrary && flow.Sinks.FindService(call) is { } service)
            return EvaluateSendingCall(call, receiver, new Sink(service));
        if (Sinks.IsRequest(method))
        {
            if (flow.RequestHosts.FindRecipient(call, FindInitializer, FindBaseAddress) is { } recipient)
                return EvaluateSendingCall(call, receiver, new Sink(recipient));
            if (CreateParameterSink(RequestHosts.FindAddressParameter(call, FindInitializer)) is { } address)
                return EvaluateSendingCall(call, receiver, address);
            EvaluateAll(call.Arguments);
            return TaintFacts.None;
        }

        if (
            SendingCall.IsSendingCall(method)
            && flow.RequestHosts.FindRecipient(call, flow.CallGraph.PromptRecipient, FindInitializer) is { } named
        )
            return EvaluateSendingCall(call, receiver, new Sink(named));
        return (isLibrary ? null : EvaluateProjectCall(call, receiver)) ?? EvaluateLibraryCall(call, receiver);
    }

    private TaintFacts EvaluateLogCall(IInvocationOperation call)
    {
        var template =
            call.Arguments.Select(argument => argument.Value.ConstantValue is { HasValue: true, Value: string text } ? text : "")
                .FirstOrDefault(text => text.Length > 0)
            ?? "";
        foreach (var argument in call.Arguments)
        {
            if (argument.Parameter is not { } parameter || !Sinks.CanTakeData(parameter))
            {
                Evaluate(argument);
                continue;
            }

            foreach (var element in GetElements(argument))
            {
                var type = element.UnwrapConversions().Type;
                var facts = Evaluate(element);
                if (template.Contains("{@") || Carrier.HasPrintableContent(Carrier.GetElementType(type) ?? type))
                    AddHit(Sink.Log, element, facts);
            }
        }

        return TaintFacts.None;
    }

    /// <summary>Everything that is given to a service goes there; what comes back is the service's.</summary>
    private TaintFacts EvaluateSendingCall(IInvocationOperation call, TaintFacts receiver, Sink sink)
    {
        if (call.Instance is { } instance)
            AddHit(sink, instance, receiver.Where(fact => fact.Origin is DataOrigin || instance is not IInstanceReferenceOperation));
        foreach (var argument in call.Arguments)
        {
            foreach (var element in GetElements(argument))
                AddHit(sink, element, Evaluate(element));
        }

        return TaintFacts.None;
    }

    private TaintFacts EvaluateLocalCall(IInvocationOperation call)
    {
        foreach (var argument in call.Arguments)
        {
            var facts = Evaluate(argument);
            if (argument.Parameter is { } parameter && !facts.IsEmpty)
                _variableFacts[parameter.OriginalDefinition] = GetFacts(parameter.OriginalDefinition).Union(facts);
        }

        if (!_localFunctionReturns.TryGetValue(call.TargetMethod.OriginalDefinition, out var returned))
            return TaintFacts.None;
        return Sanitizer.IsSanitizer(call.TargetMethod) ? returned.Mask() : returned;
    }

    /// <summary>A call of a method of the project, by its summary; null when nothing is known of it.</summary>
    private TaintFacts? EvaluateProjectCall(IInvocationOperation call, TaintFacts receiver)
    {
        var summaries = flow
            .CallGraph.FindTargets(call.TargetMethod)
            .Select(target => flow.GetSummary(target, depth + 1))
            .OfType<MethodSummary>()
            .ToList();
        if (summaries.Count == 0)
            return null;
        var (returned, _) = ApplySummaries(summaries, call.Instance, receiver, call.Arguments);
        return Sanitizer.IsSanitizer(call.TargetMethod) ? returned.Mask() : returned;
    }

    /// <summary>Passes arguments on to what a method does with them, and gives what it returns and what a new object holds then.</summary>
    private (TaintFacts Returned, TaintFacts Built) ApplySummaries(
        IReadOnlyList<MethodSummary> summaries,
        IOperation? instance,
        TaintFacts receiver,
        IEnumerable<IArgumentOperation> arguments
    )
    {
        var given = new Dictionary<int, (TaintFacts Facts, IOperation Value)>();
        foreach (var argument in arguments)
        {
            if (argument.Parameter is { } parameter)
                given[parameter.Ordinal] = (Evaluate(argument), argument.Value);
        }

        if (instance is not null)
            given[ParameterOrigin.ReceiverOrdinal] = (receiver, instance);
        var (returned, built) = (TaintFacts.None, TaintFacts.None);
        foreach (var summary in summaries)
        {
            returned = returned.Union(Map(summary.ReturnedFacts));
            foreach (var effect in summary.Effects)
            {
                if (given.TryGetValue(effect.Key, out var target))
                    AddFacts(target.Value, Map(effect.Value));
                else if (effect.Key == ParameterOrigin.ReceiverOrdinal)
                    built = built.Union(Map(effect.Value));
            }

            foreach (var hit in summary.Hits.Select(Addressed).OfType<SinkHit>())
            {
                foreach (var fact in hit.Fact.Origin is ParameterOrigin ? MapToCaller(hit.Fact, Argument) : [hit.Fact])
                    AddHit(hit with { Fact = fact });
            }
        }

        return (returned, built);

        // What a method sends to where its caller says is reported at the caller, who names the service.
        SinkHit? Addressed(SinkHit hit)
        {
            if (hit.Sink.AddressParameterOrdinal is not { } ordinal)
                return hit.Fact.Origin is ParameterOrigin ? hit : null;
            if (!given.TryGetValue(ordinal, out var address))
                return null;
            var sink = flow.RequestHosts.FindRecipientByAddress(address.Value, FindInitializer) is { } recipient
                ? new Sink(recipient)
                : CreateParameterSink(ConstantUrl.FindParameter(address.Value, FindInitializer));
            return sink is null ? null : hit with { Sink = sink, Location = address.Value.Syntax.GetLocation() };
        }

        TaintFacts Map(TaintFacts facts) => TaintFacts.Create(facts.All.SelectMany(fact => MapToCaller(fact, Argument)));

        (TaintFacts Facts, Location Location) Argument(int ordinal) =>
            given.TryGetValue(ordinal, out var value) ? (value.Facts, value.Value.Syntax.GetLocation()) : (TaintFacts.None, Location.None);
    }

    /// <summary>The address that a caller of this method gives.</summary>
    private Sink? CreateParameterSink(IParameterSymbol? parameter) =>
        parameter is not null && SymbolEqualityComparer.Default.Equals(parameter.ContainingSymbol, method)
            ? new Sink((CatalogueEntry?)null) { AddressParameterOrdinal = parameter.Ordinal }
            : null;

    /// <summary>A call of a library: what it returns was made of what it was given.</summary>
    private TaintFacts EvaluateLibraryCall(IInvocationOperation call, TaintFacts receiver)
    {
        var method = call.TargetMethod;
        var isPrinting =
            method.ContainingType is { Name: "String" or "StringBuilder" or "TextWriter" or "StringWriter" } printing
            && printing.ContainingNamespace.IsSystemNamespace();
        var (input, made, functions) = (receiver, TaintFacts.None, 0);
        var values = call.Arguments.Where(argument => UnwrapFunction(argument.Value) is null).ToList();
        foreach (var argument in values)
        {
            var facts = isPrinting
                ? GetElements(argument).Aggregate(TaintFacts.None, (all, element) => all.Union(EvaluateText(element)))
                : Evaluate(argument);
            if (argument.Parameter?.RefKind != RefKind.Out)
                input = input.Union(facts);
        }

        foreach (var argument in call.Arguments)
        {
            if (UnwrapFunction(argument.Value) is not { } function)
                continue;
            functions++;
            made = made.Union(
                function is IMethodReferenceOperation reference
                    ? ApplyFunction(reference, input)
                    : ApplyFunction((IAnonymousFunctionOperation)function, input)
            );
        }

        foreach (var argument in call.Arguments.Where(argument => argument.Parameter?.RefKind is RefKind.Out or RefKind.Ref))
            AddFacts(argument.Value, input);
        var target = call.Instance ?? (method.IsExtensionMethod && call.Arguments.Length > 0 ? call.Arguments[0].Value : null);
        if (target is not null && Mutator.IsMutator(method) && Mutator.CanFill(target.UnwrapConversions().Type, flow.Knowledge))
            AddFacts(target, input.Union(made));

        if (!Carrier.CanHoldData(call.Type))
            return TaintFacts.None;
        if (Sanitizer.IsSanitizer(method))
            return input.Union(made).Mask();
        if (method.Name == "ToString" && call.Instance is { } printed && !Carrier.HasPrintableContent(printed.Type))
            return TaintFacts.None;
        if (method.ContainingType is { } container && s_linqTypes.Contains(container.Name))
        {
            return
                functions > 0
                && (s_projections.Contains(method.Name) || (functions > 1 && method.Name is "ToDictionary" or "ToLookup" or "GroupBy"))
                ? made
                : input;
        }

        // What a service answers is not what it was asked.
        if (!method.IsStatic && method.ReturnType is INamedTypeSymbol { Name: "Task" or "ValueTask" or "IAsyncEnumerable" })
            return receiver.Union(made);
        var all = input.Union(made);
        return PreservesSlots(method) ? all : all.ForgetSlots();
    }

    private TaintFacts EvaluateCreation(IObjectCreationOperation creation)
    {
        if (flow.AnnotatedClasses.Find(creation.Type) is { } annotated)
        {
            EvaluateAll(creation.Arguments);
            EvaluateInitializers(TaintFacts.None, creation.Initializer?.Initializers ?? []);
            return TaintFacts.Create(new TaintFact(new DataOrigin(annotated.Type, null), null, [creation.Syntax.GetLocation()]));
        }

        var facts = EvaluateConstructor(creation);
        facts = EvaluateInitializers(facts, creation.Initializer?.Initializers ?? []);
        // A client is not its key or its address.
        return flow.Sinks.FindService(creation.Type as INamedTypeSymbol) is null ? facts : TaintFacts.None;
    }

    private TaintFacts EvaluateConstructor(IObjectCreationOperation creation)
    {
        if (creation.Constructor is { } constructor && IsInProject(constructor))
        {
            if (flow.GetSummary(constructor, depth + 1) is { } summary)
                return ApplySummaries([summary], instance: null, TaintFacts.None, creation.Arguments).Built;
            return creation.Arguments.Aggregate(
                TaintFacts.None,
                (all, argument) =>
                    argument.Parameter is { } parameter ? all.Union(PlaceArgument(Evaluate(argument), parameter, creation.Type)) : all
            );
        }

        return EvaluateUnion(creation.Arguments).ForgetSlots();
    }

    /// <summary>Where a primary constructor puts its parameter: into the property of a record, or wherever its class uses it.</summary>
    private static TaintFacts PlaceArgument(TaintFacts facts, IParameterSymbol parameter, ITypeSymbol? type) =>
        type is { IsRecord: true } ? facts.WithSlot(parameter.Name) : facts.ForgetSlots();

    /// <summary>The initializers of an object, which holds these data already.</summary>
    private TaintFacts EvaluateInitializers(TaintFacts facts, IEnumerable<IOperation> initializers)
    {
        _createdObjects.Push(facts);
        foreach (var initializer in initializers)
        {
            switch (initializer)
            {
                case ISimpleAssignmentOperation { Target: IMemberReferenceOperation member } assignment:
                    var value = Evaluate(assignment.Value);
                    if (member is IPropertyReferenceOperation { Property.IsIndexer: true } indexer)
                        EvaluateAll(indexer.Arguments);
                    _createdObjects.Push(
                        _createdObjects
                            .Pop()
                            .Union(
                                member is IPropertyReferenceOperation { Property.IsIndexer: true }
                                    ? value.ForgetSlots()
                                    : value.WithSlot(member.Member.Name)
                            )
                    );
                    break;
                case IMemberInitializerOperation { InitializedMember: IMemberReferenceOperation member } nested:
                    var inner = EvaluateInitializers(TaintFacts.None, nested.Initializer.Initializers);
                    _createdObjects.Push(_createdObjects.Pop().Union(inner.WithSlot(member.Member.Name)));
                    break;
                case IInvocationOperation added:
                    var element = EvaluateUnion(added.Arguments);
                    _createdObjects.Push(_createdObjects.Pop().Union(element));
                    break;
                default:
                    Evaluate(initializer);
                    break;
            }
        }

        return _createdObjects.Pop();
    }

    private TaintFacts EvaluateWith(IWithOperation with)
    {
        var facts = Evaluate(with.Operand);
        if (flow.AnnotatedClasses.Find(with.Type) is not null)
        {
            EvaluateInitializers(TaintFacts.None, with.Initializer?.Initializers ?? []);
            return facts;
        }

        foreach (var assignment in with.Initializer?.Initializers.OfType<ISimpleAssignmentOperation>() ?? [])
        {
            if (assignment.Target is IMemberReferenceOperation { Member.Name: var name })
                facts = facts.RemoveSlot(name);
        }

        return EvaluateInitializers(facts, with.Initializer?.Initializers ?? []);
    }

    /// <summary>What a method returns that is given where a function is expected.</summary>
    private TaintFacts ApplyFunction(IMethodReferenceOperation reference, TaintFacts input)
    {
        var target = reference.Method;
        if (!Carrier.CanHoldData(target.ReturnType))
            return TaintFacts.None;
        if (Sanitizer.IsSanitizer(target))
            return input.Mask();
        if (!IsInProject(target))
            return input;
        return flow.GetSummary(target, depth + 1) is { } summary
            ? TaintFacts.Create(
                summary.ReturnedFacts.All.SelectMany(fact =>
                    MapToCaller(
                        fact,
                        ordinal => (ordinal == ParameterOrigin.ReceiverOrdinal ? TaintFacts.None : input, reference.Syntax.GetLocation())
                    )
                )
            )
            : TaintFacts.None;
    }

    private void AddHit(Sink sink, IOperation place, TaintFacts facts)
    {
        foreach (var fact in facts.All)
            AddHit(new SinkHit(sink, place.Syntax.GetLocation(), fact));
    }

    private void AddHit(SinkHit hit)
    {
        if (_seenHits.Add(hit with { Fact = hit.Fact with { Steps = [] } }))
            _hits.Add(hit);
    }

    private bool IsInProject(IMethodSymbol target) =>
        SymbolEqualityComparer.Default.Equals(target.ContainingAssembly, method.ContainingAssembly);

    /// <summary>Whether a library hands out the very objects it was given.</summary>
    private static bool PreservesSlots(IMethodSymbol method) =>
        method.ContainingType?.ContainingNamespace?.ToDisplayString() is { } space
        && (
            space.StartsWith("System.Collections", StringComparison.Ordinal)
            || space.StartsWith("System.Linq", StringComparison.Ordinal)
            || space.StartsWith("System.Threading.Tasks", StringComparison.Ordinal)
        );

    private static ImmutableArray<IOperation> GetElements(IArgumentOperation argument) =>
        argument switch
        {
            { ArgumentKind: ArgumentKind.ParamArray, Value: IArrayCreationOperation { Initializer: { } initializer } } =>
                initializer.ElementValues,
            { ArgumentKind: ArgumentKind.ParamCollection, Value: ICollectionExpressionOperation collection } => collection.Elements,
            _ => [argument.Value],
        };

    private static IOperation? UnwrapFunction(IOperation operation) =>
        operation switch
        {
            IConversionOperation conversion => UnwrapFunction(conversion.Operand),
            IDelegateCreationOperation { Target: var target } => UnwrapFunction(target),
            IAnonymousFunctionOperation or IMethodReferenceOperation => operation,
            _ => null,
        };
}
