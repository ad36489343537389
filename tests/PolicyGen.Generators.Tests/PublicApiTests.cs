using Microsoft.CodeAnalysis;
using PolicyGen.Generators.Parsing;

namespace PolicyGen.Generators.Tests;

/// <summary>PolicyGen.dll as an app sees it.</summary>
public sealed class PublicApiTests
{
    private static readonly IAssemblySymbol s_assembly = (IAssemblySymbol)
        CodeUnderTest.Create("").Compile().GetAssemblyOrModuleSymbol(References.PolicyGen)!;

    internal static IReadOnlyList<INamedTypeSymbol> Types { get; } =
    [
        .. GetTypes(s_assembly.GlobalNamespace)
            .Where(type => type.DeclaredAccessibility == Accessibility.Public)
            .OrderBy(type => type.ToDisplayString(), StringComparer.Ordinal),
    ];

    /// <summary>The attributes that people write: not the one that the generator does.</summary>
    internal static IReadOnlyList<INamedTypeSymbol> Attributes { get; } =
    [.. Types.Where(type => IsAttribute(type) && type.Name != "PolicyManifestAttribute")];

    [Fact]
    public void The_generator_looks_for_every_attribute_allowed_on_classes()
    {
        var onClasses = Attributes
            .Where(type => !type.IsAbstract && GetTargets(type).HasFlag(AttributeTargets.Class))
            .Select(type => type.Name[..^"Attribute".Length])
            .Where(name => name != "NotPersonalData");

        Assert.Equal(onClasses.Order(StringComparer.Ordinal), AttributeNames.TypeAttributes.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_generator_knows_every_attribute_by_its_name() =>
        Assert.Equal(
            Attributes.Where(type => !type.IsAbstract).Select(type => type.Name[..^"Attribute".Length]).Order(StringComparer.Ordinal),
            AttributeNames
                .TypeAttributes.Concat(AttributeNames.OtherAttributes)
                .Where(name => name != "PolicyManifest")
                .Order(StringComparer.Ordinal)
        );

    [Fact]
    public void Attributes_on_classes_are_also_allowed_on_structs_and_interfaces() =>
        Assert.All(
            Attributes.Where(type => GetTargets(type).HasFlag(AttributeTargets.Class)),
            type => Assert.True(GetTargets(type).HasFlag(AttributeTargets.Struct | AttributeTargets.Interface), type.Name)
        );

    [Fact]
    public void Attributes_are_sealed() =>
        Assert.Equal(["ContactAttribute", "RecipientDetailsAttribute"], Attributes.Where(type => !type.IsSealed).Select(type => type.Name));

    [Fact]
    public void Every_constructor_argument_has_a_property() =>
        Assert.All(
            Attributes.SelectMany(type => type.InstanceConstructors.SelectMany(constructor => constructor.Parameters)),
            parameter =>
                Assert.Contains(
                    GetProperties(parameter.ContainingType),
                    property => property.Name.Equals(parameter.Name, StringComparison.OrdinalIgnoreCase)
                )
        );

    [Fact]
    public void No_name_clashes_with_the_usual_namespaces_of_an_app()
    {
        var uses = string.Concat(
            Types
                .Where(type => type.ContainingNamespace.Name == "PolicyGen" && !type.IsGenericType)
                .Select(type => $"        typeof({type.Name}),\n")
        );
        var run = GeneratorRun.Execute(
            CodeUnderTest
                .Create(
                    """
                    using System.ComponentModel.DataAnnotations;
                    using System.Diagnostics;
                    using System.IO;
                    using System.Net.Http;
                    using System.Text.Json.Serialization;
                    using System.Threading;
                    using System.Threading.Channels;
                    using System.Threading.Tasks;
                    using Microsoft.AspNetCore.Authorization;
                    using Microsoft.AspNetCore.Builder;
                    using Microsoft.AspNetCore.Http;
                    using Microsoft.AspNetCore.Identity;
                    using Microsoft.AspNetCore.Mvc;
                    using Microsoft.AspNetCore.Mvc.RazorPages;
                    using Microsoft.AspNetCore.Routing;
                    using Microsoft.Extensions.Configuration;
                    using Microsoft.Extensions.DependencyInjection;
                    using Microsoft.Extensions.Hosting;
                    using Microsoft.Extensions.Logging;
                    using App.Data;

                    [assembly: PrivacyPolicy("Titel", Languages = "de")]
                    [assembly: DataController("Rufwerk GmbH", Country = Countries.DE, Email = "info@rufwerk.example")]
                    [assembly: Covers(CoverKind.Brand, "Rufwerk")]
                    [assembly: DataSubjectRights(Formless = true)]
                    [assembly: PolicyChanges(NotifyExistingCustomersBy = ContactChannel.Email)]
                    [assembly: SupervisoryAuthority("DE-NI")]
                    [assembly: Transfer("Twilio", Mechanisms.SCC)]
                    [assembly: Translation("en", "Titel", "Title")]

                    namespace App.Data
                    {
                        public class Store;
                    }

                    namespace App.Pages
                    {
                        [DataProcessing("Anrufe", Role = ProcessingRole.Controller)]
                        [Purpose("Beratung", Basis.Contract), Purpose("Werbung"), LegalBasis(Basis.Consent)]
                        [Processor("Twilio", Country = "US"), Recipient("Post"), RecipientCategory("Behörden",
                            RecipientKind.PublicAuthority)]
                        [Retention(Days = 7, Until = RetentionEnd.ContractEnd, Then = AfterRetention.Erase)]
                        [AiInteraction(AiDisclosure.Banner), CallRecording(ConsentAt = ConsentMoment.StartOfCall),
                            Deidentified(Deidentification.Anonymized)]
                        [SecurityMeasure(Measures.AccessControl), ProvisionOfData(ProvisionDuty.Voluntary),
                            PolicyNote(PolicySection.General, "Satz.")]
                        public class CallModel : PageModel
                        {
                            [DataItem(DataItems.PhoneNumber), Required, BindProperty] public string? Number { get; set; }
                            [NotPersonalData("Zähler"), JsonIgnore] public int Count { get; set; }
                            public Store? Data { get; set; }
                            public Type[] Uses { get; } =
                            [
                    {0}        ];
                        }
                    }
                    """.Replace("{0}", uses, StringComparison.Ordinal)
                )
                .WithReferences(References.AspNetCore)
        );

        Assert.Equal("App.Pages.CallModel", run.GetSingleProcessing().DeclaringType);
    }

    internal static IEnumerable<IPropertySymbol> GetProperties(INamedTypeSymbol type)
    {
        for (var current = type; current is { Name: not "Attribute" }; current = current.BaseType)
        {
            foreach (var property in current.GetMembers().OfType<IPropertySymbol>())
                yield return property;
        }
    }

    internal static AttributeTargets GetTargets(INamedTypeSymbol type) =>
        (AttributeTargets)(
            type.GetAttributes()
                .FirstOrDefault(attribute => attribute.AttributeClass!.Name == "AttributeUsageAttribute")
                ?.ConstructorArguments[0]
                .Value
            ?? 0
        );

    private static bool IsAttribute(INamedTypeSymbol type)
    {
        for (var current = type.BaseType; current is not null; current = current.BaseType)
        {
            if (current.ToDisplayString() == "System.Attribute")
                return true;
        }

        return false;
    }

    private static IEnumerable<INamedTypeSymbol> GetTypes(INamespaceSymbol root) =>
        root.GetTypeMembers().SelectMany(GetNestedTypes).Concat(root.GetNamespaceMembers().SelectMany(GetTypes));

    private static IEnumerable<INamedTypeSymbol> GetNestedTypes(INamedTypeSymbol type) =>
        type.GetTypeMembers().SelectMany(GetNestedTypes).Prepend(type);
}
