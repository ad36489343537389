using PolicyGen.Model;

namespace PolicyGen.Core.Reading;

/// <summary>
/// Reads <c>[ImpactAssessment]</c>, <c>[ParentalConsent]</c>, <c>[ProvisionOfData]</c> and <c>[Excludes]</c>: alike on the assembly and on
/// a class.
/// </summary>
internal static class AssessmentReader
{
    public static ImpactAssessment? ReadImpactAssessment(DeclarationReader? reader) =>
        reader?.ReadEnum<AssessmentState>(nameof(ImpactAssessmentAttribute.State)) is not { } state
            ? null
            : reader.Trace(
                new ImpactAssessment
                {
                    State = state,
                    CarriedOutOn = reader.ReadDate(nameof(ImpactAssessmentAttribute.CarriedOutOn)),
                    Reason = reader.ReadText(nameof(ImpactAssessmentAttribute.Reason)),
                    Statement = reader.ReadText(nameof(ImpactAssessmentAttribute.Statement)),
                }
            );

    public static ParentalConsent? ReadParentalConsent(DeclarationReader? reader)
    {
        if (reader is null)
            return null;
        var age = reader.ReadNumber(nameof(ParentalConsentAttribute.Age), 18);
        if (age is >= 13 and <= 16)
            return new ParentalConsent { Age = age, Verification = reader.ReadText(nameof(ParentalConsentAttribute.Verification)) };
        reader.ReportUnusable(
            nameof(ParentalConsentAttribute.Age),
            $"{age} is not an age under Art. 8(1) GDPR",
            "Write 16, or the age that national law sets, which is at least 13."
        );
        return null;
    }

    public static ProvisionOfData? ReadProvision(DeclarationReader? reader) =>
        reader?.ReadEnum<ProvisionDuty>(nameof(ProvisionOfDataAttribute.Duty)) is not { } duty
            ? null
            : new ProvisionOfData { Duty = duty, Consequence = reader.ReadText(nameof(ProvisionOfDataAttribute.Consequence)) };

    public static Exclusion? ReadExclusion(DeclarationReader reader) =>
        reader.ReadText(nameof(ExcludesAttribute.What), nameof(Exclusions)) is not { } what
            ? null
            : reader.Trace(new Exclusion { Text = what, For = reader.ReadText(nameof(ExcludesAttribute.For)) });
}
