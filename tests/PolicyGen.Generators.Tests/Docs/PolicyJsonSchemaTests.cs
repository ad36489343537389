using System.Text.Json;
using Json.Schema;
using PolicyGen.Core.Json;
using PolicyGen.Model;

namespace PolicyGen.Generators.Tests.Docs;

/// <summary><c>docs/schemas/privacy-policy.schema.json</c> is the schema of what is rendered.</summary>
public sealed class PolicyJsonSchemaTests
{
    private static readonly JsonSchema s_schema = JsonSchema.FromText(PolicyJsonSchema.Write());

    [Fact]
    public void The_file_matches_the_code() => DocsFile.Verify("schemas/privacy-policy.schema.json", PolicyJsonSchema.Write());

    [Fact]
    public void The_file_is_a_schema_of_its_draft()
    {
        using var schema = JsonDocument.Parse(PolicyJsonSchema.Write());
        Assert.True(MetaSchemas.Draft202012.Evaluate(schema.RootElement).IsValid);
    }

    [Fact]
    public void The_sample_is_valid() => Assert.Empty(Validate(PolicyJson.Render(GeneratorRun.Execute(SamplePolicy.Code).GetDocument())));

    [Fact]
    public void An_empty_policy_is_valid() => Assert.Empty(Validate(PolicyJson.Render(new PolicyDocument())));

    [Theory]
    [InlineData("\"asOf\": \"2026-11-01\"", "\"asOf\": \"1.11.2026\"")]
    [InlineData("\"asOf\": \"2026-11-01\"", "\"as-of\": \"2026-11-01\"")]
    [InlineData("\"period\": \"P6M\"", "\"period\": \"6M\"")]
    [InlineData("\"period\": \"P6M\"", "\"period\": \"P\"")]
    [InlineData("\"period\": \"P6M\"", "\"period\": 6")]
    [InlineData("\"contract\"", "\"Contract\"")]
    [InlineData("\"role\": \"controller\"", "\"hasRole\": true")]
    [InlineData("\"hasContract\": true", "\"hasContract\": false")]
    public void Rejects_invalid_documents(string part, string other)
    {
        var json = PolicyJson.Render(
            new PolicyDocument
            {
                AsOf = new PolicyDate(2026, 11, 1),
                Processings = ValueList.Create(
                    new Processing
                    {
                        Id = "p",
                        Purposes = ValueList.Create(new Purpose { Bases = ValueList.Create(Basis.Contract) }),
                        Retentions = ValueList.Create(new Retention { Period = new CalendarPeriod(0, 6, 0) }),
                    }
                ),
                Recipients = ValueList.Create(new Recipient { Id = "r", HasContract = true }),
            }
        );
        Assert.Empty(Validate(json));
        Assert.Contains(part, json, StringComparison.Ordinal);
        Assert.NotEmpty(Validate(json.Replace(part, other, StringComparison.Ordinal)));
    }

    /// <summary>The documentation and the code name the same facts internal.</summary>
    [Fact]
    public void Facts_documented_as_internal_are_not_published()
    {
        var model = typeof(PolicyDocument)
            .Assembly.GetTypes()
            .Where(type =>
                type is { Namespace: "PolicyGen.Model", IsClass: true, ContainsGenericParameters: false, IsAbstract: false }
                && type.GetConstructor([]) is not null
                && type.IsPublic
            );
        var problems = new List<string>();
        var internals = 0;
        foreach (var type in model)
        {
            var symbol = PublicApiTests.Types.SingleOrDefault(symbol =>
                symbol.Name == type.Name && symbol.ContainingNamespace.ToDisplayString() == type.Namespace
            );
            if (symbol is null)
                continue;
            var published = PublishedShape.Get(type).Properties.Select(property => property.Name).ToHashSet(StringComparer.Ordinal);
            foreach (var property in type.GetProperties().Where(property => property.CanWrite && property.GetIndexParameters().Length == 0))
            {
                var isInternal = XmlDocs
                    .GetSummary(symbol.GetMembers(property.Name).Single())
                    .Contains("Internal: not published.", StringComparison.Ordinal);
                internals += isInternal ? 1 : 0;
                if (isInternal == published.Contains(property.Name))
                    problems.Add($"{type.Name}.{property.Name}");
            }
        }

        Assert.Empty(problems);
        Assert.Equal(12, internals);
    }

    internal static IReadOnlyList<string> Validate(string json)
    {
        using var policy = JsonDocument.Parse(json);
        var results = s_schema.Evaluate(policy.RootElement, new EvaluationOptions { OutputFormat = OutputFormat.List });
        // A valid document has errors too, in the alternatives that it does not take.
        return results.IsValid
            ? []
            :
            [
                "The document is not valid.",
                .. (results.Details ?? [])
                    .Where(result => result.Errors is not null)
                    .SelectMany(result => result.Errors!.Select(error => $"{result.InstanceLocation}: {error.Key}: {error.Value}")),
            ];
    }
}
