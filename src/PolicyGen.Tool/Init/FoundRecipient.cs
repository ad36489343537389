using PolicyGen.Core.Catalogue;
using PolicyGen.Model;

namespace PolicyGen.Tool.Init;

/// <summary>A service that a project seems to send data to.</summary>
/// <param name="Entry">What the catalogue knows of it.</param>
/// <param name="Evidence">Where it shows, for example <c>package OpenAI</c> or <c>api.openai.com in Chat.cs</c>.</param>
internal sealed record FoundRecipient(CatalogueEntry Entry, ValueList<string> Evidence);
