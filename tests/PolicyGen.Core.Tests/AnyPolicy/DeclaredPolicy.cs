using System.Text;
using PolicyGen.Core.Declarations;
using PolicyGen.Core.Reading;
using PolicyGen.Model;

namespace PolicyGen.Core.Tests.AnyPolicy;

/// <summary>The declarations of a whole policy.</summary>
/// <param name="Language">The language they are written in.</param>
/// <param name="Assembly">Those on the assembly, translations aside.</param>
/// <param name="Classes">The classes.</param>
/// <param name="Seed">Chooses what is tried with the policy.</param>
internal sealed record DeclaredPolicy(string Language, IReadOnlyList<AnyAttribute> Assembly, IReadOnlyList<AnyClass> Classes, int Seed)
{
    /// <summary>Every attribute with the place it stands in.</summary>
    public IEnumerable<(AnyAttribute Attribute, AttributeTargets Target)> All =>
        Assembly
            .Select(attribute => (attribute, AttributeTargets.Assembly))
            .Concat(Classes.SelectMany(type => type.Attributes).Select(attribute => (attribute, AttributeTargets.Class)))
            .Concat(
                Classes
                    .SelectMany(type => type.Members)
                    .SelectMany(member => member.Attributes)
                    .Select(attribute => (attribute, AttributeTargets.Property))
            );

    public PolicyDocument Read(ReadingLog? log)
    {
        var assembly = new AssemblyDeclarations(
            Assembly
                .Concat(CreateTranslations())
                .Select((attribute, i) => attribute.ToDeclaration(Language, new Place(null, null, i, null)))
                .ToValueList()
        );
        var head = PolicyHeader.Read(assembly, libraryLanguage: null, log);
        return PolicyMerger
            .Merge(
                assembly,
                [.. Classes.Select(type => ProcessingReader.Read(type.ToDeclarations(Language), head.Context, log))],
                head.Context,
                log
            )
            .Document;
    }

    /// <summary>The same with another value in every place the value stands in.</summary>
    public DeclaredPolicy Replace(AnyValue value, AnyValue other) =>
        this with
        {
            Assembly = ReplaceInEach(Assembly, value, other),
            Classes =
            [
                .. Classes.Select(type =>
                    type with
                    {
                        Attributes = ReplaceInEach(type.Attributes, value, other),
                        Members =
                        [
                            .. type.Members.Select(member => member with { Attributes = ReplaceInEach(member.Attributes, value, other) }),
                        ],
                    }
                ),
            ],
        };

    /// <summary>Smaller ones that may fail as well: without a class, a member, an attribute or an argument.</summary>
    public IEnumerable<DeclaredPolicy> Shrink()
    {
        var smaller = RemoveEach(Classes)
            .Select(classes => this with { Classes = classes })
            .Concat(ShrinkAttributes(Assembly).Select(assembly => this with { Assembly = assembly }))
            .Concat(
                Classes.SelectMany(
                    (type, i) =>
                        RemoveEach(type.Members)
                            .Select(members => type with { Members = members })
                            .Concat(ShrinkAttributes(type.Attributes).Select(attributes => type with { Attributes = attributes }))
                            .Concat(
                                type.Members.SelectMany(
                                    (member, j) =>
                                        ShrinkAttributes(member.Attributes)
                                            .Select(attributes =>
                                                type with
                                                {
                                                    Members = ReplaceAt(type.Members, j, member with { Attributes = attributes }),
                                                }
                                            )
                                )
                            )
                            .Select(other => this with { Classes = ReplaceAt(Classes, i, other) })
                )
            );
        return smaller.Where(policy => policy.IsValid());
    }

    /// <summary>As C#, to be pasted into a project.</summary>
    public override string ToString()
    {
        var code = new StringBuilder("\nusing PolicyGen;\n\n");
        foreach (var attribute in Assembly.Concat(CreateTranslations()))
            code.Append("[assembly: ").Append(attribute.ToCSharp(Language)).Append("]\n");
        foreach (var type in Classes)
        {
            code.Append("\nnamespace ").Append(type.Type.Namespace).Append("\n{\n");
            foreach (var attribute in type.Attributes)
                code.Append("    [").Append(attribute.ToCSharp(Language)).Append("]\n");
            code.Append("    public sealed class ").Append(type.Type.Name).Append("\n    {\n");
            foreach (var member in type.Members)
            {
                foreach (var attribute in member.Attributes)
                    code.Append("        [").Append(attribute.ToCSharp(Language)).Append("]\n");
                code.Append("        public string? ").Append(member.Name).Append(" { get; set; }\n");
            }

            code.Append("    }\n}\n");
        }

        return code.ToString();
    }

    public bool IsValid()
    {
        var log = new ReadingLog();
        Read(log);
        return log.Findings.Count == 0;
    }

    /// <summary>A translation of each text in own words.</summary>
    private IEnumerable<AnyAttribute> CreateTranslations()
    {
        var translation = DeclarableAttribute.Get("Translation");
        var other = Language == "de" ? "en" : "de";
        return All.SelectMany(declared => declared.Attribute.Arguments)
            .SelectMany(argument => argument.Value.Constants)
            .Where(constant => constant.Constant is null)
            .Distinct()
            .Select(text =>
                new AnyAttribute(translation, [])
                    .WithArgument("Language", new AnyValue(new AnyConstant(other)))
                    .WithArgument("Text", new AnyValue(new AnyConstant(text.GetDeclaredValue(Language))))
                    .WithArgument("Translation", new AnyValue(new AnyConstant(text.GetDeclaredValue(other))))
            );
    }

    private static IReadOnlyList<AnyAttribute> ReplaceInEach(IReadOnlyList<AnyAttribute> attributes, AnyValue value, AnyValue other) =>
        [
            .. attributes.Select(attribute =>
                attribute with
                {
                    Arguments =
                    [
                        .. attribute.Arguments.Select(argument => argument.Value == value ? argument with { Value = other } : argument),
                    ],
                }
            ),
        ];

    private static IEnumerable<IReadOnlyList<AnyAttribute>> ShrinkAttributes(IReadOnlyList<AnyAttribute> attributes) =>
        attributes
            .Where(attribute => attribute.Attribute.Name is not ("PrivacyPolicy" or "DataController" or "DataProcessing" or "UsedIn"))
            .Select(attribute => (IReadOnlyList<AnyAttribute>)[.. attributes.Where(other => other != attribute)])
            .Concat(
                attributes.SelectMany(
                    (attribute, i) =>
                        attribute
                            .Arguments.Where(argument => !argument.Argument.IsRequired)
                            .Select(argument => ReplaceAt(attributes, i, attribute.WithoutArguments(argument.Argument.Name)))
                )
            );

    private static IEnumerable<IReadOnlyList<T>> RemoveEach<T>(IReadOnlyList<T> items) =>
        items.Select((_, i) => (IReadOnlyList<T>)[.. items.Where((_, j) => j != i)]);

    private static IReadOnlyList<T> ReplaceAt<T>(IReadOnlyList<T> items, int index, T other) =>
        [.. items.Select((item, i) => i == index ? other : item)];
}
