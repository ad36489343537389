using PolicyGen.Core.Declarations;
using PolicyGen.Model;

namespace PolicyGen.Core.Reading;

/// <summary>What the whole policy is read with: it stands on the assembly and changes rarely.</summary>
/// <param name="IsRoot">Whether the project declares <c>[assembly: PrivacyPolicy]</c> and so writes a policy.</param>
/// <param name="TypeName">Name of the generated class.</param>
/// <param name="Context">Languages and translations.</param>
internal sealed record PolicyHeader(bool IsRoot, string TypeName, TextContext Context)
{
    private const string DefaultTypeName = "PrivacyPolicy";

    /// <summary>The members of the generated class: none may be called as the class is.</summary>
    private static readonly string[] s_memberNames =
    [
        "ChangeNotice",
        "Document",
        "Html",
        "Json",
        "Markdown",
        "Notices",
        "Openings",
        "Pages",
        "PlainText",
        "Prepared",
        "PreparedProcessorList",
        "Processings",
        "ProcessorList",
        "ProcessorListHtml",
        "Processors",
        "Recipients",
    ];

    public static PolicyHeader Read(AssemblyDeclarations assembly, string? libraryLanguage, Findings? findings)
    {
        var head = assembly.Find("PrivacyPolicy");
        var reader = head is null ? null : new DeclarationReader(head, new TextContext(), findings);
        var languages = reader is null ? ReadLibraryLanguage(libraryLanguage) : ReadLanguages(reader);
        return new PolicyHeader(
            head is not null,
            ReadTypeName(reader),
            new TextContext { Languages = languages, Translations = ReadTranslations(assembly, languages, findings) }
        );
    }

    private static ValueList<string> ReadLanguages(DeclarationReader reader)
    {
        if (!reader.Has("Languages") || reader.ReadName("Languages") is not { } list)
            return TextContext.SupportedLanguages;
        var languages = new List<string>();
        foreach (var language in list.Split(',').Select(language => language.Trim()))
        {
            if (!TextContext.SupportedLanguages.Contains(language, StringComparer.Ordinal))
            {
                var supported = TextContext
                    .SupportedLanguages.Where(code => language.StartsWith(code, StringComparison.OrdinalIgnoreCase))
                    .FirstOrDefault();
                reader.ReportUnusable(
                    "Languages",
                    $"there are no texts in '{language}'",
                    supported is null ? "write \"de,en\", \"de\" or \"en\"" : $"write \"{supported}\""
                );
            }
            else if (languages.Contains(language))
                reader.ReportUnusable("Languages", $"'{language}' is there twice", "write it once");
            else
                languages.Add(language);
        }

        return languages.Count > 0 ? languages.ToValueList() : TextContext.SupportedLanguages;
    }

    private static ValueList<string> ReadLibraryLanguage(string? language) =>
        ValueList.Create(
            language is not null && TextContext.SupportedLanguages.Contains(language.Trim(), StringComparer.Ordinal)
                ? language.Trim()
                : TextContext.SupportedLanguages[0]
        );

    private static string ReadTypeName(DeclarationReader? reader)
    {
        if (reader?.ReadName("TypeName") is not { } name)
            return DefaultTypeName;
        if (s_memberNames.Contains(name, StringComparer.Ordinal))
        {
            reader.ReportUnusable(
                "TypeName",
                $"'{name}' is the name of one of its members",
                "write another name, for example \"SitePolicy\""
            );
            return DefaultTypeName;
        }

        if (CSharpIdentifier.IsValid(name) && name.Length <= CSharpIdentifier.MaxLength)
            return name;
        reader.ReportUnusable("TypeName", $"'{name}' is no name of a class", "write a C# identifier, for example \"SitePolicy\"");
        return DefaultTypeName;
    }

    private static ValueList<DeclaredTranslation> ReadTranslations(
        AssemblyDeclarations assembly,
        ValueList<string> languages,
        Findings? findings
    )
    {
        var translations = new List<DeclaredTranslation>();
        foreach (var declaration in assembly.Declarations.Where(declaration => declaration.Attribute == "Translation"))
        {
            var reader = new DeclarationReader(declaration, new TextContext { Languages = languages }, findings);
            if (
                reader.ReadName("Language") is not { } language
                || reader.ReadName("Text") is not { } text
                || reader.ReadName("Translation") is not { } translation
            )
                continue;
            if (!TextContext.SupportedLanguages.Contains(language, StringComparer.Ordinal))
            {
                reader.ReportUnusable("Language", $"there are no texts in '{language}'", "write \"de\" or \"en\"");
            }
            else if (language == languages[0])
            {
                reader.ReportUnusable(
                    "Language",
                    $"the declarations are written in '{language}' already",
                    "write the language that the translation is in"
                );
            }
            else if (translations.Any(other => other.Language == language && other.Text == text && other.Translation != translation))
            {
                reader.ReportUnusable("Translation", $"'{text}' is translated differently elsewhere", "keep one of the two");
            }
            else
                translations.Add(new DeclaredTranslation(language, text, translation));
        }

        return translations.ToValueList();
    }
}
