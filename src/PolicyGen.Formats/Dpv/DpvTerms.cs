using PolicyGen.Core.Composition;
using PolicyGen.Core.Vocabulary;
using PolicyGen.Formats.Json;
using PolicyGen.Model;

namespace PolicyGen.Formats;

/// <summary>The terms of DPV 2.3 that stand for what is declared. There is not one for everything: own words have none.</summary>
internal static class DpvTerms
{
    private static readonly KeyValuePair<string, string>[] s_prefixes =
    [
        new("pd", "https://w3id.org/dpv/pd#"),
        new("eu-gdpr", "https://w3id.org/dpv/legal/eu/gdpr#"),
        new("loc", "https://w3id.org/dpv/loc#"),
        new("dpv", "https://w3id.org/dpv#"),
        new("dct", "http://purl.org/dc/terms/"),
        new("rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#"),
        new("xsd", "http://www.w3.org/2001/XMLSchema#"),
    ];

    /// <summary>Codes of the country table that the list of locations lacks: the European Patent Organisation and Kosovo.</summary>
    private static readonly string[] s_codesWithoutTerm = ["EPO", "XK"];

    private static readonly Lazy<Dictionary<(string Class, string Language, string Text), string>> s_terms = new(ReadTerms);

    /// <summary>The prefixes of the document.</summary>
    public static JsonObject ComposeContext()
    {
        var context = new JsonObject();
        foreach (var prefix in s_prefixes)
            context.Add(prefix.Key, prefix.Value);
        return context;
    }

    /// <summary>
    /// The types of a declared thing: the general one, and the one of the vocabulary's term with these words. The model holds
    /// words and no terms, so they are compared.
    /// </summary>
    public static JsonNode GetTypes(string general, string vocabularyClass, LocalizedText text)
    {
        foreach (var words in text.Texts)
        {
            if (s_terms.Value.TryGetValue((vocabularyClass, words.Language, words.Text), out var term) && term != general)
                return JsonArray.FromTexts([general, term]);
        }

        return general!;
    }

    /// <summary>A legal basis by its article; null for one outside the GDPR.</summary>
    public static string? FindLegalBasis(Basis basis) => FindArticle(LegalBases.GetCitation(basis, "de"));

    /// <summary>What a transfer rests on, by its article; null for a mechanism of the declarer's own.</summary>
    public static string? FindMechanism(string key) =>
        key switch
        {
            "Adequacy" or "DPF" => "eu-gdpr:A45-3",
            "AuthorityInstrument" => "eu-gdpr:A46-2-a",
            "BCR" => "eu-gdpr:A46-2-b",
            "SCC" => "eu-gdpr:A46-2-c",
            "AuthoritySCC" => "eu-gdpr:A46-2-d",
            "CodeOfConduct" => "eu-gdpr:A46-2-e",
            "Certification" => "eu-gdpr:A46-2-f",
            "AdHocClauses" => "eu-gdpr:A46-3-a",
            "Art49_1_a" => "eu-gdpr:A49-1-a",
            "Art49_1_b" => "eu-gdpr:A49-1-b",
            "Art49_1_c" => "eu-gdpr:A49-1-c",
            "Art49_1_e" => "eu-gdpr:A49-1-e",
            _ => null,
        };

    /// <summary>The term of an article of the GDPR from its citation: "Art. 6 Abs. 1 lit. b DSGVO" is <c>eu-gdpr:A6-1-b</c>.</summary>
    public static string? FindArticle(string citation) =>
        LawReference.Find(citation) is { } reference && reference.StartsWith("GDPR-", StringComparison.Ordinal)
            ? "eu-gdpr:A" + reference.Substring(5)
            : null;

    /// <summary>The country, by its code or, where the vocabulary does not know it, by its name.</summary>
    public static JsonNode ComposeCountry(Country country) =>
        country.Code.Length == 2 && country.Code.All(c => c is >= 'A' and <= 'Z') && !s_codesWithoutTerm.Contains(country.Code)
            ? DpvTexts.ComposeReference("loc:" + country.Code)
            : new JsonObject { { "@type", "dpv:Location" }, { "dct:title", DpvTexts.Compose(country.Name) } };

    private static Dictionary<(string Class, string Language, string Text), string> ReadTerms()
    {
        var terms = new Dictionary<(string, string, string), string>();
        foreach (var className in VocabularyTable.Classes)
        {
            foreach (var term in VocabularyTable.GetEntries(className))
            {
                if (term.Dpv is not { } iri)
                    continue;
                terms[(className, "de", term.De)] = CompactIri(iri);
                terms[(className, "en", term.En)] = CompactIri(iri);
            }
        }

        return terms;
    }

    private static string CompactIri(string iri)
    {
        foreach (var prefix in s_prefixes)
        {
            if (iri.StartsWith(prefix.Value, StringComparison.Ordinal))
                return prefix.Key + ":" + iri.Substring(prefix.Value.Length);
        }

        return iri;
    }
}
