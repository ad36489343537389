using PolicyGen.Model;

namespace PolicyGen.Core.Tests.Page;

/// <summary>The policy of an invented company with an AI on the telephone: every kind of statement occurs in it.</summary>
internal static class SamplePolicy
{
    public static PolicyDocument Full { get; } =
        new()
        {
            Title = T("Datenschutzerklärung Rufassistent", "Privacy policy Rufassistent"),
            Languages = ValueList.Of("de", "en"),
            AsOf = new PolicyDate(2026, 11, 1),
            Version = "1.2",
            ReviewBy = new PolicyDate(2031, 12, 24),
            PublishedAt = ValueList.Of("https://rufwerk.example/datenschutz", "https://rufwerk.example/privacy"),
            Scope = ValueList.Of(
                new CoveredSubject
                {
                    Kind = CoverKind.Product,
                    Name = T("Rufassistent", "Call assistant"),
                    Under = "Rufwerk",
                },
                new CoveredSubject { Kind = CoverKind.Brand, Name = T("Rufwerk", "Rufwerk") },
                new CoveredSubject { Kind = CoverKind.Unit, Name = T("Leitstelle", "Control room") },
                new CoveredSubject { Kind = CoverKind.Domain, Name = T("rufwerk.example", "rufwerk.example") },
                new CoveredSubject { Kind = CoverKind.Audience, Name = T("Anruferinnen und Anrufer", "callers") }
            ),
            Controller = new()
            {
                Name = "Rufwerk GmbH",
                ShortName = "Rufwerk-Kurz",
                Owner = "Antje Inhaberin",
                LegalForm = T("Gesellschaft mit beschränkter Haftung", "limited liability company"),
                RepresentedBy = "Enno Beispielsen",
                RepresentativeRole = T("Geschäftsführer", "managing director"),
                Street = "Hafenstraße 1",
                PostalCode = "26135",
                City = "Oldenburg",
                Country = Germany,
                State = "DE-NI",
                Email = "info@rufwerk.example",
                PrivacyEmail = "datenschutz@rufwerk.example",
                Phone = "+49 (0)441 555-010",
                Fax = "+49 441 555-011",
                Website = "https://rufwerk.example",
                VatId = "DE000000000",
            },
            JointControllers = ValueList.Of(SampleContacts.Partner),
            EuRepresentative = SampleContacts.Representative,
            DataProtectionOfficer = SampleContacts.Officer,
            Processings = ValueList.Of(Telephony, Accounting, SignUp, SampleAutomation.Applications),
            Recipients = ValueList.Of(Hosting, VoiceService, SelfHostedTool, Staff, Authorities),
            SecurityMeasures = ValueList.Of(
                T("Verschlüsselung bei der Übertragung (TLS)", "encryption in transit (TLS)"),
                T("Zugriffskontrollen", "access controls")
            ),
            Exclusions = ValueList.Of(new Exclusion { Text = T("Wir verkaufen keine Daten.", "We sell no data.") }),
            AiTraining = new() { Use = AiTrainingUse.None, Details = T("Das gilt auch für Anbieter", "That includes providers") },
            AutomatedDecisions = ValueList.Of(SampleAutomation.Deposit),
            Cookies = ValueList.Of(SampleCookies.Session, SampleCookies.Statistics, SampleCookies.Marketing),
            ConsentBanner = SampleCookies.Banner,
            ProcessingLocation = new()
            {
                Claim = LocationClaim.PreferablyInEea,
                Countries = ValueList.Of(Germany),
                Condition = T("Anrufe aus den USA beantworten wir dort", "calls from the USA are answered there"),
            },
            TransferRisks = ValueList.Of(
                new TransferRisk
                {
                    Country = UnitedStates,
                    Text = T(
                        "Behörden greifen auf Daten zu, ohne dass Sie davon erfahren",
                        "Authorities access data without your learning of it"
                    ),
                }
            ),
            GeneralRetentions = ValueList.Of(
                new Retention
                {
                    Period = new CalendarPeriod(4, 0, 0),
                    Until = RetentionEnd.OrderEnd,
                    Then = AfterRetention.Erase,
                }
            ),
            ProvisionOfData = new()
            {
                Duty = ProvisionDuty.RequiredForContract,
                Consequence = T("Sonst kommt kein Vertrag zustande", "Otherwise no contract comes about"),
            },
            ImpactAssessment = SampleAutomation.Assessment("Eine Folgenabschätzung liegt vor", "An impact assessment is in place"),
            ParentalConsent = new() { Age = 14, Verification = T("Wir schreiben den Eltern", "We write to the parents") },
            SupervisoryAuthority = new()
            {
                Key = "DE-NI",
                Name = T("Beispielaufsicht für den Datenschutz", "Sample data protection authority"),
                Street = "Amtsweg 5",
                PostalCode = "30159",
                City = "Hannover",
                Phone = "+49 511 555-020",
                Email = "poststelle@aufsicht.example",
                Website = "https://aufsicht.example",
            },
            Rights = new()
            {
                Contact = "rechte@rufwerk.example",
                IsFormless = true,
                AsksIdentityOnDoubt = true,
                SafeguardCopies = T("Schreiben Sie uns eine E-Mail.", "Send us an e-mail."),
            },
            Changes = new()
            {
                When = T("neue Dienste, neue Empfänger, neues Recht", "new services, new recipients, new law"),
                NotifyBy = ContactChannel.Email,
            },
            History = ValueList.Of(
                new PolicyRevision
                {
                    Version = "1.2",
                    AsOf = new PolicyDate(2026, 11, 1),
                    Changes = ValueList.Of(
                        new PolicyRevisionChange
                        {
                            Text = T("neuer Empfänger Sprechwerk (USA)", "new recipient Sprechwerk (USA)"),
                            IsMaterial = true,
                        },
                        new PolicyRevisionChange
                        {
                            Text = T("neue Maßnahme der Sicherheit: Zugriffskontrollen", "new security measure: access controls"),
                        }
                    ),
                },
                new PolicyRevision
                {
                    Version = "1.1",
                    AsOf = new PolicyDate(2026, 2, 1),
                    Name = "1.1",
                    Pages = ValueList.Of("de", "en"),
                    Changes = ValueList.Of(new PolicyRevisionChange { Text = T("Cookie alt_id entfällt", "cookie alt_id removed") }),
                }
            ),
            Notes = Enum.GetValues<PolicySection>()
                .Select(section => new PolicyNote { Section = section, Text = T($"Hinweis zu {section}.", $"Note on {section}.") })
                .ToValueList(),
        };

    public static LocalizedText T(string de, string en) => LocalizedText.Of(new("de", de), new("en", en));

    /// <summary>The same company where it declares negatives, each with its reason.</summary>
    public static PolicyDocument WithNegatives { get; } =
        Full with
        {
            DataProtectionOfficer = null,
            NoDataProtectionOfficer = T(
                "weniger als 20 Personen arbeiten ständig mit den Daten",
                "fewer than 20 persons constantly work with the data"
            ),
            AutomatedDecisions = ValueList<AutomatedDecision>.Empty,
            NoAutomatedDecisions = T("Über Anzahlung und Einladung entscheidet ein Mensch", "A human decides on deposits and invitations"),
            Processings = Full
                .Processings.Select(processing => processing with { AutomatedDecisions = ValueList<AutomatedDecision>.Empty })
                .ToValueList(),
        };

    public static Country Germany => new() { Code = "DE", Name = T("Deutschland", "Germany") };

    private static Country UnitedStates =>
        new()
        {
            Code = "US",
            Name = T("USA", "USA"),
            IsThirdCountry = true,
            Adequacy = new()
            {
                Decision = "(EU) 2023/1795",
                Date = new PolicyDate(2023, 7, 10),
                Scope = T("nur zertifizierte Organisationen", "only certified organisations"),
            },
        };

    private static Country Switzerland =>
        new()
        {
            Code = "CH",
            Name = T("Schweiz", "Switzerland"),
            IsThirdCountry = true,
            Adequacy = new()
            {
                Decision = "2000/518/EC",
                Date = new PolicyDate(2000, 7, 26),
                CoversAllRecipients = true,
            },
        };

    private static Processing Telephony =>
        new()
        {
            Id = "call-record",
            DeclaringType = "Rufwerk.Internal.CallRecordType",
            Title = T("KI-Telefonie", "AI telephony"),
            Description = T("Ein Sprachassistent nimmt Anrufe an.", "A voice assistant answers calls."),
            DataSubjects = ValueList.Of(T("Anrufende", "callers of the line"), T("genannte Dritte", "third persons named")),
            DataItems = ValueList.Of(
                new DataItem
                {
                    Label = T("Telefonnummer", "telephone number"),
                    Member = "CallerMemberName",
                    Category = T("Verbindungsdaten", "connection data"),
                },
                new DataItem
                {
                    Label = T("Datum, Uhrzeit und Dauer", "date, time and duration"),
                    Category = T("Verbindungsdaten", "connection data"),
                },
                new DataItem
                {
                    Label = T("Gesprächsinhalt", "content of the call"),
                    Category = T("Inhaltsdaten", "content data"),
                    Source = T("Gespräch mit Dritten", "talk with third persons"),
                },
                new DataItem { Label = T("Rückrufwunsch", "request to be called back"), IsOptional = true }
            ),
            Purposes = ValueList.Of(
                new Purpose
                {
                    Text = T("Beantwortung von Anfragen", "answering requests"),
                    Bases = ValueList.Of(Basis.Contract),
                    IsExclusive = true,
                },
                new Purpose
                {
                    Text = T("Aufzeichnung des Gesprächs", "recording of the call"),
                    Bases = ValueList.Of(Basis.Consent, Basis.ExplicitConsent),
                    WithdrawBy = T("Nachricht an uns genügt", "a message to us is enough"),
                },
                new Purpose
                {
                    Text = T("Qualitätssicherung", "quality assurance"),
                    Bases = ValueList.Of(Basis.LegitimateInterests),
                    Interest = T("bessere Gespräche und weniger Wartezeit", "better calls and less waiting"),
                }
            ),
            Recipients = ValueList.Of(
                new RecipientUse
                {
                    RecipientId = "stimmdienst",
                    Items = ValueList.Of(T("Gesprächsinhalt", "content of the call")),
                    Condition = T("der Anruf kommt zustande", "the call is put through"),
                },
                new RecipientUse { RecipientId = "hosting" },
                new RecipientUse { RecipientId = "staff" }
            ),
            Retentions = ValueList.Of(
                new Retention
                {
                    Period = new CalendarPeriod(0, 6, 0),
                    After = T("dem Gespräch", "the call"),
                    Then = AfterRetention.EraseOrAnonymise,
                    ConfiguredIn = "Retention:CallsKey",
                    ExtendedFor = T("bis zum Ende eines laufenden Streits", "until the end of a pending dispute"),
                },
                new Retention
                {
                    Period = new CalendarPeriod(0, 0, 7),
                    MaxPeriod = new CalendarPeriod(0, 0, 30),
                    For = ValueList.Of(T("Protokolle", "logs")),
                    At = T("Stimmdienst", "voice service"),
                },
                new Retention { Until = RetentionEnd.ConsentWithdrawn, For = ValueList.Of(T("Tonaufnahme", "sound recording")) }
            ),
            AiInteraction = new()
            {
                Disclosure = AiDisclosure.StartOfEachCall,
                How = T(
                    "Spracherkennung macht aus Sprache Text; ein Sprachmodell antwortet.",
                    "Speech recognition turns speech into text; a language model answers."
                ),
            },
            CallRecording = new()
            {
                Audio = true,
                Transcript = true,
                Announced = true,
                ConsentAt = ConsentMoment.StartOfCall,
            },
            Deidentification = Deidentification.Pseudonymised | Deidentification.Anonymised,
            SecurityMeasures = ValueList.Of(T("verschlüsselte Ablage der Aufnahmen", "encrypted storage of recordings")),
            ProvisionOfData = new()
            {
                Duty = ProvisionDuty.Voluntary,
                Consequence = T("Ohne Angaben ist kein Rückruf möglich", "Without them we cannot call back"),
            },
            Notes = ValueList.Of(T("Auf Wunsch spricht ein Mensch mit Ihnen", "On request a human talks to you")),
        };

    private static Processing Accounting =>
        new()
        {
            Id = "invoice",
            DeclaringType = "Rufwerk.Internal.InvoiceType",
            Title = T("Buchhaltung", "Accounting"),
            Role = ProcessingRole.Processor,
            OnBehalfOf = T("Kunden mit eigenem Anschluss", "customers with a line of their own"),
            DataItems = ValueList.Of(new DataItem { Label = T("Rechnungsdaten", "invoice data") }),
            Purposes = ValueList.Of(
                new Purpose
                {
                    Text = T("Aufbewahrung von Belegen", "keeping of vouchers"),
                    Bases = ValueList.Of(Basis.LegalObligation),
                    Law = T("§ 257 HGB", "Section 257 HGB"),
                }
            ),
            Recipients = ValueList.Of(new RecipientUse { RecipientId = "authorities" }),
            Retentions = ValueList.Of(
                new Retention
                {
                    Period = new CalendarPeriod(6, 0, 0),
                    MaxPeriod = new CalendarPeriod(10, 0, 0),
                    After = T("Vertragsende", "the end of the contract"),
                    Statutes = ValueList.Of(T("§ 147 AO", "Section 147 AO"), T("§ 257 HGB", "Section 257 HGB")),
                },
                new Retention
                {
                    Until = RetentionEnd.PurposeFulfilled,
                    Criterion = T("die letzte Rechnung ist bezahlt", "the last invoice is paid"),
                }
            ),
            ProvisionOfData = new() { Duty = ProvisionDuty.RequiredByLaw },
        };

    private static Processing SignUp =>
        new()
        {
            Id = "sign-up",
            DeclaringType = "Rufwerk.Internal.SignUpType",
            Title = T("Anmeldung", "Sign-up"),
            DataItems = ValueList.Of(
                new DataItem { Label = T("Vor- und Nachname", "first and last name") },
                new DataItem { Label = T("Anmerkungen", "remarks"), IsOptional = true }
            ),
            Purposes = ValueList.Of(new Purpose { Text = T("Kontaktaufnahme", "making contact"), Bases = ValueList.Of(Basis.Contract) }),
            Recipients = ValueList.Of(new RecipientUse { RecipientId = "hosting" }, new RecipientUse { RecipientId = "automation" }),
            Retentions = ValueList.Of(
                new Retention
                {
                    Period = new CalendarPeriod(3, 0, 0),
                    After = T("dem letzten Kontakt", "the last contact"),
                    Then = AfterRetention.Erase,
                }
            ),
        };

    private static Recipient VoiceService =>
        new()
        {
            Id = "stimmdienst",
            Name = LocalizedText.Neutral("Stimmdienst"),
            Kind = RecipientKind.Processor,
            AlsoController = true,
            LegalEntity = "Stimmdienst Inc.",
            Address = "1 Sample Street, Springfield",
            Country = UnitedStates,
            GroupCountry = Switzerland,
            ProcessingCountries = ValueList.Of(UnitedStates, Germany),
            Role = T("Bereitstellung der KI-Telefonie", "provision of AI telephony"),
            OtherEntities = ValueList.Of("Stimmdienst Ireland Ltd."),
            HasContract = true,
            ContractOn = new PolicyDate(2033, 3, 3),
            ContractName = T("Rahmenvertrag Stimme", "Master agreement Voice"),
            SubProcessors = ValueList.Of("Echo Labs Ltd.", "Tonspur AG"),
            WhiteLabel = true,
            Interest = T("schnelle Antworten", "quick answers"),
            Condition = T("Sie rufen an", "you call"),
            Transfers = ValueList.Of(
                new Transfer
                {
                    Mechanism = "SCC",
                    Name = T(
                        "Standardvertragsklauseln der Europäischen Kommission",
                        "standard contractual clauses of the European Commission"
                    ),
                    Citation = T(
                        "Art. 46 Abs. 2 lit. c DSGVO, Durchführungsbeschluss (EU) 2021/914",
                        "Article 46(2)(c) GDPR, Implementing Decision (EU) 2021/914"
                    ),
                    CopyMustBeOffered = true,
                    VerifiedOn = new PolicyDate(2034, 4, 4),
                    Module = "Modul Zwei",
                    Reference = "https://stimmdienst.example/scc",
                    Measures = T(
                        "zusätzliche technische und organisatorische Maßnahmen",
                        "additional technical and organisational measures"
                    ),
                    Condition = T("der Anruf wird in den USA beantwortet", "the call is answered in the USA"),
                },
                new Transfer
                {
                    Mechanism = "DPF",
                    Name = T("EU-US Data Privacy Framework", "EU-US Data Privacy Framework"),
                    Citation = T(
                        "Art. 45 Abs. 3 DSGVO, Durchführungsbeschluss (EU) 2023/1795",
                        "Article 45(3) GDPR, Implementing Decision (EU) 2023/1795"
                    ),
                }
            ),
        };

    private static Recipient Hosting =>
        new()
        {
            Id = "hosting",
            Name = LocalizedText.Neutral("Hafenrechner"),
            Kind = RecipientKind.Processor,
            Country = Germany,
            Place = T("Frankfurt am Main", "Frankfurt"),
            Role = T("Hosting", "hosting"),
            DeclaringTypes = ValueList.Of("Rufwerk.Internal.HostingUserType"),
            HasContract = true,
        };

    private static Recipient SelfHostedTool =>
        new()
        {
            Id = "automation",
            Name = T("Ablaufwerk", "Ablaufwerk"),
            Kind = RecipientKind.ThirdParty,
            SelfHosted = true,
            HostedBy = "Hafenrechner",
            Role = T("Automatisierung von Abläufen", "automation of workflows"),
        };

    private static Recipient Staff =>
        new()
        {
            Id = "staff",
            Name = T("Vertrieb und Kundenservice", "sales and customer service"),
            Kind = RecipientKind.Internal,
            IsCategory = true,
        };

    private static Recipient Authorities =>
        new()
        {
            Id = "authorities",
            Name = T("Finanzbehörden", "tax authorities"),
            Kind = RecipientKind.PublicAuthority,
            IsCategory = true,
            Condition = T("ein Gesetz verlangt es", "a law demands it"),
        };
}
