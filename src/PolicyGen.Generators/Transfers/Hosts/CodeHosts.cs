using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using PolicyGen.Core.Catalogue;

namespace PolicyGen.Generators.Transfers.Hosts;

/// <summary>Collects the hosts of C#: those that an address is sent to, and those of the catalogue wherever a constant names one.</summary>
internal sealed class CodeHosts(TransferKnowledge knowledge)
{
    /// <summary>The operations that <see cref="AddOperation(IOperation, ISymbol)"/> knows.</summary>
    public static readonly ImmutableArray<OperationKind> OperationKinds =
    [
        OperationKind.Literal,
        OperationKind.Utf8String,
        OperationKind.Binary,
        OperationKind.InterpolatedString,
        OperationKind.FieldReference,
        OperationKind.Invocation,
        OperationKind.ObjectCreation,
        OperationKind.SimpleAssignment,
        OperationKind.CoalesceAssignment,
        OperationKind.VariableDeclarator,
        OperationKind.FieldInitializer,
        OperationKind.PropertyInitializer,
        OperationKind.ParameterInitializer,
        OperationKind.Return,
        OperationKind.Loop,
    ];

    /// <summary>Longer texts are data.</summary>
    private const int MaxPageLength = 200_000;

    private const int MaxPathLength = 256;

    private const int MaxPaths = 256;

    private readonly AssignedValues _assignedValues = new();

    // A name is taken apart once, and not at every call.
    private readonly ConcurrentDictionary<ISymbol, SendingTarget> _targets = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentBag<(IOperation Value, SendingTarget Target)> _sentValues = [];

    // Paths without a host, as requests of a client with a base address have.
    private readonly ConcurrentDictionary<string, bool> _paths = new(StringComparer.Ordinal);
    private readonly ConcurrentBag<(HostAddress Address, CatalogueEntry Entry, Location Location)> _mentions = [];

    public void AddOperation(IOperation operation, ISymbol member)
    {
        switch (operation)
        {
            case ILiteralOperation or IUtf8StringOperation or IBinaryOperation or IInterpolatedStringOperation or IFieldReferenceOperation:
                AddMention(operation);
                break;
            case IInvocationOperation invocation:
                AddArguments(invocation.Arguments, invocation.TargetMethod);
                break;
            case IObjectCreationOperation { Constructor: { } constructor } creation:
                AddArguments(creation.Arguments, constructor);
                break;
            case IAssignmentOperation assignment:
                AddAssignment(assignment);
                break;
            case IVariableDeclaratorOperation declarator:
                _assignedValues.Add(
                    declarator.Symbol,
                    declarator.Symbol.Type,
                    declarator.Initializer?.Value ?? (declarator.Parent as IVariableDeclarationOperation)?.Initializer?.Value
                );
                break;
            case IFieldInitializerOperation initializer:
                foreach (var field in initializer.InitializedFields)
                    AddDefault(field, field.Type, initializer.Value);
                break;
            case IPropertyInitializerOperation initializer:
                foreach (var property in initializer.InitializedProperties)
                    AddDefault(property, property.Type, initializer.Value);
                break;
            case IParameterInitializerOperation initializer:
                AddDefault(initializer.Parameter, initializer.Parameter.Type, initializer.Value);
                break;
            case IReturnOperation { ReturnedValue: { } value } when !IsInNestedFunction(operation):
                _assignedValues.Add((member as IMethodSymbol)?.AssociatedSymbol ?? member, value.Type, value);
                break;
            case IForEachLoopOperation { LoopControlVariable: IVariableDeclaratorOperation { Symbol: { } local } } loop:
                _assignedValues.Add(local, local.Type, loop.Collection);
                break;
        }
    }

    /// <summary>The uses, once the whole code was seen.</summary>
    public IEnumerable<HostUse> ReadUses()
    {
        foreach (var (address, entry, location) in _mentions)
            yield return new HostUse(address, HostUseKind.Mention, entry, location);
        var paths = _paths.Keys.OrderBy(path => path, StringComparer.Ordinal).Take(MaxPaths).ToList();
        foreach (var (value, target) in _sentValues)
        {
            foreach (var text in AddressText.Evaluate(value, _assignedValues))
            {
                foreach (
                    var address in ReadAddresses(text.Text, target)
                        .Where(address =>
                            target != SendingTarget.Setting
                            || knowledge.FindEntry(address) is not null
                            || !HostNames.HasProfilePages(address.Host)
                        )
                )
                {
                    yield return new HostUse(
                        address,
                        HostUseKind.Call,
                        knowledge.FindRecipient(address) ?? FindEntryByPath(address, paths),
                        text.Origin.Syntax.GetLocation()
                    );
                }
            }
        }
    }

    /// <summary>The service of a base address whose host several services share, by a path that is requested.</summary>
    private CatalogueEntry? FindEntryByPath(HostAddress address, List<string> paths) =>
        address.Path.Length > 1
            ? null
            : paths.Select(path => knowledge.FindEntry(address with { Path = path })).FirstOrDefault(entry => entry is not null);

    private SendingTarget GetTarget(IParameterSymbol parameter, IMethodSymbol method)
    {
        if (!_targets.TryGetValue(parameter, out var target))
            _targets.TryAdd(parameter, target = SendingTargets.GetArgumentTarget(parameter, method));
        return target;
    }

    private SendingTarget GetTarget(ISymbol member)
    {
        if (!_targets.TryGetValue(member, out var target))
            _targets.TryAdd(member, target = SendingTargets.GetMemberTarget(member));
        return target;
    }

    private static IEnumerable<HostAddress> ReadAddresses(string text, SendingTarget target)
    {
        if (text.IndexOf('.') < 0)
            return [];
        if (HostAddress.ParseUrl(text) is { Count: > 0 } found)
            return found;
        if (ConnectionString.IsConnectionString(text))
            return ConnectionString.ReadAddresses(text);
        return target == SendingTarget.Host && HostAddress.ParseBareHost(text) is { } host ? [host] : [];
    }

    private void AddArguments(ImmutableArray<IArgumentOperation> arguments, IMethodSymbol method)
    {
        if (arguments.IsEmpty)
            return;
        var isRequest = SendingTargets.IsRequestAttribute(method.ContainingType);
        if (!isRequest && IsAttributeType(method.ContainingType))
            return;
        foreach (var argument in arguments)
        {
            if (
                argument is not { Parameter: { } parameter, ArgumentKind: not ArgumentKind.DefaultValue }
                || !AssignedValues.CanHoldAddress(parameter.Type)
            )
                continue;
            var target = isRequest ? SendingTarget.Url : GetTarget(parameter, method);
            if (target != SendingTarget.None)
                AddSentValue(argument.Value, target);
            if (!parameter.OriginalDefinition.DeclaringSyntaxReferences.IsEmpty)
                _assignedValues.Add(parameter, parameter.Type, argument.Value);
        }
    }

    private void AddAssignment(IAssignmentOperation assignment)
    {
        switch (assignment.Target)
        {
            case IPropertyReferenceOperation property:
                AddMember(property.Property, property.Property.Type, assignment.Value);
                // builder.Host = "api.x.example": the builder is what is read later.
                if (property is { Property.Name: "Host", Instance: ILocalReferenceOperation { Type.Name: "UriBuilder" } builder })
                    _assignedValues.Add(builder.Local, builder.Type, assignment.Value);
                break;
            case IFieldReferenceOperation field:
                AddMember(field.Field, field.Field.Type, assignment.Value);
                break;
            case ILocalReferenceOperation local:
                _assignedValues.Add(local.Local, local.Type, assignment.Value);
                break;
        }
    }

    private void AddMember(ISymbol member, ITypeSymbol type, IOperation value)
    {
        if (!AssignedValues.CanStoreAddress(type) || IsAttributeType(member.ContainingType))
            return;
        if (GetTarget(member) is not SendingTarget.None and var target)
            AddSentValue(value, target);
        _assignedValues.Add(member, type, value);
    }

    private void AddDefault(ISymbol member, ITypeSymbol type, IOperation value)
    {
        if (!AssignedValues.CanStoreAddress(type))
            return;
        if (SendingTargets.GetDefaultTarget(member) is not SendingTarget.None and var target)
            AddSentValue(value, target);
        _assignedValues.Add(member, type, value);
    }

    private void AddSentValue(IOperation value, SendingTarget target)
    {
        var text = value.ConstantValue is { HasValue: true, Value: string constant } ? constant : null;
        if (text is null ? !value.ConstantValue.HasValue : text.IndexOf('.') >= 0)
            _sentValues.Add((value, target));
        if (text is { Length: > 1 and < MaxPathLength } && text.IndexOf("://", StringComparison.Ordinal) < 0 && text.IndexOf('/') >= 0)
            _paths.TryAdd(text[0] == '/' ? text : "/" + text, true);
    }

    private void AddMention(IOperation operation)
    {
        // A constant of a reference is read where it is used, those of the project where they are written.
        if (
            operation is IFieldReferenceOperation reference
            && (!reference.Field.IsConst || !reference.Field.DeclaringSyntaxReferences.IsEmpty)
        )
            return;
        var text =
            operation is IUtf8StringOperation utf8 ? utf8.Value
            : operation.ConstantValue is { HasValue: true, Value: string constant } ? constant
            : null;
        // Nearly all texts end here.
        if (text is null || text.Length < 5)
            return;
        var isUrl = text.IndexOf("//", StringComparison.Ordinal) >= 0;
        if (!isUrl && text.IndexOf('.') < 0)
            return;
        var whole = AddressMention.GetWholeExpression(operation);
        if (isUrl && PageText.Read(whole, text) is { } page)
            AddPage(whole, page);
        if (text.Length > HostAddress.MaxLength)
            return;
        isUrl = isUrl && text.IndexOf("://", StringComparison.Ordinal) >= 0;
        if (!isUrl && text.IndexOf('.') < 0)
            return;
        if (CspHeader.IsPolicy(text))
        {
            AddSecurityPolicy(operation, text);
            return;
        }

        var addresses =
            isUrl
                ? AddressText
                    .Evaluate(whole, _assignedValues)
                    .SelectMany(found => ReadAddresses(found.Text.Replace("://*.", $"://{HostAddress.UnknownPart}."), SendingTarget.Url))
            : text.StartsWith("//", StringComparison.Ordinal)
                ? HostAddress.ParseReference(UrlTemplate.ReplaceExpressions(text, isRazor: false))
            : ConnectionString.IsConnectionString(text) ? ConnectionString.ReadAddresses(text)
            : HostAddress.ParseBareHost(text) is { } host && AddressMention.IsHostValue(whole) ? [host]
            : [];
        foreach (var address in addresses)
        {
            // What names all hosts of a domain, as policies of pages do, means the service that the domain is of.
            if (
                (address.IsPattern ? knowledge.FindRecipient(address) : knowledge.FindEntry(address)) is { } entry
                && HostLookup.IsServiceAddress(address, entry)
                && !AddressMention.IsNeverContacted(whole)
            )
                _mentions.Add((address, entry, whole.Syntax.GetLocation()));
        }
    }

    /// <summary>A page loads from the hosts that its policy allows. It names them without paths, so that their domains count.</summary>
    private void AddSecurityPolicy(IOperation operation, string text)
    {
        foreach (var address in CspHeader.ReadAddresses(text))
        {
            if (knowledge.FindRecipient(address) is { } entry)
                _mentions.Add((address, entry, operation.Syntax.GetLocation()));
        }
    }

    /// <summary>A page or a part of one, as a text: what it makes a browser load is found as in a file.</summary>
    private void AddPage(IOperation operation, string text)
    {
        if (text.Length > MaxPageLength || AddressMention.IsNeverContacted(operation))
            return;
        foreach (var found in PageFile.Read("text.html", text))
        {
            if (
                knowledge.FindEntry(found.Address) is { } entry
                && (found.Kind == HostUseKind.Embedding || HostLookup.IsServiceAddress(found.Address, entry))
            )
                _mentions.Add((found.Address, entry, operation.Syntax.GetLocation()));
        }
    }

    /// <summary>Attributes describe: those that a client is made from are known by their names.</summary>
    private static bool IsAttributeType(INamedTypeSymbol type) => type.Name.EndsWith("Attribute", StringComparison.Ordinal);

    private static bool IsInNestedFunction(IOperation operation)
    {
        for (var parent = operation.Parent; parent is not null; parent = parent.Parent)
        {
            if (parent is IAnonymousFunctionOperation or ILocalFunctionOperation)
                return true;
        }

        return false;
    }
}
