using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace PolicyGen.Generators.Transfers.Flow;

/// <summary>
/// Follows data through one method: its statements in their order, the body of a loop twice, branches as if all were taken. A local
/// that is set anew in the block that declares it holds the new value alone.
/// </summary>
internal sealed partial class MethodWalk(FlowAnalysis flow, IMethodSymbol method, int depth)
{
    /// <summary>Deeper expressions are no code that a person wrote.</summary>
    private const int MaxNesting = 200;

    private readonly Dictionary<ISymbol, Facts> _values = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<ISymbol, IOperation> _initializers = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<ISymbol, Uri> _addresses = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<ISymbol, IOperation?> _declaredIn = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<ISymbol, Facts> _localReturns = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<int, Facts> _effects = [];
    private readonly Dictionary<ISymbol, Facts> _stores = new(SymbolEqualityComparer.Default);
    private readonly HashSet<SinkHit> _known = [];
    private readonly List<SinkHit> _hits = [];
    private readonly Stack<Facts> _created = new();
    private readonly Stack<Facts> _conditional = new();
    private Facts _this = Facts.None;
    private Facts _returns = Facts.None;
    private int _nesting;

    public MethodSummary Run(IOperation body)
    {
        if (!method.IsStatic && method.ContainingType is { } type && flow.Data.Find(type) is null)
            _this = Facts.Of(new Fact(new ParameterOrigin(ParameterOrigin.Receiver, null), null, []));
        foreach (var parameter in method.Parameters)
        {
            // Of annotated classes the method itself knows what it reads.
            if (flow.Data.FindCarried(parameter.Type) is null && parameter.RefKind != RefKind.Out)
                _values[parameter] = Facts.Of(new Fact(new ParameterOrigin(parameter.Ordinal, null), null, []));
        }

        Evaluate(body);
        // A local function stands behind the calls of it.
        if (_localReturns.Count > 0)
            Evaluate(body);
        return new MethodSummary
        {
            Returns = _returns,
            Effects = _effects,
            Stores = _stores,
            Hits = _hits,
        };
    }

    private Facts Evaluate(IOperation? operation)
    {
        if (operation is null || _nesting > MaxNesting)
            return Facts.None;
        _nesting++;
        try
        {
            if (operation.ConstantValue.HasValue)
                return Facts.None;
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
                ? WithWhole(operation, facts)
                : facts;
        }
        finally
        {
            _nesting--;
        }
    }

    /// <summary>An object of an annotated class holds the data of that class, whatever it was made of.</summary>
    private Facts WithWhole(IOperation operation, Facts facts)
    {
        if (flow.Data.FindCarried(operation.Type) is not { } found)
            return facts;
        var kept = facts.Where(fact =>
            fact.Origin is DataOrigin data && SymbolEqualityComparer.Default.Equals(data.Class, found.Type) && fact.Slot is null
        );
        return kept.IsEmpty ? Facts.Of(new Fact(new DataOrigin(found.Type, null), null, [operation.Syntax.GetLocation()])) : kept;
    }

    private Facts EvaluateCore(IOperation operation)
    {
        switch (operation)
        {
            case ILocalReferenceOperation local:
                return ValueOf(local.Local);
            case IParameterReferenceOperation parameter:
                return IsCaptured(parameter.Parameter)
                    ? ReadMember(parameter.Parameter, parameter.Type, null, _this, parameter.Syntax.GetLocation(), isOwn: true)
                    : ValueOf(parameter.Parameter);
            case IInstanceReferenceOperation { ReferenceKind: InstanceReferenceKind.ImplicitReceiver }:
                return _created.Count > 0 ? _created.Peek() : Facts.None;
            case IInstanceReferenceOperation:
                return _this;
            case IPropertyReferenceOperation property:
                EvaluateAll(property.Arguments);
                return property.Property.IsIndexer ? Element(property, Evaluate(property.Instance)) : ReadMember(property);
            case IFieldReferenceOperation field:
                return ReadMember(field);
            case IArrayElementReferenceOperation element:
                EvaluateAll(element.Indices);
                return Evaluate(element.ArrayReference);
            case IInvocationOperation call:
                return Call(call);
            case IObjectCreationOperation creation:
                return Create(creation);
            case IAnonymousObjectCreationOperation creation:
                return Initialize(Facts.None, creation.Initializers);
            case IWithOperation with:
                return Copy(with);
            case ITupleOperation tuple:
                return tuple
                    .Elements.Select((element, i) => Evaluate(element).In("Item" + (i + 1)))
                    .Aggregate(Facts.None, (all, facts) => all.With(facts));
            case IConversionOperation conversion:
                return Evaluate(conversion.Operand);
            case IParenthesizedOperation parenthesized:
                return Evaluate(parenthesized.Operand);
            case IAwaitOperation awaited:
                return Evaluate(awaited.Operation);
            case IArgumentOperation argument:
                return Evaluate(argument.Value);
            case IInterpolatedStringOperation interpolated:
                return interpolated.Parts.Aggregate(Facts.None, (all, part) => all.With(Part(part)));
            case IInterpolatedStringHandlerCreationOperation handler:
                return Evaluate(handler.Content);
            case IInterpolatedStringAdditionOperation addition:
                return Evaluate(addition.Left).With(Evaluate(addition.Right));
            case IBinaryOperation binary:
                return Combine(binary);
            case IUnaryOperation unary:
                return Carrier.CanHold(unary.Type) ? Evaluate(unary.Operand) : Visit(unary);
            case ICoalesceOperation coalesce:
                return Evaluate(coalesce.Value).With(Evaluate(coalesce.WhenNull));
            case IConditionalOperation conditional:
                Evaluate(conditional.Condition);
                return Evaluate(conditional.WhenTrue).With(Evaluate(conditional.WhenFalse));
            case IConditionalAccessOperation access:
                return Access(access);
            case IConditionalAccessInstanceOperation:
                return _conditional.Count > 0 ? _conditional.Peek() : Facts.None;
            case ISwitchExpressionOperation @switch:
                return Switch(@switch);
            case ISwitchOperation @switch:
                return Switch(@switch);
            case IIsPatternOperation pattern:
                Bind(pattern.Pattern, Evaluate(pattern.Value));
                return Facts.None;
            case IIsTypeOperation or INameOfOperation or ITypeOfOperation or ISizeOfOperation:
                return Visit(operation);
            case IArrayCreationOperation array:
                EvaluateAll(array.DimensionSizes);
                return array.Initializer is null ? Facts.None : Union(array.Initializer.ElementValues);
            case IArrayInitializerOperation array:
                return Union(array.ElementValues);
            case ICollectionExpressionOperation collection:
                return Union(collection.Elements);
            case ISpreadOperation spread:
                return Evaluate(spread.Operand);
            case IDelegateCreationOperation created:
                return Evaluate(created.Target);
            case IAnonymousFunctionOperation function:
                return Apply(function, Facts.None);
            case ITranslatedQueryOperation query:
                return Evaluate(query.Operation);
            case IDeclarationExpressionOperation declaration:
                return Evaluate(declaration.Expression);
            case IVariableDeclaratorOperation declarator:
                Declare(declarator);
                return Facts.None;
            case ISimpleAssignmentOperation assignment:
                return Assign(assignment);
            case ICompoundAssignmentOperation assignment:
                return Compound(assignment);
            case ICoalesceAssignmentOperation assignment:
                var added = Evaluate(assignment.Value);
                Add(assignment.Target, added);
                return added.With(Evaluate(assignment.Target));
            case IDeconstructionAssignmentOperation deconstruction:
                return Deconstruct(deconstruction);
            case IReturnOperation returned:
                var value = Evaluate(returned.ReturnedValue);
                _returns = _returns.With(value);
                return Facts.None;
            case IForEachLoopOperation loop:
                return Loop(loop);
            case ILoopOperation loop:
                Visit(loop);
                return Visit(loop);
            case ILocalFunctionOperation function:
                return DeclareFunction(function);
            default:
                return Visit(operation);
        }
    }

    /// <summary>What is in an operation that is no value of interest itself.</summary>
    private Facts Visit(IOperation operation)
    {
        foreach (var child in operation.ChildOperations)
            Evaluate(child);
        return Facts.None;
    }

    private void EvaluateAll(IEnumerable<IOperation> operations)
    {
        foreach (var operation in operations)
            Evaluate(operation);
    }

    private Facts Union(IEnumerable<IOperation> operations) =>
        operations.Aggregate(Facts.None, (all, operation) => all.With(Evaluate(operation)));

    private Facts ValueOf(ISymbol symbol) => _values.TryGetValue(symbol, out var facts) ? facts : Facts.None;

    private Facts Element(IPropertyReferenceOperation indexer, Facts of) =>
        Carrier.CanHold(indexer.Type) ? WithWhole(indexer, of) : Facts.None;

    private Facts Part(IInterpolatedStringContentOperation part) =>
        part switch
        {
            IInterpolationOperation interpolation => Printed(interpolation.Expression),
            IInterpolatedStringAppendOperation { AppendCall: IInvocationOperation append } => append.Arguments.Aggregate(
                Facts.None,
                (all, argument) => all.With(Printed(argument.Value))
            ),
            _ => Facts.None,
        };

    /// <summary>The text of a value, which for many objects is no more than the name of their type.</summary>
    private Facts Printed(IOperation operation)
    {
        var facts = Evaluate(operation);
        return facts.IsEmpty || Carrier.Prints(Sinks.WithoutConversion(operation).Type) ? facts.Anywhere() : Facts.None;
    }

    /// <summary>Long sums lean to the left: they are walked and not called.</summary>
    private Facts Combine(IBinaryOperation binary)
    {
        var facts = Facts.None;
        IOperation left = binary;
        while (left is IBinaryOperation { ConstantValue.HasValue: false } sum)
        {
            var right =
                sum.OperatorKind == BinaryOperatorKind.Add && sum.Type?.SpecialType == SpecialType.System_String
                    ? Printed(sum.RightOperand)
                    : Evaluate(sum.RightOperand);
            facts = right.With(facts);
            left = Sinks.WithoutConversion(sum.LeftOperand);
        }

        facts = (binary.Type?.SpecialType == SpecialType.System_String ? Printed(left) : Evaluate(left)).With(facts);
        return binary.Type?.SpecialType == SpecialType.System_Boolean ? Facts.None : facts;
    }

    private Facts Access(IConditionalAccessOperation access)
    {
        _conditional.Push(Evaluate(access.Operation));
        var facts = Evaluate(access.WhenNotNull);
        _conditional.Pop();
        return facts;
    }

    private Facts Switch(ISwitchExpressionOperation @switch)
    {
        var (value, facts) = (Evaluate(@switch.Value), Facts.None);
        foreach (var arm in @switch.Arms)
        {
            Bind(arm.Pattern, value);
            Evaluate(arm.Guard);
            facts = facts.With(Evaluate(arm.Value));
        }

        return facts;
    }

    private Facts Switch(ISwitchOperation @switch)
    {
        var value = Evaluate(@switch.Value);
        foreach (var section in @switch.Cases)
        {
            foreach (var clause in section.Clauses.OfType<IPatternCaseClauseOperation>())
            {
                Bind(clause.Pattern, value);
                Evaluate(clause.Guard);
            }

            EvaluateAll(section.Body);
        }

        return Facts.None;
    }

    private Facts Loop(IForEachLoopOperation loop)
    {
        var collection = Evaluate(loop.Collection);
        for (var pass = 0; pass < 2; pass++)
        {
            if (loop.LoopControlVariable is IVariableDeclaratorOperation declarator)
                _values[declarator.Symbol] = collection;
            else
                Split(
                    loop.LoopControlVariable,
                    collection,
                    Carrier.ElementOf(Sinks.WithoutConversion(loop.Collection).Type),
                    declares: true
                );
            Evaluate(loop.Body);
        }

        return Facts.None;
    }

    private Facts DeclareFunction(ILocalFunctionOperation function)
    {
        var returns = _returns;
        _returns = Facts.None;
        Evaluate(function.Body);
        _localReturns[function.Symbol] = _returns;
        _returns = returns;
        return Facts.None;
    }

    /// <summary>What a function returns that is called with these data.</summary>
    private Facts Apply(IAnonymousFunctionOperation function, Facts input)
    {
        if (!input.IsEmpty)
        {
            foreach (var parameter in function.Symbol.Parameters)
                _values[parameter] = ValueOf(parameter).With(input);
        }

        var returns = _returns;
        _returns = Facts.None;
        Evaluate(function.Body);
        var returned = _returns;
        _returns = returns;
        return returned;
    }

    private void Bind(IPatternOperation? pattern, Facts facts)
    {
        switch (pattern)
        {
            case IDeclarationPatternOperation { DeclaredSymbol: { } symbol }:
                _values[symbol] = ValueOf(symbol).With(facts);
                break;
            case IRecursivePatternOperation recursive:
                if (recursive.DeclaredSymbol is { } declared)
                    _values[declared] = ValueOf(declared).With(facts);
                foreach (var property in recursive.PropertySubpatterns)
                {
                    if (property.Member is IMemberReferenceOperation member)
                        Bind(
                            property.Pattern,
                            ReadMember(member.Member, member.Type, recursive.MatchedType, facts, member.Syntax.GetLocation(), isOwn: false)
                        );
                }

                for (var i = 0; i < recursive.DeconstructionSubpatterns.Length; i++)
                    Bind(
                        recursive.DeconstructionSubpatterns[i],
                        ElementOf(facts, recursive.MatchedType, i, recursive.Syntax.GetLocation())
                    );
                break;
            case IBinaryPatternOperation binary:
                Bind(binary.LeftPattern, facts);
                Bind(binary.RightPattern, facts);
                break;
            case INegatedPatternOperation negated:
                Bind(negated.Pattern, facts);
                break;
            case IListPatternOperation list:
                foreach (var element in list.Patterns)
                    Bind(element, facts);
                break;
            case ISlicePatternOperation slice:
                Bind(slice.Pattern, facts);
                break;
        }
    }

    /// <summary>Whether a parameter of a primary constructor is used in another member: then it is a field.</summary>
    private bool IsCaptured(IParameterSymbol parameter) =>
        parameter.ContainingSymbol is IMethodSymbol { MethodKind: MethodKind.Constructor } constructor
        && !SymbolEqualityComparer.Default.Equals(constructor, method);

    private static Location PlaceOf(IVariableDeclaratorOperation declarator) =>
        declarator.Syntax is VariableDeclaratorSyntax syntax ? syntax.Identifier.GetLocation() : declarator.Syntax.GetLocation();
}
