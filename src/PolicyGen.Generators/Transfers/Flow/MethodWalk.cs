using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using PolicyGen.Generators.Roslyn;

namespace PolicyGen.Generators.Transfers.Flow;

/// <summary>
/// Follows data through one method: its statements in their order, the body of a loop twice, branches as if all were taken. A local
/// that is set anew in the block that declares it holds the new value alone.
/// </summary>
internal sealed partial class MethodWalk(FlowAnalysis flow, IMethodSymbol method, int depth)
{
    /// <summary>Deeper expressions are not code that a person wrote.</summary>
    private const int MaxNesting = 200;

    private readonly Dictionary<ISymbol, TaintFacts> _variableFacts = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<ISymbol, IOperation> _initializers = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<ISymbol, Uri> _baseAddresses = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<ISymbol, IOperation?> _declaringBlocks = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<ISymbol, TaintFacts> _localFunctionReturns = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<int, TaintFacts> _effects = [];
    private readonly Dictionary<ISymbol, TaintFacts> _storedFacts = new(SymbolEqualityComparer.Default);
    private readonly HashSet<SinkHit> _seenHits = [];
    private readonly List<SinkHit> _hits = [];
    private readonly Stack<TaintFacts> _createdObjects = new();
    private readonly Stack<TaintFacts> _conditionalReceivers = new();
    private TaintFacts _thisFacts = TaintFacts.None;
    private TaintFacts _returnedFacts = TaintFacts.None;
    private int _nesting;

    public MethodSummary Run(IOperation body)
    {
        if (!method.IsStatic && method.ContainingType is { } type && flow.AnnotatedClasses.Find(type) is null)
            _thisFacts = TaintFacts.Create(new TaintFact(new ParameterOrigin(ParameterOrigin.ReceiverOrdinal, null), null, []));
        foreach (var parameter in method.Parameters)
        {
            // Of annotated classes the method itself knows what it reads.
            if (flow.AnnotatedClasses.FindWrapped(parameter.Type) is null && parameter.RefKind != RefKind.Out)
                _variableFacts[parameter] = TaintFacts.Create(new TaintFact(new ParameterOrigin(parameter.Ordinal, null), null, []));
        }

        Evaluate(body);
        // A local function stands behind the calls of it.
        if (_localFunctionReturns.Count > 0)
            Evaluate(body);
        return new MethodSummary
        {
            ReturnedFacts = _returnedFacts,
            Effects = _effects,
            StoredFacts = _storedFacts,
            Hits = _hits,
        };
    }

    private TaintFacts Evaluate(IOperation? operation)
    {
        if (operation is null || _nesting > MaxNesting)
            return TaintFacts.None;
        _nesting++;
        try
        {
            if (operation.ConstantValue.HasValue)
                return TaintFacts.None;
            var facts = EvaluateCore(operation);
            return
                operation
                    is ILocalReferenceOperation
                        or IParameterReferenceOperation
                        or IInvocationOperation
                        or IAwaitOperation
                        or IInstanceReferenceOperation
                        or IConditionalAccessInstanceOperation
                        or IArrayElementReferenceOperation
                ? ReplaceWithAnnotatedFacts(operation, facts)
                : facts;
        }
        finally
        {
            _nesting--;
        }
    }

    /// <summary>An object of an annotated class holds the data of that class, whatever it was made of.</summary>
    private TaintFacts ReplaceWithAnnotatedFacts(IOperation operation, TaintFacts facts)
    {
        if (flow.AnnotatedClasses.FindWrapped(operation.Type) is not { } found)
            return facts;
        var kept = facts.Where(fact =>
            fact.Origin is DataOrigin data && SymbolEqualityComparer.Default.Equals(data.Class, found.Type) && fact.Slot is null
        );
        return kept.IsEmpty
            ? TaintFacts.Create(new TaintFact(new DataOrigin(found.Type, null), null, [operation.Syntax.GetLocation()]))
            : kept;
    }

    private TaintFacts EvaluateCore(IOperation operation)
    {
        switch (operation)
        {
            case ILocalReferenceOperation local:
                return GetFacts(local.Local);
            case IParameterReferenceOperation parameter:
                return IsCaptured(parameter.Parameter)
                    ? ReadMember(parameter.Parameter, parameter.Type, null, _thisFacts, parameter.Syntax.GetLocation(), isOwn: true)
                    : GetFacts(parameter.Parameter);
            case IInstanceReferenceOperation { ReferenceKind: InstanceReferenceKind.ImplicitReceiver }:
                return _createdObjects.Count > 0 ? _createdObjects.Peek() : TaintFacts.None;
            case IInstanceReferenceOperation:
                return _thisFacts;
            case IPropertyReferenceOperation property:
                EvaluateAll(property.Arguments);
                return property.Property.IsIndexer ? EvaluateIndexer(property, Evaluate(property.Instance)) : ReadMember(property);
            case IFieldReferenceOperation field:
                return ReadMember(field);
            case IArrayElementReferenceOperation element:
                EvaluateAll(element.Indices);
                return Evaluate(element.ArrayReference);
            case IInvocationOperation call:
                return EvaluateCall(call);
            case IObjectCreationOperation creation:
                return EvaluateCreation(creation);
            case IAnonymousObjectCreationOperation creation:
                return EvaluateInitializers(TaintFacts.None, creation.Initializers);
            case IWithOperation with:
                return EvaluateWith(with);
            case ITupleOperation tuple:
                return tuple
                    .Elements.Select((element, i) => Evaluate(element).WithSlot("Item" + (i + 1)))
                    .Aggregate(TaintFacts.None, (all, facts) => all.Union(facts));
            case IConversionOperation conversion:
                return Evaluate(conversion.Operand);
            case IParenthesizedOperation parenthesized:
                return Evaluate(parenthesized.Operand);
            case IAwaitOperation awaited:
                return Evaluate(awaited.Operation);
            case IArgumentOperation argument:
                return Evaluate(argument.Value);
            case IInterpolatedStringOperation interpolated:
                return interpolated.Parts.Aggregate(TaintFacts.None, (all, part) => all.Union(EvaluatePart(part)));
            case IInterpolatedStringHandlerCreationOperation handler:
                return Evaluate(handler.Content);
            case IInterpolatedStringAdditionOperation addition:
                return Evaluate(addition.Left).Union(Evaluate(addition.Right));
            case IBinaryOperation binary:
                return EvaluateBinary(binary);
            case IUnaryOperation unary:
                return Carrier.CanHoldData(unary.Type) ? Evaluate(unary.Operand) : EvaluateChildren(unary);
            case ICoalesceOperation coalesce:
                return Evaluate(coalesce.Value).Union(Evaluate(coalesce.WhenNull));
            case IConditionalOperation conditional:
                Evaluate(conditional.Condition);
                return Evaluate(conditional.WhenTrue).Union(Evaluate(conditional.WhenFalse));
            case IConditionalAccessOperation access:
                return EvaluateConditionalAccess(access);
            case IConditionalAccessInstanceOperation:
                return _conditionalReceivers.Count > 0 ? _conditionalReceivers.Peek() : TaintFacts.None;
            case ISwitchExpressionOperation @switch:
                return EvaluateSwitch(@switch);
            case ISwitchOperation @switch:
                return EvaluateSwitch(@switch);
            case IIsPatternOperation pattern:
                BindPattern(pattern.Pattern, Evaluate(pattern.Value));
                return TaintFacts.None;
            case IIsTypeOperation or INameOfOperation or ITypeOfOperation or ISizeOfOperation:
                return EvaluateChildren(operation);
            case IArrayCreationOperation array:
                EvaluateAll(array.DimensionSizes);
                return array.Initializer is null ? TaintFacts.None : EvaluateUnion(array.Initializer.ElementValues);
            case IArrayInitializerOperation array:
                return EvaluateUnion(array.ElementValues);
            case ICollectionExpressionOperation collection:
                return EvaluateUnion(collection.Elements);
            case ISpreadOperation spread:
                return Evaluate(spread.Operand);
            case IDelegateCreationOperation created:
                return Evaluate(created.Target);
            case IAnonymousFunctionOperation function:
                return ApplyFunction(function, TaintFacts.None);
            case ITranslatedQueryOperation query:
                return Evaluate(query.Operation);
            case IDeclarationExpressionOperation declaration:
                return Evaluate(declaration.Expression);
            case IVariableDeclaratorOperation declarator:
                DeclareVariable(declarator);
                return TaintFacts.None;
            case ISimpleAssignmentOperation assignment:
                return EvaluateAssignment(assignment);
            case ICompoundAssignmentOperation assignment:
                return EvaluateCompoundAssignment(assignment);
            case ICoalesceAssignmentOperation assignment:
                var added = Evaluate(assignment.Value);
                AddFacts(assignment.Target, added);
                return added.Union(Evaluate(assignment.Target));
            case IDeconstructionAssignmentOperation deconstruction:
                return EvaluateDeconstruction(deconstruction);
            case IReturnOperation returned:
                var value = Evaluate(returned.ReturnedValue);
                _returnedFacts = _returnedFacts.Union(value);
                return TaintFacts.None;
            case IForEachLoopOperation loop:
                return EvaluateLoop(loop);
            case ILoopOperation loop:
                EvaluateChildren(loop);
                return EvaluateChildren(loop);
            case ILocalFunctionOperation function:
                return DeclareFunction(function);
            default:
                return EvaluateChildren(operation);
        }
    }

    /// <summary>What is in an operation that is not a value of interest itself.</summary>
    private TaintFacts EvaluateChildren(IOperation operation)
    {
        foreach (var child in operation.ChildOperations)
            Evaluate(child);
        return TaintFacts.None;
    }

    private void EvaluateAll(IEnumerable<IOperation> operations)
    {
        foreach (var operation in operations)
            Evaluate(operation);
    }

    private TaintFacts EvaluateUnion(IEnumerable<IOperation> operations) =>
        operations.Aggregate(TaintFacts.None, (all, operation) => all.Union(Evaluate(operation)));

    private TaintFacts GetFacts(ISymbol symbol) => _variableFacts.TryGetValue(symbol, out var facts) ? facts : TaintFacts.None;

    private TaintFacts EvaluateIndexer(IPropertyReferenceOperation indexer, TaintFacts of) =>
        Carrier.CanHoldData(indexer.Type) ? ReplaceWithAnnotatedFacts(indexer, of) : TaintFacts.None;

    private TaintFacts EvaluatePart(IInterpolatedStringContentOperation part) =>
        part switch
        {
            IInterpolationOperation interpolation => EvaluateText(interpolation.Expression),
            IInterpolatedStringAppendOperation { AppendCall: IInvocationOperation append } => append.Arguments.Aggregate(
                TaintFacts.None,
                (all, argument) => all.Union(EvaluateText(argument.Value))
            ),
            _ => TaintFacts.None,
        };

    /// <summary>The text of a value, which for many objects is no more than the name of their type.</summary>
    private TaintFacts EvaluateText(IOperation operation)
    {
        var facts = Evaluate(operation);
        return facts.IsEmpty || Carrier.HasPrintableContent(operation.UnwrapConversions().Type) ? facts.ForgetSlots() : TaintFacts.None;
    }

    /// <summary>Long sums lean to the left: they are walked and not called.</summary>
    private TaintFacts EvaluateBinary(IBinaryOperation binary)
    {
        var facts = TaintFacts.None;
        IOperation left = binary;
        while (left is IBinaryOperation { ConstantValue.HasValue: false } sum)
        {
            var right =
                sum.OperatorKind == BinaryOperatorKind.Add && sum.Type?.SpecialType == SpecialType.System_String
                    ? EvaluateText(sum.RightOperand)
                    : Evaluate(sum.RightOperand);
            facts = right.Union(facts);
            left = sum.LeftOperand.UnwrapConversions();
        }

        facts = (binary.Type?.SpecialType == SpecialType.System_String ? EvaluateText(left) : Evaluate(left)).Union(facts);
        return binary.Type?.SpecialType == SpecialType.System_Boolean ? TaintFacts.None : facts;
    }

    private TaintFacts EvaluateConditionalAccess(IConditionalAccessOperation access)
    {
        _conditionalReceivers.Push(Evaluate(access.Operation));
        var facts = Evaluate(access.WhenNotNull);
        _conditionalReceivers.Pop();
        return facts;
    }

    private TaintFacts EvaluateSwitch(ISwitchExpressionOperation @switch)
    {
        var (value, facts) = (Evaluate(@switch.Value), TaintFacts.None);
        foreach (var arm in @switch.Arms)
        {
            BindPattern(arm.Pattern, value);
            Evaluate(arm.Guard);
            facts = facts.Union(Evaluate(arm.Value));
        }

        return facts;
    }

    private TaintFacts EvaluateSwitch(ISwitchOperation @switch)
    {
        var value = Evaluate(@switch.Value);
        foreach (var section in @switch.Cases)
        {
            foreach (var clause in section.Clauses.OfType<IPatternCaseClauseOperation>())
            {
                BindPattern(clause.Pattern, value);
                Evaluate(clause.Guard);
            }

            EvaluateAll(section.Body);
        }

        return TaintFacts.None;
    }

    private TaintFacts EvaluateLoop(IForEachLoopOperation loop)
    {
        var collection = Evaluate(loop.Collection);
        for (var pass = 0; pass < 2; pass++)
        {
            if (loop.LoopControlVariable is IVariableDeclaratorOperation declarator)
                _variableFacts[declarator.Symbol] = collection;
            else
                AssignElements(
                    loop.LoopControlVariable,
                    collection,
                    Carrier.GetElementType(loop.Collection.UnwrapConversions().Type),
                    declares: true
                );
            Evaluate(loop.Body);
        }

        return TaintFacts.None;
    }

    private TaintFacts DeclareFunction(ILocalFunctionOperation function)
    {
        var returns = _returnedFacts;
        _returnedFacts = TaintFacts.None;
        Evaluate(function.Body);
        _localFunctionReturns[function.Symbol] = _returnedFacts;
        _returnedFacts = returns;
        return TaintFacts.None;
    }

    /// <summary>What a function returns that is called with these data.</summary>
    private TaintFacts ApplyFunction(IAnonymousFunctionOperation function, TaintFacts input)
    {
        if (!input.IsEmpty)
        {
            foreach (var parameter in function.Symbol.Parameters)
                _variableFacts[parameter] = GetFacts(parameter).Union(input);
        }

        var returns = _returnedFacts;
        _returnedFacts = TaintFacts.None;
        Evaluate(function.Body);
        var returned = _returnedFacts;
        _returnedFacts = returns;
        return returned;
    }

    private void BindPattern(IPatternOperation? pattern, TaintFacts facts)
    {
        switch (pattern)
        {
            case IDeclarationPatternOperation { DeclaredSymbol: { } symbol }:
                _variableFacts[symbol] = GetFacts(symbol).Union(facts);
                break;
            case IRecursivePatternOperation recursive:
                if (recursive.DeclaredSymbol is { } declared)
                    _variableFacts[declared] = GetFacts(declared).Union(facts);
                foreach (var property in recursive.PropertySubpatterns)
                {
                    if (property.Member is IMemberReferenceOperation member)
                        BindPattern(
                            property.Pattern,
                            ReadMember(member.Member, member.Type, recursive.MatchedType, facts, member.Syntax.GetLocation(), isOwn: false)
                        );
                }

                for (var i = 0; i < recursive.DeconstructionSubpatterns.Length; i++)
                    BindPattern(
                        recursive.DeconstructionSubpatterns[i],
                        GetElementFacts(facts, recursive.MatchedType, i, recursive.Syntax.GetLocation())
                    );
                break;
            case IBinaryPatternOperation binary:
                BindPattern(binary.LeftPattern, facts);
                BindPattern(binary.RightPattern, facts);
                break;
            case INegatedPatternOperation negated:
                BindPattern(negated.Pattern, facts);
                break;
            case IListPatternOperation list:
                foreach (var element in list.Patterns)
                    BindPattern(element, facts);
                break;
            case ISlicePatternOperation slice:
                BindPattern(slice.Pattern, facts);
                break;
        }
    }

    /// <summary>Whether a parameter of a primary constructor is used in another member: then it is a field.</summary>
    private bool IsCaptured(IParameterSymbol parameter) =>
        parameter.ContainingSymbol is IMethodSymbol { MethodKind: MethodKind.Constructor } constructor
        && !SymbolEqualityComparer.Default.Equals(constructor, method);

    private static Location GetLocation(IVariableDeclaratorOperation declarator) =>
        declarator.Syntax is VariableDeclaratorSyntax syntax ? syntax.Identifier.GetLocation() : declarator.Syntax.GetLocation();
}
