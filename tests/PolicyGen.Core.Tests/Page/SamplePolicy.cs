using PolicyGen.Model;

namespace PolicyGen.Core.Tests.Page;

/// <summary>The policy of an invented company with an AI on the telephone: every kind of statement occurs in it.</summary>
internal static class SamplePolicy
{
    public static PolicyDocument Full { get; } =
        new()
        {
            Title = CreateText("Datenschutzerklärung Rufassistent", "Privacy policy Rufassistent"),
            Languages = ValueList.Create("de", "en"),
            AsOf = new PolicyDate(2026, 11, 1),
            Version = "1.2",
            ReviewBy = new PolicyDate(2031, 12, 24),
            PublishedAt = ValueList.Create("https://rufwerk.example/datenschutz", "https://rufwerk.example/privacy"),
            Scope = ValueList.Create(
                new CoveredSubject
                {
                    Kind = CoverKind.Product,
                    Name = CreateText("Rufassistent", "Call assistant"),
                    Under = "Rufwerk",
                },
                new CoveredSubject { Kind = CoverKind.Brand, Name = CreateText("Rufwerk", "Rufwerk") },
                new CoveredSubject { Kind = CoverKind.Unit, Name = CreateText("Leitstelle", "Control room") },
                new CoveredSubject { Kind = CoverKind.Domain, Name = CreateText("rufwerk.example", "rufwerk.example") },
                new CoveredSubject { Kind = CoverKind.Audience, Name = CreateText("Anruferinnen und Anrufer", "callers") }
            ),
            Controller = new()
            {
                Name = "Rufwerk GmbH",
                ShortName = "Rufwerk-Kurz",
                Owner = "Antje Inhaberin",
                LegalForm = CreateText("Gesellschaft mit beschränkter Haftung", "limited liability company"),
                RepresentedBy = "Enno Beispielsen",
                RepresentativeRole = CreateText("Geschäftsführer", "managing director"),
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
            JointControllers = ValueList.Create(SampleContacts.Partner),
            EuRepresentative = SampleContacts.Representative,
            DataProtectionOfficer = SampleContacts.Officer,
            Processings = ValueList.Create(Telephony, Accounting, SignUp, SampleAutomation.Applications),
            Recipients = ValueList.Create(Hosting, VoiceService, SelfHostedTool, Staff, Authorities),
            SecurityMeasures = ValueList.Create(
                CreateText("Verschlüsselung bei der Übertragung (TLS)", "encryption in transit (TLS)"),
                CreateText("Zugriffskontrollen", "access controls")
            ),
            Exclusions = ValueList.Create(new Exclusion { Text = CreateText("Wir verkaufen keine Daten.", "We sell no data.") }),
            AiTraining = new() { Use = AiTrainingUse.None, Details = CreateText("Das gilt auch für Anbieter", "That includes providers") },
            AutomatedDecisions = ValueList.Create(SampleAutomation.Deposit),
            Cookies = ValueList.Create(SampleCookies.Session, SampleCookies.Statistics, SampleCookies.Marketing),
            ConsentBanner = SampleCookies.Banner,
            ProcessingLocation = new()
            {
                Claim = LocationClaim.PreferablyInEea,
                Countries = ValueList.Create(Germany),
                Condition = CreateText("Anrufe aus den USA beantworten wir dort", "calls from the USA are answered there"),
            },
            TransferRisks = ValueList.Create(
                new TransferRisk
                {
                    Country = UnitedStates,
                    Text = CreateText(
                        "Behörden greifen auf Daten zu, ohne dass Sie davon erfahren",
                        "Authorities access data without your learning of it"
                    ),
                }
            ),
            GeneralRetentions = ValueList.Create(
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
                Consequence = CreateText("Sonst kommt kein Vertrag zustande", "Otherwise no contract comes about"),
            },
            ImpactAssessment = SampleAutomation.CreateAssessment("Eine Folgenabschätzung liegt vor", "An impact assessment is in place"),
            ParentalConsent = new() { Age = 14, Verification = CreateText("Wir schreiben den Eltern", "We write to the parents") },
            SupervisoryAuthority = new()
            {
                Key = "DE-NI",
                Name = CreateText("Beispielaufsicht für den Datenschutz", "Sample data protection authority"),
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
                SafeguardCopies = CreateText("Schreiben Sie uns eine E-Mail.", "Send us an e-mail."),
            },
            Changes = new()
            {
                When = CreateText("neue Dienste, neue Empfänger, neues Recht", "new services, new recipients, new law"),
                NotifyBy = ContactChannel.Email,
            },
            History = ValueList.Create(
                new PolicyRevision
                {
                    Version = "1.2",
                    AsOf = new PolicyDate(2026, 11, 1),
                    Changes = ValueList.Create(
                        new PolicyRevisionChange
                        {
                            Text = CreateText("neuer Empfänger Sprechwerk (USA)", "new recipient Sprechwerk (USA)"),
                            IsMaterial = true,
                        },
                        new PolicyRevisionChange
                        {
                            Text = CreateText("neue Maßnahme der Sicherheit: Zugriffskontrollen", "new security measure: access controls"),
                        }
                    ),
                },
                new PolicyRevision
                {
                    Version = "1.1",
                    AsOf = new PolicyDate(2026, 2, 1),
                    Name = "1.1",
                    PageLanguages = ValueList.Create("de", "en"),
                    Changes = ValueList.Create(
                        new PolicyRevisionChange { Text = CreateText("Cookie alt_id entfällt", "cookie alt_id removed") }
                    ),
                }
            ),
            Notes = Enum.GetValues<PolicySection>()
                .Select(section => new PolicyNote { Section = section, Text = CreateText($"Hinweis zu {section}.", $"Note on {section}.") })
                .ToValueList(),
        };

    public static LocalizedText CreateText(string de, string en) => LocalizedText.Create(new("de", de), new("en", en));

    /// <summary>The same company where it declares negatives, each with its reason.</summary>
    public static PolicyDocument WithNegatives { get; } =
        Full with
        {
            DataProtectionOfficer = null,
            NoDataProtectionOfficer = CreateText(
                "weniger als 20 Personen arbeiten ständig mit den Daten",
                "fewer than 20 persons constantly work with the data"
            ),
            AutomatedDecisions = ValueList<AutomatedDecision>.Empty,
            NoAutomatedDecisions = CreateText(
                "Über Anzahlung und Einladung entscheidet ein Mensch",
                "A human decides on deposits and invitations"
            ),
            Processings = Full
                .Processings.Select(processing => processing with { AutomatedDecisions = ValueList<AutomatedDecision>.Empty })
                .ToValueList(),
        };

    public static Country Germany => new() { Code = "DE", Name = CreateText("Deutschland", "Germany") };

    private static Country UnitedStates =>
        new()
        {
            Code = "US",
            Name = CreateText("USA", "USA"),
            IsThirdCountry = true,
            Adequacy = new()
            {
                Decision = "(EU) 2023/1795",
                Date = new PolicyDate(2023, 7, 10),
                Scope = CreateText("nur zertifizierte Organisationen", "only certified organisations"),
            },
        };

    private static Country Switzerland =>
        new()
        {
            Code = "CH",
            Name = CreateText("Schweiz", "Switzerland"),
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
            Title = CreateText("KI-Telefonie", "AI telephony"),
            Description = CreateText("Ein Sprachassistent nimmt Anrufe an.", "A voice assistant answers calls."),
            DataSubjects = ValueList.Create(
                CreateText("Anrufende", "callers of the line"),
                CreateText("genannte Dritte", "third persons named")
            ),
            DataItems = ValueList.Create(
                new DataItem
                {
                    Label = CreateText("Telefonnummer", "telephone number"),
                    Member = "CallerMemberName",
                    Category = CreateText("Verbindungsdaten", "connection data"),
                },
                new DataItem
                {
                    Label = CreateText("Datum, Uhrzeit und Dauer", "date, time and duration"),
                    Category = CreateText("Verbindungsdaten", "connection data"),
                },
                new DataItem
                {
                    Label = CreateText("Gesprächsinhalt", "content of the call"),
                    Category = CreateText("Inhaltsdaten", "content data"),
                    Source = CreateText("Gespräch mit Dritten", "talk with third persons"),
                },
                new DataItem { Label = CreateText("Rückrufwunsch", "request to be called back"), IsOptional = true }
            ),
            Purposes = ValueList.Create(
                new Purpose
                {
                    Text = CreateText("Beantwortung von Anfragen", "answering requests"),
                    Bases = ValueList.Create(Basis.Contract),
                    IsExclusive = true,
                },
                new Purpose
                {
                    Text = CreateText("Aufzeichnung des Gesprächs", "recording of the call"),
                    Bases = ValueList.Create(Basis.Consent, Basis.ExplicitConsent),
                    WithdrawBy = CreateText("Nachricht an uns genügt", "a message to us is enough"),
                },
                new Purpose
                {
                    Text = CreateText("Qualitätssicherung", "quality assurance"),
                    Bases = ValueList.Create(Basis.LegitimateInterests),
                    Interest = CreateText("bessere Gespräche und weniger Wartezeit", "better calls and less waiting"),
                }
            ),
            Recipients = ValueList.Create(
                new RecipientUse
                {
                    RecipientId = "stimmdienst",
                    Items = ValueList.Create(CreateText("Gesprächsinhalt", "content of the call")),
                    Condition = CreateText("der Anruf kommt zustande", "the call is put through"),
                },
                new RecipientUse { RecipientId = "hosting" },
                new RecipientUse { RecipientId = "staff" }
            ),
            Retentions = ValueList.Create(
                new Retention
                {
                    Period = new CalendarPeriod(0, 6, 0),
                    After = CreateText("dem Gespräch", "the call"),
                    Then = AfterRetention.EraseOrAnonymize,
                    ConfiguredIn = "Retention:CallsKey",
                    ExtendedFor = CreateText("bis zum Ende eines laufenden Streits", "until the end of a pending dispute"),
                },
                new Retention
                {
                    Period = new CalendarPeriod(0, 0, 7),
                    MaxPeriod = new CalendarPeriod(0, 0, 30),
                    For = ValueList.Create(CreateText("Protokolle", "logs")),
                    At = CreateText("Stimmdienst", "voice service"),
                },
                new Retention
                {
                    Until = RetentionEnd.ConsentWithdrawn,
                    For = ValueList.Create(CreateText("Tonaufnahme", "sound recording")),
                }
            ),
            AiInteraction = new()
            {
                Disclosure = AiDisclosure.StartOfEachCall,
                How = CreateText(
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
            Deidentification = Deidentification.Pseudonymized | Deidentification.Anonymized,
            SecurityMeasures = ValueList.Create(CreateText("verschlüsselte Ablage der Aufnahmen", "encrypted storage of recordings")),
            ProvisionOfData = new()
            {
                Duty = ProvisionDuty.Voluntary,
                Consequence = CreateText("Ohne Angaben ist kein Rückruf möglich", "Without them we cannot call back"),
            },
            Notes = ValueList.Create(CreateText("Auf Wunsch spricht ein Mensch mit Ihnen", "On request a human talks to you")),
        };

    private static Processing Accounting =>
        new()
        {
            Id = "invoice",
            DeclaringType = "Rufwerk.Internal.InvoiceType",
            Title = CreateText("Buchhaltung", "Accounting"),
            Role = ProcessingRole.Processor,
            OnBehalfOf = CreateText("Kunden mit eigenem Anschluss", "customers with a line of their own"),
            DataItems = ValueList.Create(new DataItem { Label = CreateText("Rechnungsdaten", "invoice data") }),
            Purposes = ValueList.Create(
                new Purpose
                {
                    Text = CreateText("Aufbewahrung von Belegen", "keeping of vouchers"),
                    Bases = ValueList.Create(Basis.LegalObligation),
                    Law = CreateText("§ 257 HGB", "Section 257 HGB"),
                }
            ),
            Recipients = ValueList.Create(new RecipientUse { RecipientId = "authorities" }),
            Retentions = ValueList.Create(
                new Retention
                {
                    Period = new CalendarPeriod(6, 0, 0),
                    MaxPeriod = new CalendarPeriod(10, 0, 0),
                    After = CreateText("Vertragsende", "the end of the contract"),
                    Statutes = ValueList.Create(CreateText("§ 147 AO", "Section 147 AO"), CreateText("§ 257 HGB", "Section 257 HGB")),
                },
                new Retention
                {
                    Until = RetentionEnd.PurposeFulfilled,
                    Criterion = CreateText("die letzte Rechnung ist bezahlt", "the last invoice is paid"),
                }
            ),
            ProvisionOfData = new() { Duty = ProvisionDuty.RequiredByLaw },
        };

    private static Processing SignUp =>
        new()
        {
            Id = "sign-up",
            DeclaringType = "Rufwerk.Internal.SignUpType",
            Title = CreateText("Anmeldung", "Sign-up"),
            DataItems = ValueList.Create(
                new DataItem { Label = CreateText("Vor- und Nachname", "first and last name") },
                new DataItem { Label = CreateText("Anmerkungen", "remarks"), IsOptional = true }
            ),
            Purposes = ValueList.Create(
                new Purpose { Text = CreateText("Kontaktaufnahme", "making contact"), Bases = ValueList.Create(Basis.Contract) }
            ),
            Recipients = ValueList.Create(new RecipientUse { RecipientId = "hosting" }, new RecipientUse { RecipientId = "automation" }),
            Retentions = ValueList.Create(
                new Retention
                {
                    Period = new CalendarPeriod(3, 0, 0),
                    After = CreateText("dem letzten Kontakt", "the last contact"),
                    Then = AfterRetention.Erase,
                }
            ),
        };

    private static Recipient VoiceService =>
        new()
        {
            Id = "stimmdienst",
            Name = LocalizedText.CreateNeutral("Stimmdienst"),
            Kind = RecipientKind.Processor,
            AlsoController = true,
            LegalEntity = "Stimmdienst Inc.",
            Address = "1 Sample Street, Springfield",
            Country = UnitedStates,
            GroupCountry = Switzerland,
            ProcessingCountries = ValueList.Create(UnitedStates, Germany),
            Role = CreateText("Bereitstellung der KI-Telefonie", "provision of AI telephony"),
            OtherEntities = ValueList.Create("Stimmdienst Ireland Ltd."),
            HasContract = true,
            ContractOn = new PolicyDate(2033, 3, 3),
            ContractName = CreateText("Rahmenvertrag Stimme", "Master agreement Voice"),
            SubProcessors = ValueList.Create("Echo Labs Ltd.", "Tonspur AG"),
            WhiteLabel = true,
            Interest = CreateText("schnelle Antworten", "quick answers"),
            Condition = CreateText("Sie rufen an", "you call"),
            Transfers = ValueList.Create(
                new Transfer
                {
                    Mechanism = "SCC",
                    Name = CreateText(
                        "Standardvertragsklauseln der Europäischen Kommission",
                        "standard contractual clauses of the European Commission"
                    ),
                    Citation = CreateText(
                        "Art. 46 Abs. 2 lit. c DSGVO, Durchführungsbeschluss (EU) 2021/914",
                        "Article 46(2)(c) GDPR, Implementing Decision (EU) 2021/914"
                    ),
                    CopyMustBeOffered = true,
                    VerifiedOn = new PolicyDate(2034, 4, 4),
                    Module = "Modul Zwei",
                    Reference = "https://stimmdienst.example/scc",
                    Measures = CreateText(
                        "zusätzliche technische und organisatorische Maßnahmen",
                        "additional technical and organisational measures"
                    ),
                    Condition = CreateText("der Anruf wird in den USA beantwortet", "the call is answered in the USA"),
                },
                new Transfer
                {
                    Mechanism = "DPF",
                    Name = CreateText("EU-US Data Privacy Framework", "EU-US Data Privacy Framework"),
                    Citation = CreateText(
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
            Name = LocalizedText.CreateNeutral("Hafenrechner"),
            Kind = RecipientKind.Processor,
            Country = Germany,
            Place = CreateText("Frankfurt am Main", "Frankfurt"),
            Role = CreateText("Hosting", "hosting"),
            DeclaringTypes = ValueList.Create("Rufwerk.Internal.HostingUserType"),
            HasContract = true,
        };

    private static Recipient SelfHostedTool =>
        new()
        {
            Id = "automation",
            Name = CreateText("Ablaufwerk", "Ablaufwerk"),
            Kind = RecipientKind.ThirdParty,
            SelfHosted = true,
            HostedBy = "Hafenrechner",
            Role = CreateText("Automatisierung von Abläufen", "automation of workflows"),
        };

    private static Recipient Staff =>
        new()
        {
            Id = "staff",
            Name = CreateText("Vertrieb und Kundenservice", "sales and customer service"),
            Kind = RecipientKind.Internal,
            IsCategory = true,
        };

    private static Recipient Authorities =>
        new()
        {
            Id = "authorities",
            Name = CreateText("Finanzbehörden", "tax authorities"),
            Kind = RecipientKind.PublicAuthority,
            IsCategory = true,
            Condition = CreateText("ein Gesetz verlangt es", "a law demands it"),
        };
}
