namespace PolicyGen.Core.Reading;

/// <summary>The ids of the rules. An id is never used for anything else, even when its rule is gone.</summary>
internal static class RuleIds
{
    public const string IncompleteController = "PG0002";
    public const string Placeholder = "PG0003";
    public const string Artefact = "PG0004";
    public const string ContradictoryDeclaration = "PG0005";
    public const string MissingDate = "PG0006";
    public const string PastReview = "PG0007";
    public const string MalformedContact = "PG0008";
    public const string MissingTranslation = "PG0009";
    public const string NoPurpose = "PG0010";
    public const string NoLegalBasis = "PG0011";
    public const string UnstatedInterest = "PG0012";
    public const string NotALegalBasis = "PG0013";
    public const string SpecialCategoryWithoutBasis = "PG0014";
    public const string HealthCareWithoutSecrecy = "PG0015";
    public const string ContractWithoutParty = "PG0016";
    public const string UnclassifiedMember = "PG0017";
    public const string AnonymousButPersonal = "PG0018";
    public const string ContradictedExclusion = "PG0019";
    public const string AiImprovementWithoutConsent = "PG0020";
    public const string RecipientWithoutCountry = "PG0023";
    public const string TransferWithoutMechanism = "PG0024";
    public const string UnfitMechanism = "PG0025";
    public const string LocationContradicted = "PG0027";
    public const string ExceptionAsRule = "PG0028";
    public const string UnverifiedFramework = "PG0029";
    public const string UnnamedEntity = "PG0030";
    public const string NoProcessorContract = "PG0031";
    public const string OpenEndedDisclosure = "PG0032";
    public const string UnusedRecipient = "PG0033";
    public const string NoRetention = "PG0034";
    public const string IndefiniteRetention = "PG0035";
    public const string ContradictoryRetention = "PG0036";
    public const string RetentionAgainstStatute = "PG0037";
    public const string NoSupervisoryAuthority = "PG0038";
    public const string OutdatedAuthority = "PG0039";
    public const string OfficerUnstated = "PG0040";
    public const string DecisionsUnstated = "PG0041";
    public const string UnstatedDuty = "PG0042";
    public const string UnnamedSource = "PG0043";
    public const string SecretRecording = "PG0044";
    public const string UndisclosedAi = "PG0045";
    public const string DeviceAccessWithoutConsent = "PG0046";
    public const string IncompleteCookie = "PG0047";
    public const string OutdatedLaw = "PG0048";
    public const string NoWayToWithdraw = "PG0049";
    public const string DanglingReference = "PG0050";
    public const string NoSafeguardCopies = "PG0051";
    public const string NoRecipientAtAll = "PG0052";
    public const string UnusableDeclaration = "PG0053";
    public const string NoRoot = "PG0054";
    public const string DuplicateProcessing = "PG0063";
    public const string CompilerTooOld = "PG0066";
    public const string UnjustifiedSuppression = "PG0068";
}
