namespace PolicyGen.Core.Rules;

/// <summary>Rules on what code does with data: where it sends them, logs them, or stores them on a device.</summary>
internal static class TransferRules
{
    public static readonly Rule UndisclosedSdk = new(
        "PG0021",
        "Undisclosed recipient (SDK used)",
        RuleSeverity.Error,
        "'{0}' sends data to {1}, which no [Processor] or [Recipient] discloses. "
            + "Add [Processor(\"{1}\")] to the class whose data are sent there.",
        "Every policy must name the recipients of personal data and the transfers to third countries (Art. 13(1)(e), (f) GDPR). "
            + "In a library it is a warning: the program may disclose the recipient."
    )
    {
        IsReportedAtEnd = true,
    };

    public static readonly Rule UndisclosedHost = new(
        "PG0022",
        "Undisclosed recipient (host called)",
        RuleSeverity.Warning,
        "'{0}' is a host of {1}, which no [Processor] or [Recipient] discloses. "
            + "Add [Processor(\"{1}\")] to the class whose data are sent there, or [assembly: NotARecipient(\"{0}\", \"reason\")].",
        "Every policy must name the recipients of personal data and the transfers to third countries (Art. 13(1)(e), (f) GDPR). "
            + "A script or a font from elsewhere sends the visitor's address there."
    )
    {
        IsReportedAtEnd = true,
    };

    public static readonly Rule UndisclosedFlow = new(
        "PG0055",
        "Data reach a recipient their class does not name",
        RuleSeverity.Warning,
        "'{0}' reaches {1}, which {2} does not name. Add [Processor(\"{1}\")] to the class or the member.",
        "A policy names the recipients for each processing (Art. 13(1)(e) GDPR): whoever reads what happens to a call must find there "
            + "who receives it, even where another processing names the same recipient."
    )
    {
        IsReportedAtEnd = true,
    };

    public static readonly Rule UnusedDisclosure = new(
        "PG0056",
        "Recipient the data do not seem to reach",
        RuleSeverity.Info,
        "Nothing in '{0}' seems to reach {1} in this project. Remove the declaration if it is out of date.",
        "A policy that names recipients who receive nothing misleads as well (Art. 5(1)(a), 13(1)(e) GDPR): "
            + "what is disclosed out of caution hides what really happens."
    )
    {
        IsReportedAtEnd = true,
    };

    public static readonly Rule LoggedPersonalData = new(
        "PG0057",
        "Personal data are logged",
        RuleSeverity.Warning,
        "'{0}' is logged unchanged. Log an id instead, or mask or redact it first.",
        "A log is a copy of the data that no retention and no erasure request reaches (Art. 5(1)(c), (e) and Art. 17 GDPR), "
            + "and often goes to a recipient of its own."
    )
    {
        IsReportedAtEnd = true,
    };

    public static readonly Rule UndeclaredCookie = new(
        "PG0058",
        "Undeclared cookie",
        RuleSeverity.Warning,
        "The cookie '{0}' is set here, and no [Cookie] declares it. Add [assembly: Cookie(\"{0}\", CookieCategory.…{1})].",
        "Users must be told of every access to their device, how long it lasts and who reads it (§ 25 TDDDG, CJEU C-673/17): "
            + "a strictly necessary cookie needs no consent, but it still belongs in the policy."
    )
    {
        IsReportedAtEnd = true,
    };

    public static readonly Rule UndeclaredCookieInLibrary = UndeclaredCookie with { CaseSeverity = RuleSeverity.Info };

    public static readonly Rule UndeclaredLastingCookie = UndeclaredCookie.AddCase(
        "The cookie '{0}' is set here for {2}, and no [Cookie] declares it. Add [assembly: Cookie(\"{0}\", CookieCategory.…{1})]."
    );

    public static readonly Rule UndeclaredLastingCookieInLibrary = UndeclaredLastingCookie with { CaseSeverity = RuleSeverity.Info };

    public static readonly Rule CookieOfAnotherDuration = UndeclaredCookie.AddCase(
        "The cookie '{0}' lasts {1} here, but its [Cookie] states another duration. Correct one of them: {2}.",
        RuleSeverity.Info
    );

    public static readonly Rule CookieOutlivingSession = UndeclaredCookie.AddCase(
        "The cookie '{0}' lasts {1} here, but its [Cookie] says that it lasts until the browser is closed. Correct one of them: {2}.",
        RuleSeverity.Info
    );

    public static readonly Rule UnknownHost = new(
        "PG0059",
        "Unknown host called",
        RuleSeverity.Info,
        "Nothing says who receives the data at '{0}'. Declare the recipient with "
            + "[assembly: KnownProcessor(\"name\", Hosts = new[] {{ \"{0}\" }})], or write [assembly: NotARecipient(\"{0}\", \"reason\")].",
        "Whoever receives personal data must be named (Art. 13(1)(e) GDPR). "
            + "Whether personal data are sent to a host that the catalogue does not list is for a person to decide."
    )
    {
        IsReportedAtEnd = true,
    };

    public static readonly Rule UndisclosedLibrary = new(
        "PG0064",
        "Referenced assembly uses an undisclosed recipient",
        RuleSeverity.Warning,
        "The referenced assembly '{0}' uses {1}, which sends data to {2}, and no [Processor] or [Recipient] discloses it. "
            + "Add [assembly: Processor(\"{2}\")], or annotate '{0}' with PolicyGen.",
        "What a library sends belongs in the policy of the program that uses it (Art. 13(1)(e) GDPR). "
            + "An assembly that is annotated itself is checked there."
    )
    {
        IsReportedAtEnd = true,
    };

    public static readonly Rule DetectedTransfer = new(
        "PG0069",
        "Transfer found",
        RuleSeverity.Info,
        "Transfer to {0}: the code uses '{1}'. The policy discloses the recipient: {2}.",
        "Whoever reviews what a program discloses (Art. 13(1)(e), (f) GDPR) also sees what it sends."
    )
    {
        IsReportedAtEnd = true,
    };

    public static readonly Rule DetectedHost = DetectedTransfer.AddCase(
        "Transfer to {0}: the code calls the host '{1}'. The policy discloses the recipient: {2}."
    );

    public static readonly Rule DetectedFlow = DetectedTransfer.AddCase(
        "Transfer to {0}: '{1}' reaches it. The policy discloses the recipient: {2}."
    );

    public static readonly Rule DetectedMaskedFlow = DetectedTransfer.AddCase(
        "Transfer to {0}: '{1}' reaches it masked. The policy discloses the recipient: {2}."
    );
}
