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

    public static PolicyHeader Read(AssemblyDeclarations assembly, string? libraryLanguage, ReadingLog? log)
    {
        var head = assembly.Find<PrivacyPolicyAttribute>();
        var reader = head is null ? null : new DeclarationReader(head, new TextContext(), log);
        var languages = reader is null ? ReadLibraryLanguage(libraryLanguage) : ReadLanguages(reader);
        return new PolicyHeader(
            head is not null,
            ReadTypeName(reader),
            new TextContext { Languages = languages, Translations = ReadTranslations(assembly, languages, log) }
        );
    }

    private static ValueList<string> ReadLanguages(DeclarationReader reader)
    {
        if (
            !reader.Has(nameof(PrivacyPolicyAttribute.Languages))
            || reader.ReadName(nameof(PrivacyPolicyAttribute.Languages)) is not { } list
        )
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
                    nameof(PrivacyPolicyAttribute.Languages),
                    $"'{language}' is not a supported language",
                    supported is null ? "Write \"de,en\", \"de\" or \"en\"." : $"Write \"{supported}\"."
                );
            }
            else if (languages.Contains(language))
                reader.ReportUnusable(nameof(PrivacyPolicyAttribute.Languages), $"'{language}' is listed twice", "Write it once.");
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
        if (reader?.ReadName(nameof(PrivacyPolicyAttribute.TypeName)) is not { } name)
            return DefaultTypeName;
        if (s_memberNames.Contains(name, StringComparer.Ordinal))
        {
            reader.ReportUnusable(
                nameof(PrivacyPolicyAttribute.TypeName),
                $"'{name}' is the name of one of its members",
                "Write another name, for example \"SitePolicy\"."
            );
            return DefaultTypeName;
        }

        if (CSharpIdentifier.IsValid(name) && name.Length <= CSharpIdentifier.MaxLength)
            return name;
        reader.ReportUnusable(
            nameof(PrivacyPolicyAttribute.TypeName),
            $"'{name}' is not a class name",
            "Write a C# identifier, for example \"SitePolicy\"."
        );
        return DefaultTypeName;
    }

    private static ValueList<DeclaredTranslation> ReadTranslations(
        AssemblyDeclarations assembly,
        ValueList<string> languages,
        ReadingLog? log
    )
    {
        var translations = new List<DeclaredTranslation>();
        foreach (var declaration in assembly.Declarations.Where(declaration => declaration.IsAttribute<TranslationAttribute>()))
        {
            var reader = new DeclarationReader(declaration, new TextContext { Languages = languages }, log);
            if (
                reader.ReadName(nameof(TranslationAttribute.Language)) is not { } language
                || reader.ReadName(nameof(TranslationAttribute.Text)) is not { } text
                || reader.ReadName(nameof(TranslationAttribute.Translation)) is not { } translation
            )
                continue;
            if (!TextContext.SupportedLanguages.Contains(language, StringComparer.Ordinal))
            {
                reader.ReportUnusable(
                    nameof(TranslationAttribute.Language),
                    $"'{language}' is not a supported language",
                    "Write \"de\" or \"en\"."
                );
            }
            else if (language == languages[0])
            {
                reader.ReportUnusable(
                    nameof(TranslationAttribute.Language),
                    $"the declarations are already written in '{language}'",
                    "Write the language of the translation."
                );
            }
            else if (translations.Any(other => other.Language == language && other.Text == text && other.Translation != translation))
            {
                reader.ReportUnusable(
                    nameof(TranslationAttribute.Translation),
                    $"'{text}' is translated differently elsewhere",
                    "Keep one of the two."
                );
            }
            else
                translations.Add(new DeclaredTranslation(language, text, translation));
        }

        return translations.ToValueList();
    }
}
