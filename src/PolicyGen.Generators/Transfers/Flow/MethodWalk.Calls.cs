using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using PolicyGen.Core.Catalogue;

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

    private static readonly HashSet<string> s_linq = new(StringComparer.Ordinal)
    {
        "Enumerable",
        "Queryable",
        "AsyncEnumerable",
        "ParallelEnumerable",
        "EntityFrameworkQueryableExtensions",
    };

    private Facts Call(IInvocationOperation call)
    {
        var method = call.TargetMethod;
        var receiver = Evaluate(call.Instance);
        if (SendingCall.IsLog(method))
            return Log(call);
        if (method.MethodKind == MethodKind.DelegateInvoke)
        {
            EvaluateAll(call.Arguments);
            return Carrier.CanHold(call.Type) ? receiver : Facts.None;
        }

        if (Sinks.IsLog(method))
            return Log(call);
        if (method.MethodKind == MethodKind.LocalFunction)
            return CallLocal(call);
        var isLibrary = method.ContainingType is null || !IsOwn(method) || flow.Transfers.EntryOf(method.ContainingType) is not null;
        if (isLibrary && flow.Sinks.ServiceOf(call) is { } service)
            return Send(call, receiver, new Sink(service));
        if (Sinks.IsRequest(method))
        {
            if (flow.Hosts.RecipientOf(call, InitializerOf, AddressOf) is { } recipient)
                return Send(call, receiver, new Sink(recipient));
            if (OwnParameter(RequestHosts.AddressParameterOf(call, InitializerOf)) is { } address)
                return Send(call, receiver, address);
            EvaluateAll(call.Arguments);
            return Facts.None;
        }

        if (SendingCall.Is(method) && flow.Hosts.RecipientOf(call, flow.Graph.Model, InitializerOf) is { } named)
            return Send(call, receiver, new Sink(named));
        return (isLibrary ? null : CallOwn(call, receiver)) ?? Propagate(call, receiver);
    }

    private Facts Log(IInvocationOperation call)
    {
        var template =
            call.Arguments.Select(argument => argument.Value.ConstantValue is { HasValue: true, Value: string text } ? text : "")
                .FirstOrDefault(text => text.Length > 0)
            ?? "";
        foreach (var argument in call.Arguments)
        {
            if (argument.Parameter is not { } parameter || !Sinks.TakesData(parameter))
            {
                Evaluate(argument);
                continue;
            }

            foreach (var element in Elements(argument))
            {
                var type = Sinks.WithoutConversion(element).Type;
                var facts = Evaluate(element);
                if (template.Contains("{@") || Carrier.Prints(Carrier.ElementOf(type) ?? type))
                    Hit(Sink.Log, element, facts);
            }
        }

        return Facts.None;
    }

    /// <summary>Everything that is given to a service goes there; what comes back is the service's.</summary>
    private Facts Send(IInvocationOperation call, Facts receiver, Sink sink)
    {
        if (call.Instance is { } instance)
            Hit(sink, instance, receiver.Where(fact => fact.Origin is DataOrigin || instance is not IInstanceReferenceOperation));
        foreach (var argument in call.Arguments)
        {
            foreach (var element in Elements(argument))
                Hit(sink, element, Evaluate(element));
        }

        return Facts.None;
    }

    private Facts CallLocal(IInvocationOperation call)
    {
        foreach (var argument in call.Arguments)
        {
            var facts = Evaluate(argument);
            if (argument.Parameter is { } parameter && !facts.IsEmpty)
                _values[parameter.OriginalDefinition] = ValueOf(parameter.OriginalDefinition).With(facts);
        }

        if (!_localReturns.TryGetValue(call.TargetMethod.OriginalDefinition, out var returned))
            return Facts.None;
        return Sanitizer.Is(call.TargetMethod) ? returned.Masked() : returned;
    }

    /// <summary>A call of a method of the project, by its summary; null when nothing is known of it.</summary>
    private Facts? CallOwn(IInvocationOperation call, Facts receiver)
    {
        var summaries = flow
            .Graph.TargetsOf(call.TargetMethod)
            .Select(target => flow.SummaryOf(target, depth + 1))
            .OfType<MethodSummary>()
            .ToList();
        if (summaries.Count == 0)
            return null;
        var (returned, _) = Pass(summaries, call.Instance, receiver, call.Arguments);
        return Sanitizer.Is(call.TargetMethod) ? returned.Masked() : returned;
    }

    /// <summary>Passes arguments on to what a method does with them, and gives what it returns and what a new object holds then.</summary>
    private (Facts Returned, Facts Built) Pass(
        IReadOnlyList<MethodSummary> summaries,
        IOperation? instance,
        Facts receiver,
        IEnumerable<IArgumentOperation> arguments
    )
    {
        var given = new Dictionary<int, (Facts Facts, IOperation Value)>();
        foreach (var argument in arguments)
        {
            if (argument.Parameter is { } parameter)
                given[parameter.Ordinal] = (Evaluate(argument), argument.Value);
        }

        if (instance is not null)
            given[ParameterOrigin.Receiver] = (receiver, instance);
        var (returned, built) = (Facts.None, Facts.None);
        foreach (var summary in summaries)
        {
            returned = returned.With(Map(summary.Returns));
            foreach (var effect in summary.Effects)
            {
                if (given.TryGetValue(effect.Key, out var target))
                    Add(target.Value, Map(effect.Value));
                else if (effect.Key == ParameterOrigin.Receiver)
                    built = built.With(Map(effect.Value));
            }

            foreach (var hit in summary.Hits.Select(Addressed).OfType<SinkHit>())
            {
                foreach (var fact in hit.Fact.Origin is ParameterOrigin ? Passed(hit.Fact, Argument) : [hit.Fact])
                    Hit(hit with { Fact = fact });
            }
        }

        return (returned, built);

        // What a method sends to where its caller says is reported at the caller, who names the service.
        SinkHit? Addressed(SinkHit hit)
        {
            if (hit.Sink.AddressParameter is not { } ordinal)
                return hit.Fact.Origin is ParameterOrigin ? hit : null;
            if (!given.TryGetValue(ordinal, out var address))
                return null;
            var sink = flow.Hosts.RecipientAt(address.Value, InitializerOf) is { } recipient
                ? new Sink(recipient)
                : OwnParameter(ConstantUrl.ParameterOf(address.Value, InitializerOf));
            return sink is null ? null : hit with { Sink = sink, Location = address.Value.Syntax.GetLocation() };
        }

        Facts Map(Facts facts) => Facts.Of(facts.All.SelectMany(fact => Passed(fact, Argument)));

        (Facts Facts, Location Location) Argument(int ordinal) =>
            given.TryGetValue(ordinal, out var value) ? (value.Facts, value.Value.Syntax.GetLocation()) : (Facts.None, Location.None);
    }

    /// <summary>The address that a caller of this method gives.</summary>
    private Sink? OwnParameter(IParameterSymbol? parameter) =>
        parameter is not null && SymbolEqualityComparer.Default.Equals(parameter.ContainingSymbol, method)
            ? new Sink((CatalogueEntry?)null) { AddressParameter = parameter.Ordinal }
            : null;

    /// <summary>A call of a library: what it returns was made of what it was given.</summary>
    private Facts Propagate(IInvocationOperation call, Facts receiver)
    {
        var method = call.TargetMethod;
        var isPrinting =
            method.ContainingType is { Name: "String" or "StringBuilder" or "TextWriter" or "StringWriter" } printing
            && Carrier.IsSystem(printing.ContainingNamespace);
        var (input, made, functions) = (receiver, Facts.None, 0);
        var values = call.Arguments.Where(argument => FunctionOf(argument.Value) is null).ToList();
        foreach (var argument in values)
        {
            var facts = isPrinting
                ? Elements(argument).Aggregate(Facts.None, (all, element) => all.With(Printed(element)))
                : Evaluate(argument);
            if (argument.Parameter?.RefKind != RefKind.Out)
                input = input.With(facts);
        }

        foreach (var argument in call.Arguments)
        {
            if (FunctionOf(argument.Value) is not { } function)
                continue;
            functions++;
            made = made.With(
                function is IMethodReferenceOperation reference
                    ? Apply(reference, input)
                    : Apply((IAnonymousFunctionOperation)function, input)
            );
        }

        foreach (var argument in call.Arguments.Where(argument => argument.Parameter?.RefKind is RefKind.Out or RefKind.Ref))
            Add(argument.Value, input);
        var target = call.Instance ?? (method.IsExtensionMethod && call.Arguments.Length > 0 ? call.Arguments[0].Value : null);
        if (target is not null && Mutator.Is(method) && Mutator.Fills(Sinks.WithoutConversion(target).Type, flow.Transfers))
            Add(target, input.With(made));

        if (!Carrier.CanHold(call.Type))
            return Facts.None;
        if (Sanitizer.Is(method))
            return input.With(made).Masked();
        if (method.Name == "ToString" && call.Instance is { } printed && !Carrier.Prints(printed.Type))
            return Facts.None;
        if (method.ContainingType is { } container && s_linq.Contains(container.Name))
        {
            return
                functions > 0
                && (s_projections.Contains(method.Name) || (functions > 1 && method.Name is "ToDictionary" or "ToLookup" or "GroupBy"))
                ? made
                : input;
        }

        // What a service answers is not what it was asked.
        if (!method.IsStatic && method.ReturnType is INamedTypeSymbol { Name: "Task" or "ValueTask" or "IAsyncEnumerable" })
            return receiver.With(made);
        var all = input.With(made);
        return KeepsPlaces(method) ? all : all.Anywhere();
    }

    private Facts Create(IObjectCreationOperation creation)
    {
        if (flow.Data.Find(creation.Type) is { } annotated)
        {
            EvaluateAll(creation.Arguments);
            Initialize(Facts.None, creation.Initializer?.Initializers ?? []);
            return Facts.Of(new Fact(new DataOrigin(annotated.Type, null), null, [creation.Syntax.GetLocation()]));
        }

        var facts = Constructed(creation);
        facts = Initialize(facts, creation.Initializer?.Initializers ?? []);
        // A client is not its key or its address.
        return flow.Sinks.ServiceOf(creation.Type as INamedTypeSymbol) is null ? facts : Facts.None;
    }

    private Facts Constructed(IObjectCreationOperation creation)
    {
        if (creation.Constructor is { } constructor && IsOwn(constructor))
        {
            if (flow.SummaryOf(constructor, depth + 1) is { } summary)
                return Pass([summary], instance: null, Facts.None, creation.Arguments).Built;
            return creation.Arguments.Aggregate(
                Facts.None,
                (all, argument) =>
                    argument.Parameter is { } parameter ? all.With(Placed(Evaluate(argument), parameter, creation.Type)) : all
            );
        }

        return Union(creation.Arguments).Anywhere();
    }

    /// <summary>Where a primary constructor puts its parameter: into the property of a record, or wherever its class uses it.</summary>
    private static Facts Placed(Facts facts, IParameterSymbol parameter, ITypeSymbol? type) =>
        type is { IsRecord: true } ? facts.In(parameter.Name) : facts.Anywhere();

    /// <summary>The initializers of an object, which holds these data already.</summary>
    private Facts Initialize(Facts facts, IEnumerable<IOperation> initializers)
    {
        _created.Push(facts);
        foreach (var initializer in initializers)
        {
            switch (initializer)
            {
                case ISimpleAssignmentOperation { Target: IMemberReferenceOperation member } assignment:
                    var value = Evaluate(assignment.Value);
                    if (member is IPropertyReferenceOperation { Property.IsIndexer: true } indexer)
                        EvaluateAll(indexer.Arguments);
                    _created.Push(
                        _created
                            .Pop()
                            .With(
                                member is IPropertyReferenceOperation { Property.IsIndexer: true }
                                    ? value.Anywhere()
                                    : value.In(member.Member.Name)
                            )
                    );
                    break;
                case IMemberInitializerOperation { InitializedMember: IMemberReferenceOperation member } nested:
                    var inner = Initialize(Facts.None, nested.Initializer.Initializers);
                    _created.Push(_created.Pop().With(inner.In(member.Member.Name)));
                    break;
                case IInvocationOperation added:
                    var element = Union(added.Arguments);
                    _created.Push(_created.Pop().With(element));
                    break;
                default:
                    Evaluate(initializer);
                    break;
            }
        }

        return _created.Pop();
    }

    private Facts Copy(IWithOperation with)
    {
        var facts = Evaluate(with.Operand);
        if (flow.Data.Find(with.Type) is not null)
        {
            Initialize(Facts.None, with.Initializer?.Initializers ?? []);
            return facts;
        }

        foreach (var assignment in with.Initializer?.Initializers.OfType<ISimpleAssignmentOperation>() ?? [])
        {
            if (assignment.Target is IMemberReferenceOperation { Member.Name: var name })
                facts = facts.Without(name);
        }

        return Initialize(facts, with.Initializer?.Initializers ?? []);
    }

    /// <summary>What a method returns that is given where a function is expected.</summary>
    private Facts Apply(IMethodReferenceOperation reference, Facts input)
    {
        var target = reference.Method;
        if (!Carrier.CanHold(target.ReturnType))
            return Facts.None;
        if (Sanitizer.Is(target))
            return input.Masked();
        if (!IsOwn(target))
            return input;
        return flow.SummaryOf(target, depth + 1) is { } summary
            ? Facts.Of(
                summary.Returns.All.SelectMany(fact =>
                    Passed(fact, ordinal => (ordinal == ParameterOrigin.Receiver ? Facts.None : input, reference.Syntax.GetLocation()))
                )
            )
            : Facts.None;
    }

    private void Hit(Sink sink, IOperation place, Facts facts)
    {
        foreach (var fact in facts.All)
            Hit(new SinkHit(sink, place.Syntax.GetLocation(), fact));
    }

    private void Hit(SinkHit hit)
    {
        if (_known.Add(hit with { Fact = hit.Fact with { Steps = [] } }))
            _hits.Add(hit);
    }

    private bool IsOwn(IMethodSymbol target) => SymbolEqualityComparer.Default.Equals(target.ContainingAssembly, method.ContainingAssembly);

    /// <summary>Whether a library hands out the very objects it was given.</summary>
    private static bool KeepsPlaces(IMethodSymbol method) =>
        method.ContainingType?.ContainingNamespace?.ToDisplayString() is { } space
        && (
            space.StartsWith("System.Collections", StringComparison.Ordinal)
            || space.StartsWith("System.Linq", StringComparison.Ordinal)
            || space.StartsWith("System.Threading.Tasks", StringComparison.Ordinal)
        );

    private static ImmutableArray<IOperation> Elements(IArgumentOperation argument) =>
        argument switch
        {
            { ArgumentKind: ArgumentKind.ParamArray, Value: IArrayCreationOperation { Initializer: { } initializer } } =>
                initializer.ElementValues,
            { ArgumentKind: ArgumentKind.ParamCollection, Value: ICollectionExpressionOperation collection } => collection.Elements,
            _ => [argument.Value],
        };

    private static IOperation? FunctionOf(IOperation operation) =>
        operation switch
        {
            IConversionOperation conversion => FunctionOf(conversion.Operand),
            IDelegateCreationOperation { Target: var target } => FunctionOf(target),
            IAnonymousFunctionOperation or IMethodReferenceOperation => operation,
            _ => null,
        };
}
