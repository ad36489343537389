#if !NET
using System.ComponentModel;

namespace System.Runtime.CompilerServices;

/// <summary>The compiler needs it for <c>init</c> accessors; netstandard2.0 lacks it.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
internal static class IsExternalInit;
#endif
