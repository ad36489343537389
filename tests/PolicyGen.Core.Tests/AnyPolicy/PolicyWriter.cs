using PolicyGen.Core.Law;
using PolicyGen.Core.Vocabulary;

namespace PolicyGen.Core.Tests.AnyPolicy;

/// <summary>
/// Writes a valid policy at random. What an attribute takes is read from it; by name there is only what is special: what
/// stands in an argument besides a text (<see cref="CreateValue"/>), and what excludes what (<see cref="Repair"/>).
/// </summary>
internal sealed class PolicyWriter
{
    private static readonly string[] s_recipients = ["Processor", "Recipient", "RecipientCategory"];

    /// <summary>What a class that is only used in another processing gives to it.</summary>
    private static readonly string[] s_contributedAttributes =
    [
        "DataItem",
        "Processor",
        "Recipient",
        "RecipientCategory",
        "Retention",
        "SpecialCategory",
    ];

    /// <summary>What a recipient is on a class or member, and not what it is everywhere.</summary>
    private static readonly string[] s_uses = ["Name", "Items", "Condition"];

    /// <summary>Strings that are the same in every language.</summary>
    private static readonly string[] s_names =
    [
        "Name",
        "ShortName",
        "Owner",
        "RepresentedBy",
        "Street",
        "PostalCode",
        "City",
        "Phone",
        "Fax",
        "VatId",
        "Organization",
        "LegalEntity",
        "Address",
        "OtherEntities",
        "SubProcessors",
        "Module",
        "Version",
        "Units",
        "Under",
        "Key",
        "ConfiguredIn",
        "TypeName",
        "Member",
        "Provider",
        "Reference",
    ];

    private readonly Random _random;
    private readonly string _language;
    private readonly HashSet<string> _used = new(StringComparer.Ordinal);
    private readonly List<AnyType> _types = [];
    private List<(AnyAttribute Whole, List<AnyAttribute> Written)> _recipients = [];
    private int _number = 7020;

    private PolicyWriter(int seed)
    {
        _random = new Random(seed);
        _language = IsLucky(0.8) ? "de" : "en";
    }

    public static DeclaredPolicy Write(int seed) => new PolicyWriter(seed).Write();

    private DeclaredPolicy Write()
    {
        var seed = _random.Next();
        for (var i = _random.Next(1, 5); i > 0; i--)
            _types.Add(new AnyType(IsLucky(0.5) ? "App" : "App.Part" + GetNextSuffix(), "Class" + GetNextSuffix()));
        // The names first: a recipient may be hosted by another one.
        for (var i = _random.Next(0, 5); i > 0; i--)
        {
            var attribute = Pick(s_recipients);
            _recipients.Add(
                (
                    new AnyAttribute(DeclarableAttribute.Get(attribute), []).WithArgument(
                        "Name",
                        new AnyValue(attribute == "RecipientCategory" ? CreateText() : CreateName())
                    ),
                    []
                )
            );
        }

        _recipients =
        [
            .. _recipients.Select(recipient =>
                (Repair(Fill(recipient.Whole, argument => !s_uses.Contains(argument.Name)), AttributeTargets.Assembly), recipient.Written)
            ),
        ];

        var classes = _types.Select((type, i) => CreateClass(type, isUsed: i > 0 && IsLucky(0.2))).ToList();
        var noDecisions =
            !classes.SelectMany(type => type.All).Any(attribute => attribute.Attribute.Name == "AutomatedDecision") && IsLucky(0.4);
        var assembly = new List<AnyAttribute>();
        foreach (var attribute in DeclarableAttribute.All.Where(attribute => attribute.Targets.HasFlag(AttributeTargets.Assembly)))
        {
            if (attribute.Name == "Translation" || s_recipients.Contains(attribute.Name))
                continue;
            if (attribute.Name == "Transfer" && !_recipients.Exists(IsNamed))
                continue;
            if (attribute.Name == (noDecisions ? "AutomatedDecision" : "NoAutomatedDecisions"))
                continue;
            if (attribute.Name == "NoDataProtectionOfficer" && assembly.Exists(other => other.Attribute.Name == "DataProtectionOfficer"))
                continue;
            var isRequired = attribute.Name is "PrivacyPolicy" or "DataController";
            for (var i = isRequired ? 1 : PickCount(attribute); i > 0; i--)
                assembly.Add(CreateAttribute(attribute, AttributeTargets.Assembly));
            if (attribute.Name == "PrivacyPolicy" && _language == "en" && !assembly[^1].Has("Languages"))
                assembly[^1] = assembly[^1].WithArgument("Languages", CreateValue(assembly[^1], attribute.GetArgument("Languages")));
        }

        // What defines a recipient is written on the assembly, as far as it stands nowhere else.
        foreach (var (whole, written) in _recipients)
        {
            var missing = whole
                .Arguments.Where(argument =>
                    argument.Argument.Name == "Name" || !written.Exists(part => part.Has(argument.Argument.Name)) || IsLucky(0.2)
                )
                .ToList();
            if (written.Count > 0 && missing.Count == 1 && IsLucky(0.5))
                continue;
            var onAssembly = new AnyAttribute(whole.Attribute, missing);
            assembly.Add(IsLucky(0.3) ? onAssembly.WithArgument("Condition", new AnyValue(CreateText())) : onAssembly);
        }

        return new DeclaredPolicy(_language, assembly, classes, seed);
    }

    private AnyClass CreateClass(AnyType type, bool isUsed)
    {
        var attributes = new List<AnyAttribute>();
        if (isUsed)
            attributes.Add(
                new AnyAttribute(DeclarableAttribute.Get("UsedIn"), []).WithArgument("Processing", new AnyValue(new AnyConstant(_types[0])))
            );
        else
            attributes.Add(CreateAttribute(DeclarableAttribute.Get("DataProcessing"), AttributeTargets.Class));
        foreach (var attribute in DeclarableAttribute.All.Where(attribute => attribute.Targets.HasFlag(AttributeTargets.Class)))
        {
            // [NotPersonalData] stands on members alone: a class that carries it is no processing.
            if (
                attribute.Name is "DataProcessing" or "NotPersonalData" or "UsedIn" or "NoRecipients" or "LegalBasis"
                || s_recipients.Contains(attribute.Name)
            )
                continue;
            if (isUsed && !s_contributedAttributes.Contains(attribute.Name))
                continue;
            for (var i = PickCount(attribute); i > 0; i--)
                attributes.Add(CreateAttribute(attribute, AttributeTargets.Class));
        }

        if (!isUsed)
            AddBasis(attributes);
        var members = Enumerable.Range(0, _random.Next(0, 4)).Select(_ => CreateMember()).ToList();
        // The recipients of a class that is used in another one are those of the other one.
        if (
            !isUsed
            && type != _types[0]
            && members.TrueForAll(member => !member.Attributes.Any(attribute => s_recipients.Contains(attribute.Attribute.Name)))
            && IsLucky(0.3)
        )
            attributes.Add(CreateAttribute(DeclarableAttribute.Get("NoRecipients"), AttributeTargets.Class));
        else
            attributes.AddRange(
                CreateUses(
                    0.4,
                    [
                        .. attributes
                            .Concat(members.SelectMany(member => member.Attributes))
                            .Where(attribute => attribute.Attribute.Name == "DataItem"),
                    ]
                )
            );
        return new AnyClass(type, attributes, members);
    }

    /// <summary>The bases of the purposes that name none; those of a ready-made processing that rest on the basis.</summary>
    private void AddBasis(List<AnyAttribute> attributes)
    {
        var known = KnownProcessingTable.Find(attributes[0].Find("Processing")!.Constants[0].Constant as string ?? "");
        var purposes = attributes.Where(attribute => attribute.Attribute.Name == "Purpose").ToList();
        var isInherited = purposes.Exists(purpose => !purpose.Has("Bases"));
        if (purposes.Count > 0 ? !isInherited : known is null || IsLucky(0.5))
            return;
        var basis = CreateAttribute(DeclarableAttribute.Get("LegalBasis"), AttributeTargets.Class);
        if (purposes.Count == 0)
            basis = basis.WithArgument(
                "Basis",
                new AnyValue(
                    new AnyConstant(
                        Enum.ToObject(
                            basis.Attribute.GetArgument("Basis").Type,
                            (int)Pick([.. known!.Purposes.SelectMany(purpose => purpose.Bases)])
                        )
                    )
                )
            );
        // The purpose's own words take the place of those of the basis.
        foreach (var purpose in purposes.Where(purpose => !purpose.Has("Bases")))
        {
            attributes[attributes.IndexOf(purpose)] = purpose.WithoutArguments("Interest", "Law", "WithdrawBy");
        }

        attributes.Add(basis);
    }

    private AnyMember CreateMember()
    {
        var name = "Member" + GetNextSuffix();
        if (IsLucky(0.1))
            return new AnyMember(name, [CreateAttribute(DeclarableAttribute.Get("NotPersonalData"), AttributeTargets.Property)]);
        var attributes = new List<AnyAttribute> { CreateAttribute(DeclarableAttribute.Get("DataItem"), AttributeTargets.Property) };
        foreach (var attribute in DeclarableAttribute.All.Where(attribute => attribute.Targets.HasFlag(AttributeTargets.Property)))
        {
            if (attribute.Name is "DataItem" or "NotPersonalData" || s_recipients.Contains(attribute.Name))
                continue;
            for (var i = IsLucky(0.7) ? 0 : 1; i > 0; i--)
                attributes.Add(CreateAttribute(attribute, AttributeTargets.Property));
        }

        attributes.AddRange(CreateUses(0.15, [attributes[0]]));
        return new AnyMember(name, attributes);
    }

    /// <summary>Recipients of a class or member, with a part of what defines them.</summary>
    private List<AnyAttribute> CreateUses(double chance, List<AnyAttribute> items)
    {
        var uses = new List<AnyAttribute>();
        foreach (var (whole, written) in _recipients.Where(_ => IsLucky(chance)))
        {
            var use = new AnyAttribute(
                whole.Attribute,
                [.. whole.Arguments.Where(argument => argument.Argument.Name == "Name" || IsLucky(0.5))]
            );
            written.Add(use);
            if (items.Count > 0 && IsLucky(0.4))
                use = use.WithArgument("Items", new AnyValue([Pick(items).Find("Label")!.Constants[0]], isArray: true));
            uses.Add(IsLucky(0.3) ? use.WithArgument("Condition", new AnyValue(CreateText())) : use);
        }

        return uses;
    }

    private AnyAttribute CreateAttribute(DeclarableAttribute attribute, AttributeTargets target) =>
        Repair(Fill(new AnyAttribute(attribute, []), _ => true), target);

    private AnyAttribute Fill(AnyAttribute attribute, Func<DeclarableArgument, bool> isWanted)
    {
        foreach (var argument in attribute.Attribute.Arguments.Where(argument => !attribute.Has(argument.Name) && isWanted(argument)))
        {
            if (argument.IsRequired || IsLucky(0.4))
                attribute = attribute.WithArgument(argument.Name, CreateValue(attribute, argument));
        }

        return attribute;
    }

    /// <summary>What excludes what within an attribute.</summary>
    private AnyAttribute Repair(AnyAttribute attribute, AttributeTargets target)
    {
        switch (attribute.Attribute.Name)
        {
            case "Retention":
                foreach (var unit in new[] { "Days", "Months", "Years" })
                {
                    var longer = "Max" + unit;
                    if (!attribute.Has(longer))
                        continue;
                    // The longer end is in the largest unit, or the shorter one might be longer.
                    attribute = attribute
                        .WithoutArguments("Days", "Months", "Years", "MaxDays", "MaxMonths", "MaxYears")
                        .WithArgument(unit, CreateNumber(1, 20))
                        .WithArgument(longer, CreateNumber(40, 60));
                    break;
                }

                return attribute.Arguments.Any(argument =>
                    argument.Argument.Name is "Days" or "Months" or "Years" or "Until" or "Criterion" or "Statute" or "Statutes"
                )
                    ? attribute
                    : attribute.WithArgument("Days", CreateNumber(1, 60));
            case "Cookie":
                attribute = attribute.Has("Category")
                    ? attribute
                    : attribute.WithArgument("Category", CreateValue(attribute, attribute.Attribute.GetArgument("Category")));
                return attribute.Has("Session") ? attribute.WithoutArguments("Days", "Months", "Years") : attribute;
            case "CallRecording":
                return attribute.Has("Audio") || attribute.Has("Transcript")
                    ? attribute
                    : attribute.WithArgument("Audio", new AnyValue(new AnyConstant(true)));
            case "RecipientCategory":
                // Software that runs on one's own servers is no recipient of any kind.
                return attribute.Has("Kind") ? attribute.WithoutArguments("SelfHosted") : attribute;
            case "Covers":
                // The page does not show what an audience belongs to.
                if (attribute.Find("Kind")!.Constants[0].Constant!.ToString() == "Audience")
                    attribute = attribute.WithoutArguments("Under");
                return attribute.Has("Names")
                    ? attribute
                    : attribute.WithArgument("Names", CreateValue(attribute, attribute.Attribute.GetArgument("Names")));
            case "SupervisoryAuthority":
                // A name of one's own comes with an address.
                return attribute.Find("Key")!.Constants[0].De.Length == 8
                    ? attribute.WithArgument("City", new AnyValue(CreateName()))
                    : attribute;
            case "DataProcessing":
                // That public sources are publicly accessible is said already.
                if (
                    !attribute.Has("SourceName")
                    && attribute.Find("Source")?.Constants[0].Constant is Enum source
                    && source.ToString().Contains("PublicSource", StringComparison.Ordinal)
                )
                    attribute = attribute.WithoutArguments("PubliclyAccessible");
                return attribute.Find("Processing")!.Constants[0].Constant is null ? attribute.WithoutArguments("Title") : attribute;
            case "DataItem" when target != AttributeTargets.Class:
                return attribute.WithoutArguments("Member");
            default:
                return attribute;
        }
    }

    private AnyValue CreateValue(AnyAttribute attribute, DeclarableArgument argument)
    {
        var type = argument.Type.IsArray ? argument.Type.GetElementType()! : argument.Type;
        if (!argument.Type.IsArray)
            return new AnyValue(CreateConstant(attribute, argument, type));
        return new AnyValue(
            [
                .. Enumerable
                    .Range(0, _random.Next(1, 4))
                    .Select(_ => CreateConstant(attribute, argument, type))
                    .DistinctBy(constant => constant.Constant ?? constant.De),
            ],
            isArray: true
        );
    }

    private AnyConstant CreateConstant(AnyAttribute attribute, DeclarableArgument argument, Type type)
    {
        if (type == typeof(bool))
            return new AnyConstant(true);
        if (type == typeof(int))
            return new AnyConstant(argument.Name == "Age" ? _random.Next(13, 17) : _random.Next(1, 61));
        if (type == typeof(Type))
            return new AnyConstant(_types[0]);
        if (type.IsEnum)
            return new AnyConstant(PickEnumMember(type, argument.Type.IsArray));
        return CreateString(attribute, argument);
    }

    private object PickEnumMember(Type type, bool isArray)
    {
        // Among others none is nothing.
        var values = Enum.GetValues(type).Cast<object>().Where(value => !isArray || value.ToString() != "None").ToArray();
        if (!type.IsDefined(typeof(FlagsAttribute), inherit: false))
            return Pick(values);
        var all = values.Sum(value => Convert.ToInt32(value, null));
        return Enum.ToObject(type, _random.Next(1, all + 1));
    }

    private AnyConstant CreateString(AnyAttribute attribute, DeclarableArgument argument)
    {
        switch (attribute.Attribute.Name, argument.Name)
        {
            case (_, "Country" or "Countries" or "GroupCountry" or "ProcessingCountries"):
                var country = PickUnused(
                    CountryTable.Entries.Where(entry => !entry.NameDe.Contains('(', StringComparison.Ordinal)),
                    entry => entry.Code
                );
                return new AnyConstant(country.Code, country.NameDe, country.NameEn);
            case (_, "AsOf" or "ReviewBy" or "ContractOn" or "CarriedOutOn" or "VerifiedOn"):
                // The year alone tells the date from all others.
                var date = GetNextSuffix() + (IsLucky(0.5) ? "-03" : "-11-05");
                return new AnyConstant(date, date[..4], date[..4], date);
            case (_, "Mechanism" or "Mechanisms"):
                var mechanism = PickUnused(MechanismTable.Entries, entry => entry.Key);
                return new AnyConstant(mechanism.Key, mechanism.NameDe, mechanism.NameEn);
            case (_, "Email" or "PrivacyEmail"):
                return CreateInvariantText($"name{GetNextSuffix()}@firma.example");
            case (_, "Website" or "PublishedAt"):
                return CreateInvariantText($"https://name{GetNextSuffix()}.example/");
            case ("DataSubjectRights", "Contact"):
                return CreateInvariantText(
                    IsLucky(0.5) ? $"name{GetNextSuffix()}@firma.example" : $"https://name{GetNextSuffix()}.example/"
                );
            case ("ConsentBanner", "SettingsAt") when IsLucky(0.7):
                return CreateInvariantText((IsLucky(0.5) ? "/" : "https://firma.example/") + "name" + GetNextSuffix());
            case ("Transfer", "Reference") when IsLucky(0.5):
                return CreateInvariantText($"https://name{GetNextSuffix()}.example/");
            case ("PrivacyPolicy", "Languages"):
                return new AnyConstant(_language == "de" ? "de,en" : "en,de");
            case ("DataController", "State"):
                return CreateInvariantText(Pick([.. AuthorityTable.Entries.Where(entry => entry.Land is not null)]).Key);
            case ("SupervisoryAuthority", "Key") when IsLucky(0.5):
                var authority = Pick(AuthorityTable.Entries);
                return new AnyConstant(authority.Key, authority.NameDe, authority.NameEn);
            case ("DataProcessing", "Id"):
                return CreateInvariantText("id-" + GetNextSuffix());
            case ("DataProcessing", "Processing") when IsLucky(0.4):
                var known = Pick(KnownProcessingTable.Entries);
                return new AnyConstant(known.Value, known.Title.De, known.Title.En);
            case ("Retention", "Statute" or "Statutes") when IsLucky(0.5):
                var statute = Pick(StatuteTable.Entries);
                return new AnyConstant("Statutes." + statute.Key, statute.CitationDe, statute.CitationEn);
            case
            ("Retention", "At")
            or
            ("Cookie", "Provider")
            or
            ("ConsentBanner", "Provider")
            or
            (_, "HostedBy")
            or ("Transfer", "Recipient"):
                return
                    _recipients.Where(recipient => IsNamed(recipient) && recipient.Whole.Find("Name") != attribute.Find("Name")).ToList()
                        is { Count: > 0 } others
                    ? Pick(others).Whole.Find("Name")!.Constants[0]
                    : CreateName();
            case ("AutomatedDecision" or "RecipientCategory", "Name"):
                return CreateText();
            case ("Covers", "Names"):
                return attribute.Find("Kind")!.Constants[0].Constant!.ToString() == "Audience" ? CreateTextOrTerm(argument) : CreateName();
        }

        return Array.IndexOf(s_names, argument.Name) >= 0 ? CreateName() : CreateTextOrTerm(argument);
    }

    private AnyConstant CreateTextOrTerm(DeclarableArgument argument)
    {
        if (argument.Terms is null || IsLucky(0.5))
            return CreateText();
        var term = PickUnused(VocabularyTable.GetEntries(argument.Terms), entry => entry.Value);
        return new AnyConstant(term.Value, term.De, term.En);
    }

    private static bool IsNamed((AnyAttribute Whole, List<AnyAttribute> Written) recipient) =>
        recipient.Whole.Attribute.Name != "RecipientCategory";

    private AnyConstant CreateText()
    {
        var number = GetNextSuffix();
        return new AnyConstant(null, "Wort" + number, "word" + number);
    }

    private AnyConstant CreateName() => CreateInvariantText("Name" + GetNextSuffix());

    private static AnyConstant CreateInvariantText(string name) => new(name, name, name);

    private AnyValue CreateNumber(int from, int to) => new(new AnyConstant(_random.Next(from, to + 1)));

    /// <summary>
    /// Four digits that occur once, so that none is a part of another one; no address of an authority holds those from 7020 to 7533.
    /// </summary>
    private string GetNextSuffix() => (_number++).ToString(System.Globalization.CultureInfo.InvariantCulture);

    private int PickCount(DeclarableAttribute attribute) =>
        IsLucky(0.65) ? 0
        : attribute.AllowMultiple ? _random.Next(1, 4)
        : 1;

    private bool IsLucky(double chance) => _random.NextDouble() < chance;

    private T Pick<T>(IReadOnlyList<T> items) => items[_random.Next(items.Count)];

    private T PickUnused<T>(IEnumerable<T> items, Func<T, string> key)
    {
        var free = items.Where(item => !_used.Contains(key(item))).ToList();
        var item = Pick(free.Count > 0 ? free : [.. items]);
        _used.Add(key(item));
        return item;
    }
}
