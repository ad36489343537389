using Microsoft.CodeAnalysis.Text;

namespace PolicyGen.Generators.Emission;

/// <summary>
/// <code>
/// internal static class PrivacyPolicyEndpoint
/// {
///     public static IEndpointConventionBuilder MapPrivacyPolicy(this IEndpointRouteBuilder endpoints, string pattern) =>
///         PrivacyPolicyEndpointRouteBuilderExtensions.MapPrivacyPolicy(endpoints, pattern, PrivacyPolicy.Pages);
///
///     // and the same with Action&lt;PrivacyPolicyOptions&gt; configure
/// }
/// </code>
/// The overload of the package that has an optional parameter loses against it, so that an app without a root binds to
/// that one and gets its error.
/// </summary>
internal static class EndpointSource
{
    public static SourceText Write(EndpointModel model)
    {
        var writer = GeneratedFile.CreateWriter(nullable: model.HasPages);
        using (writer.OpenBlock("namespace Microsoft.AspNetCore.Builder"))
        {
            writer.WriteSummary("Serves the privacy policy of this program.").WriteLine(GeneratedFile.GeneratedCodeAttribute);
            using (writer.OpenBlock($"internal static class {model.TypeName}GeneratedEndpoint"))
            {
                WriteMapPrivacyPolicy(writer, model, options: false);
                writer.WriteLine();
                WriteMapPrivacyPolicy(writer, model, options: true);
                if (model is { HasPages: true, HasProcessorList: true })
                    WriteMapProcessorList(writer, model);
            }
        }

        return GeneratedFile.ToSourceText(writer);
    }

    /// <summary>The list of processors is served as the policy is; only its name in the route table differs.</summary>
    private static void WriteMapProcessorList(CodeWriter writer, EndpointModel model)
    {
        writer.WriteLine();
        writer.WriteLine(
            "/// <summary>Serves the list of the processors of this program at <paramref name=\"pattern\"/>, in the "
                + "language the request asks for.</summary>"
        );
        writer.WriteLine("/// <param name=\"endpoints\">Where to add the endpoint, for example the app.</param>");
        writer.WriteLine("/// <param name=\"pattern\">The route pattern, for example <c>/auftragsverarbeiter</c>.</param>");
        writer.WriteLine(
            "public static global::Microsoft.AspNetCore.Builder.IEndpointConventionBuilder MapProcessorList(this "
                + "global::Microsoft.AspNetCore.Routing.IEndpointRouteBuilder endpoints, string pattern) =>"
        );
        writer.WriteLine(
            "    "
                + "global::Microsoft.AspNetCore.Builder.PrivacyPolicyEndpointRouteBuilderExtensions.MapPrivacyPolicy(endpoints, "
                + $"pattern, {GeneratedFile.GetFullTypeName(model.Namespace, model.TypeName)}.ProcessorList);"
        );
    }

    private static void WriteMapPrivacyPolicy(CodeWriter writer, EndpointModel model, bool options)
    {
        writer.WriteLine(
            "/// <summary>Serves the privacy policy of this program at <paramref name=\"pattern\"/>, in the language the "
                + "request asks for.</summary>"
        );
        writer.WriteLine("/// <param name=\"endpoints\">Where to add the endpoint, for example the app.</param>");
        writer.WriteLine("/// <param name=\"pattern\">The route pattern, for example <c>/datenschutz</c>.</param>");
        if (options)
            writer.WriteLine("/// <param name=\"configure\">Sets language, style sheets, header, footer and more.</param>");
        if (!model.HasPages)
            writer.WriteLine(
                "[global::System.Obsolete(\"The pages of the policy need C# 11 and net10.0 or later; remove "
                    + "<LangVersion> from the project and set <TargetFramework>net10.0</TargetFramework>.\", true, "
                    + "DiagnosticId = \"PG0066\")]"
            );
        var parameter = options ? ", global::System.Action<global::Microsoft.AspNetCore.Builder.PrivacyPolicyOptions> configure" : "";
        var argument = options ? ", configure" : "";
        writer.WriteLine(
            "public static global::Microsoft.AspNetCore.Builder.IEndpointConventionBuilder MapPrivacyPolicy(this "
                + $"global::Microsoft.AspNetCore.Routing.IEndpointRouteBuilder endpoints, string pattern{parameter}) =>"
        );
        writer.WriteLine(
            model.HasPages
                ? "    "
                    + "global::Microsoft.AspNetCore.Builder.PrivacyPolicyEndpointRouteBuilderExtensions.MapPrivacyPolicy(endpoints, "
                    + $"pattern, {GeneratedFile.GetFullTypeName(model.Namespace, model.TypeName)}.Pages{argument});"
                : "    throw new global::System.NotSupportedException();"
        );
    }
}
