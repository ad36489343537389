using PolicyGen.Model;

namespace PolicyGen.Core.Reading;

/// <summary>Reads <c>[ImpactAssessment]</c>, <c>[ParentalConsent]</c>, <c>[ProvisionOfData]</c> and <c>[Excludes]</c>: alike on the assembly and on a class.</summary>
internal static class AssessmentReader
{
    public static ImpactAssessment? ReadImpactAssessment(DeclarationReader? reader) =>
        reader?.ReadEnum<AssessmentState>("State") is not { } state
            ? null
            : new ImpactAssessment
            {
                State = state,
                CarriedOutOn = reader.ReadDate("CarriedOutOn"),
                Reason = reader.ReadText("Reason"),
                Statement = reader.ReadText("Statement"),
            };

    public static ParentalConsent? ReadParentalConsent(DeclarationReader? reader)
    {
        if (reader is null)
            return null;
        var age = reader.ReadNumber("Age", 18);
        if (age is >= 13 and <= 16)
            return new ParentalConsent { Age = age, Verification = reader.ReadText("Verification") };
        reader.ReportUnusable("Age", $"{age} is no age of Art. 8(1) GDPR", "write 16, or the age of national law, not below 13");
        return null;
    }

    public static ProvisionOfData? ReadProvision(DeclarationReader? reader) =>
        reader?.ReadEnum<ProvisionDuty>("Duty") is not { } duty
            ? null
            : new ProvisionOfData { Duty = duty, Consequence = reader.ReadText("Consequence") };

    public static Exclusion? ReadExclusion(DeclarationReader reader) =>
        reader.ReadText("What", "Exclusions") is not { } what ? null : new Exclusion { Text = what, For = reader.ReadText("For") };
}
