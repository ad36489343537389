using PolicyGen.Core.Changes;
using PolicyGen.Core.Declarations;
using PolicyGen.Core.Foundation;
using PolicyGen.Model;

namespace PolicyGen.Core.Manifests;

/// <summary>
/// Writes a manifest as JSON, in ASCII:
/// <code>
/// { "assembly": "Calls", "root": false, "language": "de", "sees": [], "declarations": [],
///   "types": [{ "fullName": "Calls.Call", "name": "Call", "members": [],
///     "declarations": [{ "attribute": "Processor", "index": 0, "arguments": { "Name": "Twilio" } }] }] }
/// </code>
/// A text that has translations is an object: <c>{ "text": "…", "de": "…", "en": "…" }</c>.
/// </summary>
internal static class ManifestWriter
{
    public static string Write(Manifest manifest)
    {
        var json = new JsonWriter(JsonLayout.Compact, JsonEscaping.Ascii);
        json.WriteObject(() =>
        {
            json.WriteName("assembly").WriteValue(manifest.Assembly);
            json.WriteName("root").WriteValue(manifest.IsRoot);
            json.WriteName("language").WriteValue(manifest.Language);
            json.WriteName("sees").WriteArray(manifest.ReferencedAssemblies);
            if (manifest.History.Count > 0)
                json.WriteName("history").WriteArray(manifest.History, version => WriteVersion(json, version));
            WriteDeclarations(json, manifest.Declarations);
            json.WriteName("types").WriteArray(manifest.Types, type => WriteType(json, type));
        });
        return json.ToString();
    }

    private static void WriteType(JsonWriter json, TypeDeclarations type) =>
        json.WriteObject(() =>
        {
            json.WriteName("fullName").WriteValue(type.FullName);
            json.WriteName("name").WriteValue(type.Name);
            if (type.Declarations.Select(declaration => declaration.Place.Assembly).FirstOrDefault() is { } assembly)
                json.WriteName("assembly").WriteValue(assembly);
            WriteDeclarations(json, type.Declarations);
            json.WriteName("members")
                .WriteArray(
                    type.Members,
                    member =>
                        json.WriteObject(() =>
                        {
                            json.WriteName("name").WriteValue(member.Name);
                            WriteDeclarations(json, member.Declarations);
                        })
                );
        });

    private static void WriteVersion(JsonWriter json, AcceptedVersion version) =>
        json.WriteObject(() =>
        {
            if (version.Version is not null)
                json.WriteName("version").WriteValue(version.Version);
            if (version.AsOf is not null)
                json.WriteName("asOf").WriteValue(version.AsOf);
            json.WriteName("name").WriteValue(version.Name);
            if (version.PageLanguages.Count > 0)
                json.WriteName("languages").WriteArray(version.PageLanguages);
            json.WriteName("changes")
                .WriteArray(
                    version.Changes,
                    change =>
                        json.WriteObject(() =>
                        {
                            json.WriteName("de").WriteValue(change.Description.De);
                            json.WriteName("en").WriteValue(change.Description.En);
                            json.WriteName("material").WriteValue(change.IsMaterial);
                        })
                );
        });

    private static void WriteDeclarations(JsonWriter json, ValueList<Declaration> declarations) =>
        json.WriteName("declarations")
            .WriteArray(
                declarations,
                declaration =>
                    json.WriteObject(() =>
                    {
                        json.WriteName("attribute").WriteValue(declaration.Attribute);
                        json.WriteName("index").WriteValue(declaration.Place.AttributeIndex);
                        json.WriteName("arguments").WriteObject(() => WriteArguments(json, declaration));
                    })
            );

    private static void WriteArguments(JsonWriter json, Declaration declaration)
    {
        foreach (var argument in declaration.Arguments)
        {
            // An unreadable constant: the build that wrote it has failed already.
            if (argument.Value.Kind != ArgumentKind.Unreadable)
                WriteValue(json.WriteName(argument.Name), argument.Value);
        }
    }

    private static void WriteValue(JsonWriter json, ArgumentValue value)
    {
        switch (value.Kind)
        {
            case ArgumentKind.Text when value.Translations.Count > 0:
                json.WriteObject(() =>
                {
                    json.WriteName("text").WriteValue(value.Text);
                    foreach (var translation in value.Translations)
                        json.WriteName(translation.Language).WriteValue(translation.Text);
                });
                break;
            case ArgumentKind.Text:
                json.WriteValue(value.Text);
                break;
            case ArgumentKind.Number:
                json.WriteValue(value.Number);
                break;
            case ArgumentKind.Flag:
                json.WriteValue(value.Number != 0);
                break;
            case ArgumentKind.List:
                json.WriteArray(value.Items.Where(item => item.Kind != ArgumentKind.Unreadable), item => WriteValue(json, item));
                break;
            default:
                json.WriteNull();
                break;
        }
    }
}
