using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using PolicyGen.Generators.Roslyn;
using PolicyGen.Generators.Transfers.Hosts;

namespace PolicyGen.Generators.Transfers.Flow;

/// <content>Writing to locals, members and objects.</content>
internal sealed partial class MethodWalk
{
    private void DeclareVariable(IVariableDeclaratorOperation declarator)
    {
        var initializer = declarator.Initializer ?? (declarator.Parent as IVariableDeclarationOperation)?.Initializer;
        _declaringBlocks[declarator.Symbol] = FindBlock(declarator);
        if (initializer is null)
        {
            _variableFacts.Remove(declarator.Symbol);
            return;
        }

        _initializers[declarator.Symbol] = initializer.Value;
        _variableFacts[declarator.Symbol] = Evaluate(initializer.Value).WithStep(GetLocation(declarator));
    }

    private TaintFacts EvaluateAssignment(ISimpleAssignmentOperation assignment)
    {
        if (
            RequestHosts.IsBaseAddressAssignment(assignment)
            && assignment.Target is IPropertyReferenceOperation { Instance: { } client }
            && GetVariable(client) is { } root
            && ConstantUrl.Read(assignment.Value, FindInitializer) is { } address
        )
            _baseAddresses[root] = address;
        var facts = Evaluate(assignment.Value);
        if (
            assignment.Target is ILocalReferenceOperation or IParameterReferenceOperation
            && GetVariable(assignment.Target) is { } symbol
            && IsUnconditional(assignment, symbol)
        )
        {
            _variableFacts[symbol] = facts.WithStep(assignment.Target.Syntax.GetLocation());
            if (symbol is IParameterSymbol { RefKind: RefKind.Out or RefKind.Ref } parameter)
                AddEffect(parameter.Ordinal, facts);
        }
        else
        {
            AddFacts(assignment.Target, facts);
        }

        return facts;
    }

    private TaintFacts EvaluateCompoundAssignment(ICompoundAssignmentOperation assignment)
    {
        var facts = assignment.Type?.SpecialType == SpecialType.System_String ? EvaluateText(assignment.Value) : Evaluate(assignment.Value);
        AddFacts(assignment.Target, facts);
        return facts.Union(Evaluate(assignment.Target));
    }

    private TaintFacts EvaluateDeconstruction(IDeconstructionAssignmentOperation deconstruction)
    {
        var facts = Evaluate(deconstruction.Value);
        AssignElements(
            deconstruction.Target,
            facts,
            deconstruction.Value.UnwrapConversions().Type,
            deconstruction.Target is IDeclarationExpressionOperation
        );
        return facts;
    }

    /// <summary>Gives the parts of a value to the parts of a pattern of variables.</summary>
    private void AssignElements(IOperation target, TaintFacts facts, ITypeSymbol? type, bool declares)
    {
        var tuple = (target is IDeclarationExpressionOperation { Expression: var declared } ? declared : target) as ITupleOperation;
        for (var i = 0; i < (tuple?.Elements.Length ?? 0); i++)
        {
            var element = tuple!.Elements[i];
            var part = GetElementFacts(facts, type, i, element.Syntax.GetLocation());
            if (element is ITupleOperation or IDeclarationExpressionOperation { Expression: ITupleOperation })
                AssignElements(element, part, null, declares);
            else if (GetVariable(element) is { } symbol && (declares || element is IDeclarationExpressionOperation))
                _variableFacts[symbol] = part;
            else
                AddFacts(element, part);
        }
    }

    /// <summary>Adds to what a place holds, or the object behind it.</summary>
    private void AddFacts(IOperation? target, TaintFacts facts)
    {
        if (target is null || facts.IsEmpty)
            return;
        switch (target)
        {
            case ILocalReferenceOperation local:
                _variableFacts[local.Local] = GetFacts(local.Local).Union(facts.WithStep(target.Syntax.GetLocation()));
                break;
            case IParameterReferenceOperation parameter when IsCaptured(parameter.Parameter):
                AddToThis(parameter.Parameter, facts);
                break;
            case IParameterReferenceOperation { Parameter: var parameter }:
                _variableFacts[parameter] = GetFacts(parameter).Union(facts.WithStep(target.Syntax.GetLocation()));
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
                if (_createdObjects.Count > 0)
                    _createdObjects.Push(_createdObjects.Pop().Union(facts));
                break;
            case IInstanceReferenceOperation:
                _thisFacts = _thisFacts.Union(facts);
                AddEffect(ParameterOrigin.ReceiverOrdinal, facts);
                break;
            case IPropertyReferenceOperation { Property.IsIndexer: true } indexer:
                EvaluateAll(indexer.Arguments);
                AddFacts(indexer.Instance, facts.ForgetSlots());
                break;
            case IArrayElementReferenceOperation element:
                AddFacts(element.ArrayReference, facts);
                break;
            case IPropertyReferenceOperation or IFieldReferenceOperation:
                AddToMember((IMemberReferenceOperation)target, facts.WithStep(target.Syntax.GetLocation()));
                break;
            case IConversionOperation conversion:
                AddFacts(conversion.Operand, facts);
                break;
            case IDeclarationExpressionOperation declaration:
                AddFacts(declaration.Expression, facts);
                break;
            case IInvocationOperation fluent:
                AddFacts(
                    fluent.Instance
                        ?? (fluent.TargetMethod.IsExtensionMethod && fluent.Arguments.Length > 0 ? fluent.Arguments[0].Value : null),
                    facts
                );
                break;
        }
    }

    private void AddToMember(IMemberReferenceOperation reference, TaintFacts facts)
    {
        // Annotated classes are what their annotations say.
        if (flow.AnnotatedClasses.Find(reference.Instance?.Type) is not null)
            return;
        if (reference.Instance is null or IInstanceReferenceOperation { ReferenceKind: InstanceReferenceKind.ContainingTypeInstance })
            AddToThis(reference.Member, facts);
        else
            AddFacts(reference.Instance, facts.WithSlot(reference.Member.Name));
    }

    private void AddToThis(ISymbol member, TaintFacts facts)
    {
        if (!member.IsStatic)
        {
            _thisFacts = _thisFacts.Union(facts.WithSlot(member.Name));
            AddEffect(ParameterOrigin.ReceiverOrdinal, facts.WithSlot(member.Name));
        }

        var stored = facts.Where(fact => fact.Origin is DataOrigin);
        if (!stored.IsEmpty)
            _storedFacts[member.OriginalDefinition] = (
                _storedFacts.TryGetValue(member.OriginalDefinition, out var known) ? known : TaintFacts.None
            ).Union(stored);
    }

    private void AddEffect(int ordinal, TaintFacts facts)
    {
        facts = facts.Where(fact => fact.Origin is not ParameterOrigin origin || origin.Ordinal != ordinal);
        if (!facts.IsEmpty)
            _effects[ordinal] = (_effects.TryGetValue(ordinal, out var known) ? known : TaintFacts.None).Union(facts);
    }

    private IOperation? FindInitializer(ISymbol symbol) =>
        _initializers.TryGetValue(symbol, out var initializer) ? initializer : flow.Operations.FindInitializer(symbol);

    private Uri? FindBaseAddress(ISymbol symbol) => _baseAddresses.TryGetValue(symbol, out var address) ? address : null;

    private static ISymbol? GetVariable(IOperation operation) =>
        operation switch
        {
            ILocalReferenceOperation local => local.Local,
            IParameterReferenceOperation parameter => parameter.Parameter,
            IDeclarationExpressionOperation declaration => GetVariable(declaration.Expression),
            IConversionOperation conversion => GetVariable(conversion.Operand),
            _ => null,
        };

    /// <summary>Whether nothing can skip an assignment that was not skipped by the declaration.</summary>
    private bool IsUnconditional(IOperation assignment, ISymbol symbol)
    {
        if (FindBlock(assignment) is not { } block)
            return false;
        if (symbol is IParameterSymbol)
            return block.Parent is IMethodBodyBaseOperation or null
                && SymbolEqualityComparer.Default.Equals(symbol.ContainingSymbol, method);
        return _declaringBlocks.TryGetValue(symbol, out var declared) && declared == block;
    }

    /// <summary>The block that a statement stands in directly.</summary>
    private static IBlockOperation? FindBlock(IOperation operation)
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
