using PolicyGen.Core.Changes;
using PolicyGen.Core.Declarations;
using PolicyGen.Core.Foundation;
using PolicyGen.Model;

namespace PolicyGen.Core.Manifests;

/// <summary>Reads what <see cref="ManifestWriter"/> writes.</summary>
internal static class ManifestReader
{
    /// <exception cref="FormatException">The text is not a manifest.</exception>
    public static Manifest Read(string content)
    {
        var data = JsonData.Parse(content);
        var assembly = data.RequireText("assembly");
        var language = data.RequireText("language");
        return new Manifest(
            assembly,
            data.GetBoolean("root"),
            language,
            ValueList.Create(data.GetTexts("sees")),
            ReadDeclarations(data, new Place(null, null, 0, null) { Assembly = assembly }, language),
            GetItems(data, "types").Select(type => ReadType(type, type.GetText("assembly") ?? assembly, language)).ToValueList()
        )
        {
            History = GetItems(data, "history").Select(AcceptedVersion.Read).ToValueList(),
        };
    }

    private static TypeDeclarations ReadType(JsonData data, string assembly, string language)
    {
        var fullName = data.RequireText("fullName");
        var place = new Place(fullName, null, 0, null) { Assembly = assembly };
        return new TypeDeclarations(
            fullName,
            data.RequireText("name"),
            ReadDeclarations(data, place, language),
            GetItems(data, "members")
                .Select(member => (Name: member.RequireText("name"), Data: member))
                .Select(member => new MemberDeclarations(
                    member.Name,
                    ReadDeclarations(member.Data, place with { Member = member.Name }, language)
                ))
                .ToValueList()
        );
    }

    private static ValueList<Declaration> ReadDeclarations(JsonData data, Place owner, string language) =>
        GetItems(data, "declarations")
            .Select(declaration =>
            {
                var place = owner with { AttributeIndex = declaration.GetNumber("index") ?? 0 };
                var arguments = declaration["arguments"]?.Members ?? [];
                return new Declaration(
                    declaration.RequireText("attribute"),
                    arguments
                        .Select(argument => new Argument(
                            argument.Key,
                            ReadValue(argument.Value, language),
                            place.WithArgument(argument.Key)
                        ))
                        .ToValueList(),
                    place
                );
            })
            .ToValueList();

    private static ArgumentValue ReadValue(JsonData data, string language) =>
        data.Kind switch
        {
            JsonKind.Text => ArgumentValue.Create(data.Text!).WithTranslations(ValueList.Create(new LanguageText(language, data.Text!))),
            JsonKind.Number => ArgumentValue.Create(data.Number),
            JsonKind.Boolean => ArgumentValue.Create(data.Boolean),
            JsonKind.Array => ArgumentValue.Create(data.Items.Select(item => ReadValue(item, language)).ToValueList()),
            JsonKind.Object => ArgumentValue
                .Create(data.RequireText("text"))
                .WithTranslations(
                    data.Members.Where(member => member.Key != "text")
                        .Select(member => new LanguageText(member.Key, member.Value.Text ?? ""))
                        .ToValueList()
                ),
            _ => ArgumentValue.Null,
        };

    private static IReadOnlyList<JsonData> GetItems(JsonData data, string name) => data[name]?.Items ?? [];
}
