using System.Globalization;
using System.Runtime.Serialization.Json;
using System.Text;
using System.Xml;
using PolicyGen.Core.Changes;
using PolicyGen.Core.Declarations;
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
        using var stream = new MemoryStream();
        using (
            var json = JsonReaderWriterFactory.CreateJsonWriter(
                stream,
                new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
                ownsStream: false
            )
        )
        {
            json.WriteStartElement("root");
            json.WriteAttributeString("type", "object");
            json.WriteElementString("assembly", manifest.Assembly);
            WriteFlag(json, "root", manifest.IsRoot);
            json.WriteElementString("language", manifest.Language);
            WriteArray(json, "sees", manifest.ReferencedAssemblies, name => json.WriteElementString("item", name));
            if (manifest.History.Count > 0)
                WriteArray(json, "history", manifest.History, version => WriteObject(json, "item", () => WriteVersion(json, version)));
            WriteDeclarations(json, manifest.Declarations);
            WriteArray(
                json,
                "types",
                manifest.Types,
                type =>
                    WriteObject(
                        json,
                        "item",
                        () =>
                        {
                            json.WriteElementString("fullName", type.FullName);
                            json.WriteElementString("name", type.Name);
                            if (type.Declarations.Select(declaration => declaration.Place.Assembly).FirstOrDefault() is { } assembly)
                                json.WriteElementString("assembly", assembly);
                            WriteDeclarations(json, type.Declarations);
                            WriteArray(
                                json,
                                "members",
                                type.Members,
                                member =>
                                    WriteObject(
                                        json,
                                        "item",
                                        () =>
                                        {
                                            json.WriteElementString("name", member.Name);
                                            WriteDeclarations(json, member.Declarations);
                                        }
                                    )
                            );
                        }
                    )
            );
            json.WriteEndElement();
        }

        return ToAscii(Encoding.UTF8.GetString(stream.ToArray()));
    }

    private static void WriteVersion(XmlDictionaryWriter json, AcceptedVersion version)
    {
        if (version.Version is not null)
            json.WriteElementString("version", version.Version);
        if (version.AsOf is not null)
            json.WriteElementString("asOf", version.AsOf);
        json.WriteElementString("name", version.Name);
        if (version.PageLanguages.Count > 0)
            WriteArray(json, "languages", version.PageLanguages, language => json.WriteElementString("item", language));
        WriteArray(
            json,
            "changes",
            version.Changes,
            change =>
                WriteObject(
                    json,
                    "item",
                    () =>
                    {
                        json.WriteElementString("de", change.Description.De);
                        json.WriteElementString("en", change.Description.En);
                        WriteFlag(json, "material", change.IsMaterial);
                    }
                )
        );
    }

    private static void WriteDeclarations(XmlDictionaryWriter json, ValueList<Declaration> declarations) =>
        WriteArray(
            json,
            "declarations",
            declarations,
            declaration =>
                WriteObject(
                    json,
                    "item",
                    () =>
                    {
                        json.WriteElementString("attribute", declaration.Attribute);
                        WriteNumber(json, "index", declaration.Place.AttributeIndex);
                        WriteObject(
                            json,
                            "arguments",
                            () =>
                            {
                                foreach (var argument in declaration.Arguments)
                                    WriteValue(json, argument.Name, argument.Value);
                            }
                        );
                    }
                )
        );

    private static void WriteValue(XmlDictionaryWriter json, string name, ArgumentValue value)
    {
        switch (value.Kind)
        {
            case ArgumentKind.Text when value.Translations.Count > 0:
                WriteObject(
                    json,
                    name,
                    () =>
                    {
                        json.WriteElementString("text", value.Text);
                        foreach (var translation in value.Translations)
                            json.WriteElementString(translation.Language, translation.Text);
                    }
                );
                break;
            case ArgumentKind.Text:
                json.WriteElementString(name, value.Text);
                break;
            case ArgumentKind.Number:
                WriteNumber(json, name, value.Number);
                break;
            case ArgumentKind.Flag:
                WriteFlag(json, name, value.Number != 0);
                break;
            case ArgumentKind.List:
                WriteArray(json, name, value.Items, item => WriteValue(json, "item", item));
                break;
            case ArgumentKind.Null:
                json.WriteStartElement(name);
                json.WriteAttributeString("type", "null");
                json.WriteEndElement();
                break;
            default:
                // An unreadable constant: the build that wrote it has failed already.
                break;
        }
    }

    private static void WriteObject(XmlDictionaryWriter json, string name, Action members)
    {
        json.WriteStartElement(name);
        json.WriteAttributeString("type", "object");
        members();
        json.WriteEndElement();
    }

    private static void WriteArray<T>(XmlDictionaryWriter json, string name, IEnumerable<T> items, Action<T> write)
    {
        json.WriteStartElement(name);
        json.WriteAttributeString("type", "array");
        foreach (var item in items)
            write(item);
        json.WriteEndElement();
    }

    private static void WriteNumber(XmlDictionaryWriter json, string name, long number)
    {
        json.WriteStartElement(name);
        json.WriteAttributeString("type", "number");
        json.WriteString(number.ToString(CultureInfo.InvariantCulture));
        json.WriteEndElement();
    }

    private static void WriteFlag(XmlDictionaryWriter json, string name, bool flag)
    {
        json.WriteStartElement(name);
        json.WriteAttributeString("type", "boolean");
        json.WriteString(flag ? "true" : "false");
        json.WriteEndElement();
    }

    /// <summary>Metadata holds any text, but tools that print it do not: escapes read the same everywhere.</summary>
    private static string ToAscii(string json)
    {
        var ascii = new StringBuilder(json.Length);
        foreach (var c in json)
        {
            if (c < 127)
                ascii.Append(c);
            else
                ascii.Append("\\u").Append(((int)c).ToString("x4", CultureInfo.InvariantCulture));
        }

        return ascii.ToString();
    }
}
