using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace PolicyGen.Generators.Transfers.Flow;

/// <content>Writing to locals, members and objects.</content>
internal sealed partial class MethodWalk
{
    private void Declare(IVariableDeclaratorOperation declarator)
    {
        var initializer = declarator.Initializer ?? (declarator.Parent as IVariableDeclarationOperation)?.Initializer;
        _declaredIn[declarator.Symbol] = BlockOf(declarator);
        if (initializer is null)
        {
            _values.Remove(declarator.Symbol);
            return;
        }

        _initializers[declarator.Symbol] = initializer.Value;
        _values[declarator.Symbol] = Evaluate(initializer.Value).Via(PlaceOf(declarator));
    }

    private Facts Assign(ISimpleAssignmentOperation assignment)
    {
        if (
            RequestHosts.IsBaseAddress(assignment)
            && assignment.Target is IPropertyReferenceOperation { Instance: { } client }
            && RootOf(client) is { } root
            && ConstantUrl.Read(assignment.Value, InitializerOf) is { } address
        )
            _addresses[root] = address;
        var facts = Evaluate(assignment.Value);
        if (
            assignment.Target is ILocalReferenceOperation or IParameterReferenceOperation
            && RootOf(assignment.Target) is { } symbol
            && IsStraight(assignment, symbol)
        )
        {
            _values[symbol] = facts.Via(assignment.Target.Syntax.GetLocation());
            if (symbol is IParameterSymbol { RefKind: RefKind.Out or RefKind.Ref } parameter)
                AddEffect(parameter.Ordinal, facts);
        }
        else
        {
            Add(assignment.Target, facts);
        }

        return facts;
    }

    private Facts Compound(ICompoundAssignmentOperation assignment)
    {
        var facts = assignment.Type?.SpecialType == SpecialType.System_String ? Printed(assignment.Value) : Evaluate(assignment.Value);
        Add(assignment.Target, facts);
        return facts.With(Evaluate(assignment.Target));
    }

    private Facts Deconstruct(IDeconstructionAssignmentOperation deconstruction)
    {
        var facts = Evaluate(deconstruction.Value);
        Split(
            deconstruction.Target,
            facts,
            Sinks.WithoutConversion(deconstruction.Value).Type,
            deconstruction.Target is IDeclarationExpressionOperation
        );
        return facts;
    }

    /// <summary>Gives the parts of a value to the parts of a pattern of variables.</summary>
    private void Split(IOperation target, Facts facts, ITypeSymbol? type, bool declares)
    {
        var tuple = (target is IDeclarationExpressionOperation { Expression: var declared } ? declared : target) as ITupleOperation;
        for (var i = 0; i < (tuple?.Elements.Length ?? 0); i++)
        {
            var element = tuple!.Elements[i];
            var part = ElementOf(facts, type, i, element.Syntax.GetLocation());
            if (element is ITupleOperation or IDeclarationExpressionOperation { Expression: ITupleOperation })
                Split(element, part, null, declares);
            else if (RootOf(element) is { } symbol && (declares || element is IDeclarationExpressionOperation))
                _values[symbol] = part;
            else
                Add(element, part);
        }
    }

    /// <summary>Adds to what a place holds, or the object behind it.</summary>
    private void Add(IOperation? target, Facts facts)
    {
        if (target is null || facts.IsEmpty)
            return;
        switch (target)
        {
            case ILocalReferenceOperation local:
                _values[local.Local] = ValueOf(local.Local).With(facts.Via(target.Syntax.GetLocation()));
                break;
            case IParameterReferenceOperation parameter when IsCaptured(parameter.Parameter):
                AddToThis(parameter.Parameter, facts);
                break;
            case IParameterReferenceOperation { Parameter: var parameter }:
                _values[parameter] = ValueOf(parameter).With(facts.Via(target.Syntax.GetLocation()));
                // A parameter that is set itself is a local to the caller; what is put into it is not.
                if (
                    SymbolEqualityComparer.Default.Equals(parameter.ContainingSymbol, method)
                    && (
                        parameter.RefKind != RefKind.None
                        || target.Parent is not IAssignmentOperation assignment
                        || assignment.Target != target
                    )
                )
                    AddEffect(parameter.Ordinal, facts);
                break;
            case IInstanceReferenceOperation { ReferenceKind: InstanceReferenceKind.ImplicitReceiver }:
                if (_created.Count > 0)
                    _created.Push(_created.Pop().With(facts));
                break;
            case IInstanceReferenceOperation:
                _this = _this.With(facts);
                AddEffect(ParameterOrigin.Receiver, facts);
                break;
            case IPropertyReferenceOperation { Property.IsIndexer: true } indexer:
                EvaluateAll(indexer.Arguments);
                Add(indexer.Instance, facts.Anywhere());
                break;
            case IArrayElementReferenceOperation element:
                Add(element.ArrayReference, facts);
                break;
            case IPropertyReferenceOperation or IFieldReferenceOperation:
                AddToMember((IMemberReferenceOperation)target, facts.Via(target.Syntax.GetLocation()));
                break;
            case IConversionOperation conversion:
                Add(conversion.Operand, facts);
                break;
            case IDeclarationExpressionOperation declaration:
                Add(declaration.Expression, facts);
                break;
            case IInvocationOperation fluent:
                Add(
                    fluent.Instance
                        ?? (fluent.TargetMethod.IsExtensionMethod && fluent.Arguments.Length > 0 ? fluent.Arguments[0].Value : null),
                    facts
                );
                break;
        }
    }

    private void AddToMember(IMemberReferenceOperation reference, Facts facts)
    {
        // Annotated classes are what their annotations say.
        if (flow.Data.Find(reference.Instance?.Type) is not null)
            return;
        if (reference.Instance is null or IInstanceReferenceOperation { ReferenceKind: InstanceReferenceKind.ContainingTypeInstance })
            AddToThis(reference.Member, facts);
        else
            Add(reference.Instance, facts.In(reference.Member.Name));
    }

    private void AddToThis(ISymbol member, Facts facts)
    {
        if (!member.IsStatic)
        {
            _this = _this.With(facts.In(member.Name));
            AddEffect(ParameterOrigin.Receiver, facts.In(member.Name));
        }

        var stored = facts.Where(fact => fact.Origin is DataOrigin);
        if (!stored.IsEmpty)
            _stores[member.OriginalDefinition] = (_stores.TryGetValue(member.OriginalDefinition, out var known) ? known : Facts.None).With(
                stored
            );
    }

    private void AddEffect(int ordinal, Facts facts)
    {
        facts = facts.Where(fact => fact.Origin is not ParameterOrigin origin || origin.Ordinal != ordinal);
        if (!facts.IsEmpty)
            _effects[ordinal] = (_effects.TryGetValue(ordinal, out var known) ? known : Facts.None).With(facts);
    }

    private IOperation? InitializerOf(ISymbol symbol) =>
        _initializers.TryGetValue(symbol, out var initializer) ? initializer : flow.Operations.InitializerOf(symbol);

    private Uri? AddressOf(ISymbol symbol) => _addresses.TryGetValue(symbol, out var address) ? address : null;

    private static ISymbol? RootOf(IOperation operation) =>
        operation switch
        {
            ILocalReferenceOperation local => local.Local,
            IParameterReferenceOperation parameter => parameter.Parameter,
            IDeclarationExpressionOperation declaration => RootOf(declaration.Expression),
            IConversionOperation conversion => RootOf(conversion.Operand),
            _ => null,
        };

    /// <summary>Whether nothing can skip an assignment that was not skipped by the declaration.</summary>
    private bool IsStraight(IOperation assignment, ISymbol symbol)
    {
        if (BlockOf(assignment) is not { } block)
            return false;
        if (symbol is IParameterSymbol)
            return block.Parent is IMethodBodyBaseOperation or null
                && SymbolEqualityComparer.Default.Equals(symbol.ContainingSymbol, method);
        return _declaredIn.TryGetValue(symbol, out var declared) && declared == block;
    }

    /// <summary>The block that a statement stands in directly.</summary>
    private static IBlockOperation? BlockOf(IOperation operation)
    {
        var current = operation.Parent;
        while (
            current
                is IExpressionStatementOperation
                    or IVariableDeclarationOperation
                    or IVariableDeclarationGroupOperation
                    or IUsingDeclarationOperation
        )
            current = current.Parent;
        return current as IBlockOperation;
    }
}
