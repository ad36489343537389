using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace PolicyGen.Generators.Transfers.Flow;

/// <content>Reading members.</content>
internal sealed partial class MethodWalk
{
    /// <summary>Members of objects of the framework that stand for what the object holds.</summary>
    private static readonly HashSet<string> s_contentMembers = new(StringComparer.Ordinal)
    {
        "Value",
        "Key",
        "Current",
        "Result",
        "First",
        "Last",
    };

    private TaintFacts ReadMember(IMemberReferenceOperation reference)
    {
        var receiver = Evaluate(reference.Instance);
        var isOwn =
            reference.Instance is null or IInstanceReferenceOperation { ReferenceKind: InstanceReferenceKind.ContainingTypeInstance };
        var location = reference.Syntax is Microsoft.CodeAnalysis.CSharp.Syntax.MemberBindingExpressionSyntax { Parent.Parent: { } access }
            ? access.GetLocation()
            : reference.Syntax.GetLocation();
        var member = reference.Member is IFieldSymbol { CorrespondingTupleField: { } element } ? element : reference.Member;
        return ReadMember(member, reference.Type, reference.Instance?.Type, receiver, location, isOwn);
    }

    /// <param name="member">The member.</param>
    /// <param name="type">Its type.</param>
    /// <param name="receiverType">The static type of the object it is read from.</param>
    /// <param name="receiver">What that object holds.</param>
    /// <param name="location">Where it is read.</param>
    /// <param name="isOwn">Whether it is a member of this object or a static one.</param>
    private TaintFacts ReadMember(
        ISymbol member,
        ITypeSymbol? type,
        ITypeSymbol? receiverType,
        TaintFacts receiver,
        Location location,
        bool isOwn
    )
    {
        if (!member.IsStatic && flow.AnnotatedClasses.Find(receiverType) is { } found && member is not IParameterSymbol)
        {
            var read = found.IsPersonalData(member)
                ? TaintFacts.Create(new TaintFact(new DataOrigin(found.Type, member.Name), null, [location]))
                : EvaluateGetter(member, TaintFacts.None, location);
            return read.Union(GetAnnotatedFacts(type, location));
        }

        if (GetAnnotatedFacts(type, location) is { IsEmpty: false } whole)
            return whole;
        var facts = TaintFacts.None;
        foreach (var fact in receiver.All)
        {
            if (fact.Slot == member.Name)
                facts = facts.Union(fact with { Slot = null });
            else if (s_contentMembers.Contains(member.Name) && !member.Locations.Any(place => place.IsInSource))
                facts = facts.Union(fact);
            else if (fact.Slot is not null)
                continue;
            else if (fact.Origin is ParameterOrigin { AccessedMember: null } parameter)
                facts = facts.Union(
                    fact with
                    {
                        Origin = parameter with { AccessedMember = member.Name, IsPlainValue = !Carrier.CanHoldData(type) },
                    }
                );
            else if (Carrier.CanHoldData(type))
                facts = facts.Union(fact);
        }

        facts = facts.Union(EvaluateGetter(member, receiver, location));
        return isOwn ? facts.Union(flow.GetStoredFacts(member, depth)) : facts;
    }

    private TaintFacts GetAnnotatedFacts(ITypeSymbol? type, Location location) =>
        flow.AnnotatedClasses.FindWrapped(type) is { } found
            ? TaintFacts.Create(new TaintFact(new DataOrigin(found.Type, null), null, [location]))
            : TaintFacts.None;

    /// <summary>What a property of the project computes.</summary>
    private TaintFacts EvaluateGetter(ISymbol member, TaintFacts receiver, Location location)
    {
        if (
            member is not IPropertySymbol { GetMethod: { } getter, ContainingAssembly: ISourceAssemblySymbol }
            || !Carrier.CanHoldData(getter.ReturnType)
        )
            return TaintFacts.None;
        return flow.GetSummary(getter, depth + 1) is { } summary
            ? TaintFacts.Create(
                summary.ReturnedFacts.All.SelectMany(fact =>
                    MapToCaller(fact, ordinal => (ordinal == ParameterOrigin.ReceiverOrdinal ? receiver : TaintFacts.None, location))
                )
            )
            : TaintFacts.None;
    }

    /// <summary>A fact of a called method as its caller sees it.</summary>
    /// <param name="fact">The fact.</param>
    /// <param name="argument">What the caller gives for a parameter, and where.</param>
    private static IEnumerable<TaintFact> MapToCaller(TaintFact fact, Func<int, (TaintFacts Facts, Location Location)> argument)
    {
        if (fact.Origin is not ParameterOrigin { Ordinal: var ordinal, AccessedMember: var access, IsPlainValue: var isPlain })
        {
            yield return fact;
            yield break;
        }

        var (given, location) = argument(ordinal);
        foreach (var each in given.All)
        {
            if (access is not null && each.Slot is not null && each.Slot != access)
                continue;
            var outer = each.Slot is null && access is not null ? each.Origin as ParameterOrigin : null;
            if (isPlain && each.Slot is null && outer is not { AccessedMember: null })
                continue;
            var origin = outer is { AccessedMember: null } ? outer with { AccessedMember = access, IsPlainValue = isPlain } : each.Origin;
            yield return (
                each with
                {
                    Origin = origin,
                    Slot = access is null ? fact.Slot ?? each.Slot : fact.Slot,
                    IsMasked = each.IsMasked || fact.IsMasked,
                }
            )
                .WithStep(location)
                .WithStep(fact.Steps);
        }
    }

    /// <summary>One part of a value that is taken apart.</summary>
    private TaintFacts GetElementFacts(TaintFacts facts, ITypeSymbol? type, int index, Location location)
    {
        if (type is INamedTypeSymbol { IsTupleType: false } named && FindDeconstructedMember(named, index) is { } member)
            return ReadMember(member, (member as IPropertySymbol)?.Type, named, facts, location, isOwn: false);
        var slot = "Item" + (index + 1);
        return TaintFacts.Create(facts.All.Where(fact => fact.Slot is null || fact.Slot == slot).Select(fact => fact with { Slot = null }));
    }

    /// <summary>The property that a positional record gives at an index.</summary>
    private static ISymbol? FindDeconstructedMember(INamedTypeSymbol type, int index)
    {
        var deconstruct = type.GetMembers("Deconstruct")
            .OfType<IMethodSymbol>()
            .FirstOrDefault(candidate => candidate.Parameters.Length > index);
        return deconstruct is null
            ? null
            : type.GetMembers()
                .OfType<IPropertySymbol>()
                .FirstOrDefault(property =>
                    string.Equals(property.Name, deconstruct.Parameters[index].Name, StringComparison.OrdinalIgnoreCase)
                );
    }
}
