using Microsoft.CodeAnalysis.Text;

namespace PolicyGen.Generators.Transfers.Hosts;

/// <summary>An address in a file that is not C#.</summary>
/// <param name="Address">The host.</param>
/// <param name="Kind">How it is named.</param>
/// <param name="Span">Where in the file.</param>
internal sealed record FileAddress(HostAddress Address, HostUseKind Kind, TextSpan Span);
