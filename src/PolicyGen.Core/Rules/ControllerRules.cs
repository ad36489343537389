namespace PolicyGen.Core.Rules;

/// <summary>Rules on the controller, its officer and its authority.</summary>
internal static class ControllerRules
{
    public static readonly Rule IncompleteController = new(
        "PG0002",
        "Controller details incomplete",
        RuleSeverity.Error,
        "Controller '{0}' has no {1}. Add what is missing to [assembly: DataController(…)].",
        "Every policy must state the identity and contact details of the controller (Art. 13(1)(a) GDPR)."
    );

    public static readonly Rule ControllerWithoutPhone = IncompleteController.AddCase(
        "Controller '{0}' has no telephone number. Add Phone to [assembly: DataController(…)].",
        RuleSeverity.Info
    );

    public static readonly Rule ControllerWithoutLegalForm = IncompleteController.AddCase(
        "Controller '{0}' may be a person or a company. Add LegalForm, Owner or RepresentedBy to [assembly: DataController(…)]; "
            + "for a sole trader, write LegalForm = \"Einzelunternehmen\".",
        RuleSeverity.Info
    );

    public static readonly Rule ControllerWithoutRepresentative = IncompleteController.AddCase(
        "Controller '{0}' is a legal person but names nobody who represents it. Add RepresentedBy to [assembly: DataController(…)].",
        RuleSeverity.Info
    );

    public static readonly Rule MalformedContact = new(
        "PG0008",
        "Malformed contact detail",
        RuleSeverity.Warning,
        "'{0}' is not a valid {1}. {2}",
        "People reach the controller by these details (Art. 12(2), 13(1)(a) GDPR)."
    );

    public static readonly Rule NoSupervisoryAuthority = new(
        "PG0038",
        "Supervisory authority missing",
        RuleSeverity.Warning,
        "The supervisory authority does not follow from the controller's State or Country. "
            + "Write, for example, State = \"DE-NI\" on [DataController], or add [assembly: SupervisoryAuthority(…)].",
        "People must be able to find out where to complain (Art. 13(2)(d), 77 GDPR)."
    );

    public static readonly Rule OutdatedAuthority = new(
        "PG0039",
        "Supervisory authority outdated or not competent",
        RuleSeverity.Warning,
        "'{0}' is a former address of {1}, which is now at {2}. Write the key \"{3}\" alone.",
        "The authority of the controller's Land is competent (Art. 55 GDPR, § 40 BDSG), at its current address."
    );

    public static readonly Rule RenamedAuthority = OutdatedAuthority.AddCase(
        "'{0}' is now called {1}. Write the key \"{2}\".",
        RuleSeverity.Info
    );

    public static readonly Rule AuthorityOfAnotherLand = OutdatedAuthority.AddCase(
        "'{0}' is not competent, because the controller is established in {1}. Write \"{2}\" or leave the attribute out."
    );

    public static readonly Rule AuthorityForPrivateBodies = OutdatedAuthority.AddCase(
        "'{0}' is not competent, because it supervises private bodies only. Write \"{1}\" or leave the attribute out."
    );

    public static readonly Rule FederalAuthorityForCompany = OutdatedAuthority.AddCase(
        "'{0}' supervises private bodies only for telecommunications and postal services. "
            + "Write State on [assembly: DataController] and leave the attribute out, unless that is what the controller does.",
        RuleSeverity.Info
    );

    public static readonly Rule UnstatedDataProtectionOfficer = new(
        "PG0040",
        "Data protection officer not stated or contradicted",
        RuleSeverity.Error,
        "The policy says nothing about a data protection officer. "
            + "Add [assembly: DataProtectionOfficer(…)], or [assembly: NoDataProtectionOfficer(\"…\")] with the reason.",
        "A policy must name the officer if there is one (Art. 13(1)(b) GDPR). An impact assessment makes an officer mandatory for a "
            + "controller of any size (§ 38(1) sentence 2 BDSG), and the list of the German authorities includes AI that talks to people "
            + "(DSK list no. 11)."
    )
    {
        IsReportedAtEnd = true,
        CaseSeverity = RuleSeverity.Info,
        StrictSeverity = RuleSeverity.Warning,
    };

    public static readonly Rule ContradictedOfficer = UnstatedDataProtectionOfficer.AddCase(
        "[DataProtectionOfficer] names an officer and [NoDataProtectionOfficer] denies that there is one. Keep one of the two."
    );

    public static readonly Rule PublicBodyWithoutOfficer = UnstatedDataProtectionOfficer.AddCase(
        "[NoDataProtectionOfficer] denies that there is an officer, but the controller is a public body. "
            + "Name its officer (Art. 37(1)(a) GDPR).",
        RuleSeverity.Warning
    );

    public static readonly Rule AssessmentWithoutOfficer = UnstatedDataProtectionOfficer.AddCase(
        "[NoDataProtectionOfficer] denies that there is an officer, but an impact assessment was carried out. "
            + "Name an officer (§ 38(1) sentence 2 BDSG), or check the assessment.",
        RuleSeverity.Warning
    );

    public static readonly Rule RiskyProcessingWithoutOfficer = UnstatedDataProtectionOfficer.AddCase(
        "[NoDataProtectionOfficer] denies that there is an officer, but in '{0}' an AI talks to people about special categories of data, "
            + "which suggests that an impact assessment, and so an officer, is required. Name an officer (§ 38(1) sentence 2 BDSG), "
            + "or write [ImpactAssessment(AssessmentState.NotRequired, Reason = \"…\")].",
        RuleSeverity.Warning
    );
}
