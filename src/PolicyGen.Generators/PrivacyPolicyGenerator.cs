using Microsoft.CodeAnalysis;
using PolicyGen.Core.Changes;
using PolicyGen.Core.Manifests;
using PolicyGen.Core.Notices;
using PolicyGen.Core.Reading;
using PolicyGen.Generators.Emission;
using PolicyGen.Generators.Parsing;
using PolicyGen.Generators.Pipeline;
using PolicyGen.Model;

namespace PolicyGen.Generators;

/// <summary>
/// Writes the typed policy and its pages from the declarations of a project. It reports nothing: diagnostics come from the
/// analyzers of this assembly, which read the declarations with the same code.
/// </summary>
[Generator(LanguageNames.CSharp)]
public sealed class PrivacyPolicyGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var settings = context
            .AnalyzerConfigOptionsProvider.Select(static (provider, _) => BuildSettings.Read(provider.GlobalOptions))
            .WithTrackingName(TrackingNames.Settings);
        var capabilities = context
            .CompilationProvider.Select(static (compilation, _) => Capabilities.Read(compilation))
            .WithTrackingName(TrackingNames.Capabilities);
        // A cache of the pipeline, not a state: what it holds is only used where reading again would give the same.
        var reading = new LastReading();
        var assembly = context
            .CompilationProvider.Select((compilation, cancellationToken) => reading.GetAssembly(compilation, cancellationToken))
            .WithTrackingName(TrackingNames.AssemblyDeclarations);

        // Languages and translations apart from the rest of the assembly: every processing is read with them.
        var head = assembly
            .Combine(settings)
            .Select(static (source, _) => PolicyHeader.Read(source.Left, source.Right.LibraryLanguage, log: null))
            .WithTrackingName(TrackingNames.Header);

        // Found by the names that files write, each file once: a lookup for each attribute goes through all files on every edit.
        var processings = context
            .CompilationProvider.SelectMany((compilation, cancellationToken) => reading.GetFiles(compilation, cancellationToken))
            .SelectMany(static (file, _) => file.Types)
            .WithTrackingName(TrackingNames.TypeDeclarations)
            .Combine(head)
            .Select(static (source, _) => ProcessingReader.Read(source.Left, source.Right.Context, log: null))
            .WithTrackingName(TrackingNames.Processing)
            .Collect();

        var imported = context
            .CompilationProvider.Select(static (compilation, _) => ReferencedManifests.Read(compilation))
            .WithTrackingName(TrackingNames.ReferencedManifests)
            .Select(static (carried, _) => ImportedManifests.Read(carried))
            .WithTrackingName(TrackingNames.ImportedManifests);
        var importedProcessings = imported
            .Combine(head)
            .Select(
                static (source, _) =>
                    source.Right.IsRoot
                        ? source.Left.Types.Select(type => ProcessingReader.Read(type, source.Right.Context, log: null)).ToValueList()
                        : ValueList<ParsedProcessing>.Empty
            )
            .WithTrackingName(TrackingNames.ImportedProcessings);

        var history = context
            .AdditionalTextsProvider.Where(static file => Path.GetFileName(file.Path) == PolicyLock.FileName)
            .Select(static (file, cancellationToken) => AcceptedHistory.Read(file.GetText(cancellationToken)?.ToString()))
            .Collect()
            .Select(static (files, _) => files.IsEmpty ? ValueList<AcceptedVersion>.Empty : files[0])
            .Combine(context.AdditionalTextsProvider.Select(static (file, _) => file.Path).Where(ArchivedPages.IsArchivedPage).Collect())
            .Select(static (source, _) => ArchivedPages.Annotate(source.Left, source.Right))
            .WithTrackingName(TrackingNames.History);

        var parts = head.Combine(assembly)
            .Combine(processings)
            .Combine(imported.Combine(importedProcessings))
            .Select(
                static (source, _) =>
                {
                    var (((head, assembly), processings), (imported, importedProcessings)) = source;
                    return new PolicyParts(head, assembly, processings.ToValueList(), imported, importedProcessings);
                }
            )
            .WithTrackingName(TrackingNames.Parts);
        var policy = parts
            .Combine(history)
            .Combine(settings)
            .Select(
                static (source, _) =>
                {
                    var ((parts, history), settings) = source;
                    return ParsedPolicy.Read(parts, history, GeneratedNamespace.FromRootNamespace(settings.RootNamespace));
                }
            )
            .WithTrackingName(TrackingNames.Policy);

        var assemblyName = context
            .CompilationProvider.Select(static (compilation, _) => compilation.AssemblyName ?? "")
            .WithTrackingName(TrackingNames.AssemblyName);
        var manifest = parts
            .Combine(history)
            .Combine(assemblyName)
            .Combine(capabilities)
            .Select(
                static (source, _) =>
                {
                    var (((parts, history), name), capabilities) = source;
                    return capabilities.HasManifest && !parts.IsEmpty ? parts.CreateManifest(name, history) : null;
                }
            )
            .WithTrackingName(TrackingNames.Manifest);
        context.RegisterSourceOutput(
            manifest,
            static (output, model) =>
            {
                if (model is not null)
                    output.AddSource("PrivacyPolicy.Manifest.g.cs", ManifestSource.Write(model));
            }
        );

        context.RegisterSourceOutput(
            policy.Combine(capabilities),
            static (output, source) =>
            {
                if (source.Left is { IsRoot: true } root && source.Right.HasTypedMembers)
                    output.AddSource("PrivacyPolicy.Document.g.cs", DocumentSource.Write(root));
            }
        );

        context.RegisterSourceOutput(
            policy,
            static (output, read) =>
            {
                if (read is { UnreadablePlaces.Count: > 0 })
                    output.AddSource(UnreadablePlacesFile.HintName, UnreadablePlacesFile.Write(read.UnreadablePlaces));
            }
        );

        var recipients = policy
            .Combine(capabilities)
            .Select(static (source, _) => source.Left is { } read && source.Right.HasTypedMembers ? RecipientsModel.Create(read) : null)
            .WithTrackingName(TrackingNames.Recipients);
        context.RegisterSourceOutput(
            recipients,
            static (output, model) =>
            {
                if (model is not null)
                    output.AddSource("PrivacyPolicy.Recipients.g.cs", RecipientsSource.Write(model));
            }
        );

        var typedProcessings = policy
            .Combine(capabilities)
            .Select(static (source, _) => source.Left is { } read && source.Right.HasTypedMembers ? ProcessingsModel.Create(read) : null)
            .WithTrackingName(TrackingNames.Processings);
        context.RegisterSourceOutput(
            typedProcessings,
            static (output, model) =>
            {
                if (model is not null)
                    output.AddSource("PrivacyPolicy.Processings.g.cs", ProcessingsSource.Write(model));
            }
        );

        var pages = policy
            .Combine(capabilities)
            .Select(static (source, _) => source.Left is { IsRoot: true } root && source.Right.HasPages ? PagesModel.Create(root) : null)
            .WithTrackingName(TrackingNames.Pages);
        context.RegisterSourceOutput(
            pages,
            static (output, model) =>
            {
                if (model is not null)
                    output.AddSource("PrivacyPolicy.Pages.g.cs", PagesSource.Write(model));
            }
        );

        var notices = policy
            .Combine(capabilities)
            .Select(
                static (source, _) =>
                    source.Left is { IsRoot: true } root && source.Right.HasTypedMembers ? NoticesModel.Create(root) : null
            )
            .WithTrackingName(TrackingNames.Notices);
        context.RegisterSourceOutput(
            notices,
            static (output, model) =>
            {
                if (model is not null)
                    output.AddSource("PrivacyPolicy.Notices.g.cs", NoticesSource.Write(model));
            }
        );

        var processorList = policy
            .Combine(capabilities)
            .Select(
                static (source, _) => source.Left is { IsRoot: true } root && source.Right.HasPages ? ProcessorListModel.Create(root) : null
            )
            .WithTrackingName(TrackingNames.ProcessorList);
        context.RegisterSourceOutput(
            processorList,
            static (output, model) =>
            {
                if (model is not null)
                    output.AddSource("PrivacyPolicy.ProcessorList.g.cs", ProcessorListSource.Write(model));
            }
        );

        var endpoint = policy
            .Combine(capabilities)
            .Select(
                static (source, _) =>
                    source.Left is { IsRoot: true } root && source.Right.HasEndpoint
                        ? new EndpointModel(root.Namespace, root.TypeName, source.Right.HasPages, ProcessorList.IsNeeded(root.Document))
                        : null
            )
            .WithTrackingName(TrackingNames.Endpoint);
        context.RegisterSourceOutput(
            endpoint,
            static (output, model) =>
            {
                if (model is not null)
                    output.AddSource("PrivacyPolicy.Endpoint.g.cs", EndpointSource.Write(model));
            }
        );
    }
}
