using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace PolicyGen.Generators.Transfers.Flow;

/// <content>Reading members.</content>
internal sealed partial class MethodWalk
{
    /// <summary>Members of objects of the framework that stand for what the object holds.</summary>
    private static readonly HashSet<string> s_inner = new(StringComparer.Ordinal) { "Value", "Key", "Current", "Result", "First", "Last" };

    private Facts ReadMember(IMemberReferenceOperation reference)
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
    private Facts ReadMember(ISymbol member, ITypeSymbol? type, ITypeSymbol? receiverType, Facts receiver, Location location, bool isOwn)
    {
        if (!member.IsStatic && flow.Data.Find(receiverType) is { } found && member is not IParameterSymbol)
        {
            var read = found.Holds(member)
                ? Facts.Of(new Fact(new DataOrigin(found.Type, member.Name), null, [location]))
                : Computed(member, Facts.None, location);
            return read.With(Whole(type, location));
        }

        if (Whole(type, location) is { IsEmpty: false } whole)
            return whole;
        var facts = Facts.None;
        foreach (var fact in receiver.All)
        {
            if (fact.Slot == member.Name)
                facts = facts.With(fact with { Slot = null });
            else if (s_inner.Contains(member.Name) && !member.Locations.Any(place => place.IsInSource))
                facts = facts.With(fact);
            else if (fact.Slot is not null)
                continue;
            else if (fact.Origin is ParameterOrigin { Access: null } parameter)
                facts = facts.With(fact with { Origin = parameter with { Access = member.Name, IsPlain = !Carrier.CanHold(type) } });
            else if (Carrier.CanHold(type))
                facts = facts.With(fact);
        }

        facts = facts.With(Computed(member, receiver, location));
        return isOwn ? facts.With(flow.StoredIn(member, depth)) : facts;
    }

    private Facts Whole(ITypeSymbol? type, Location location) =>
        flow.Data.FindCarried(type) is { } found ? Facts.Of(new Fact(new DataOrigin(found.Type, null), null, [location])) : Facts.None;

    /// <summary>What a property of the project computes.</summary>
    private Facts Computed(ISymbol member, Facts receiver, Location location)
    {
        if (
            member is not IPropertySymbol { GetMethod: { } getter, ContainingAssembly: ISourceAssemblySymbol }
            || !Carrier.CanHold(getter.ReturnType)
        )
            return Facts.None;
        return flow.SummaryOf(getter, depth + 1) is { } summary
            ? Facts.Of(
                summary.Returns.All.SelectMany(fact =>
                    Passed(fact, ordinal => (ordinal == ParameterOrigin.Receiver ? receiver : Facts.None, location))
                )
            )
            : Facts.None;
    }

    /// <summary>A fact of a called method as its caller sees it.</summary>
    /// <param name="fact">The fact.</param>
    /// <param name="argument">What the caller gives for a parameter, and where.</param>
    private static IEnumerable<Fact> Passed(Fact fact, Func<int, (Facts Facts, Location Location)> argument)
    {
        if (fact.Origin is not ParameterOrigin { Ordinal: var ordinal, Access: var access, IsPlain: var isPlain })
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
            if (isPlain && each.Slot is null && outer is not { Access: null })
                continue;
            var origin = outer is { Access: null } ? outer with { Access = access, IsPlain = isPlain } : each.Origin;
            yield return (
                each with
                {
                    Origin = origin,
                    Slot = access is null ? fact.Slot ?? each.Slot : fact.Slot,
                    IsMasked = each.IsMasked || fact.IsMasked,
                }
            )
                .Via(location)
                .Via(fact.Steps);
        }
    }

    /// <summary>One part of a value that is taken apart.</summary>
    private Facts ElementOf(Facts facts, ITypeSymbol? type, int index, Location location)
    {
        if (type is INamedTypeSymbol { IsTupleType: false } named && DeconstructedMember(named, index) is { } member)
            return ReadMember(member, (member as IPropertySymbol)?.Type, named, facts, location, isOwn: false);
        var slot = "Item" + (index + 1);
        return Facts.Of(facts.All.Where(fact => fact.Slot is null || fact.Slot == slot).Select(fact => fact with { Slot = null }));
    }

    /// <summary>The property that a positional record gives at an index.</summary>
    private static ISymbol? DeconstructedMember(INamedTypeSymbol type, int index)
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
