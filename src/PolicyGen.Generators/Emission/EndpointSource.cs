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
        var writer = GeneratedFile.Start(nullable: model.HasPages);
        using (writer.Open("namespace Microsoft.AspNetCore.Builder"))
        {
            writer.Summary("Serves the privacy policy of this program.").Line(GeneratedFile.Attribute);
            using (writer.Open($"internal static class {model.TypeName}GeneratedEndpoint"))
            {
                WriteMethod(writer, model, options: false);
                writer.Line();
                WriteMethod(writer, model, options: true);
                if (model is { HasPages: true, HasProcessorList: true })
                    WriteProcessorList(writer, model);
            }
        }

        return GeneratedFile.Finish(writer);
    }

    /// <summary>The list of processors is served as the policy is; only its name in the route table differs.</summary>
    private static void WriteProcessorList(CodeWriter writer, EndpointModel model)
    {
        writer.Line();
        writer.Line(
            "/// <summary>Serves the list of the processors of this program at <paramref name=\"pattern\"/>, in the language the request asks for.</summary>"
        );
        writer.Line("/// <param name=\"endpoints\">Where to add the endpoint, for example the app.</param>");
        writer.Line("/// <param name=\"pattern\">The route pattern, for example <c>/auftragsverarbeiter</c>.</param>");
        writer.Line(
            "public static global::Microsoft.AspNetCore.Builder.IEndpointConventionBuilder MapProcessorList(this global::Microsoft.AspNetCore.Routing.IEndpointRouteBuilder endpoints, string pattern) =>"
        );
        writer.Line(
            $"    global::Microsoft.AspNetCore.Builder.PrivacyPolicyEndpointRouteBuilderExtensions.MapPrivacyPolicy(endpoints, pattern, {GeneratedFile.FullTypeName(model.Namespace, model.TypeName)}.ProcessorList);"
        );
    }

    private static void WriteMethod(CodeWriter writer, EndpointModel model, bool options)
    {
        writer.Line(
            "/// <summary>Serves the privacy policy of this program at <paramref name=\"pattern\"/>, in the language the request asks for.</summary>"
        );
        writer.Line("/// <param name=\"endpoints\">Where to add the endpoint, for example the app.</param>");
        writer.Line("/// <param name=\"pattern\">The route pattern, for example <c>/datenschutz</c>.</param>");
        if (options)
            writer.Line("/// <param name=\"configure\">Sets language, style sheets, header, footer and more.</param>");
        if (!model.HasPages)
            writer.Line(
                "[global::System.Obsolete(\"The pages of the policy need C# 11 and net10.0 or later; remove <LangVersion> from the project and set <TargetFramework>net10.0</TargetFramework>.\", true, DiagnosticId = \"PG0066\")]"
            );
        var parameter = options ? ", global::System.Action<global::Microsoft.AspNetCore.Builder.PrivacyPolicyOptions> configure" : "";
        var argument = options ? ", configure" : "";
        writer.Line(
            $"public static global::Microsoft.AspNetCore.Builder.IEndpointConventionBuilder MapPrivacyPolicy(this global::Microsoft.AspNetCore.Routing.IEndpointRouteBuilder endpoints, string pattern{parameter}) =>"
        );
        writer.Line(
            model.HasPages
                ? $"    global::Microsoft.AspNetCore.Builder.PrivacyPolicyEndpointRouteBuilderExtensions.MapPrivacyPolicy(endpoints, pattern, {GeneratedFile.FullTypeName(model.Namespace, model.TypeName)}.Pages{argument});"
                : "    throw new global::System.NotSupportedException();"
        );
    }
}
