using PolicyGen.Core.Declarations;
using PolicyGen.Model;

namespace PolicyGen.Core.Reading;

/// <summary>A recipient, merged from the declarations that name it.</summary>
/// <param name="Key">What its name is compared by.</param>
/// <param name="Recipient">The recipient.</param>
/// <param name="Declaration">The first declaration, with the arguments of all of them; each argument knows its own place.</param>
internal sealed record MergedRecipient(string Key, Recipient Recipient, Declaration Declaration);
