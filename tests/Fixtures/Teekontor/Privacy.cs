using PolicyGen;
// Invented: an online shop with payment, returns, a newsletter, a credit check and affiliates. What is said of the services is not about them.
[assembly: PrivacyPolicy("Datenschutzhinweise Teekontor", Languages = "de,en", AsOf = "2026-10-15", Version = "4.2", ReviewBy = "2027-10", PublishedAt = new[] { "https://teekontor.example/datenschutz" })]
[assembly: DataController("Teekontor Brandis GmbH & Co. KG", ShortName = "Teekontor", RepresentedBy = "Brandis Verwaltungs-GmbH, diese vertreten durch Hanna Brandis", RepresentativeRole = "Komplementärin",
    Street = "Am Sandtorkai 7a", PostalCode = "20457", City = "Hamburg", Country = "DE", State = "DE-HH",
    Email = "service@teekontor.example", PrivacyEmail = "datenschutz@teekontor.example", Phone = "040 / 123 45 67", Website = "https://teekontor.example")]
[assembly: DataProtectionOfficer("Dr. Kai Lührs", Organization = "Lührs Datenschutz PartG mbB", Street = "Bahrenfelder Chaussee 49", PostalCode = "22761", City = "Hamburg", Country = "DE", Email = "dsb@luehrs.example", Phone = "+49 40 987654")]
[assembly: Covers(CoverKind.Domain, "teekontor.example", "shop.teekontor.example")]

[assembly: Processor("Mollie", LegalEntity = "Mollie B.V.", Address = "Keizersgracht 126, 1015 CW Amsterdam", Country = "NL", Role = "Abwicklung der Kartenzahlung", ContractOn = "2024-02-01", AlsoController = true)]
[assembly: Recipient("PayPal", LegalEntity = "PayPal (Europe) S.à r.l. et Cie, S.C.A.", Address = "22-24 Boulevard Royal, 2449 Luxembourg", Country = "LU", GroupCountry = "US", Role = Roles.PaymentProcessing)]
[assembly: Transfer("PayPal", "BCR", Reference = "https://www.paypal.example/bcr")]
[assembly: Recipient("DHL", LegalEntity = "DHL Paket GmbH", Address = "Sträßchensweg 10, 53113 Bonn", Country = "DE", Role = "Zustellung der Pakete")]
[assembly: Recipient("Creditreform", LegalEntity = "Creditreform Hamburg von der Decken KG", Address = "Wandalenweg 8-10, 20097 Hamburg", Country = "DE", Role = "Auskunft über die Bonität", Interest = "Schutz vor Zahlungsausfällen")]
[assembly: Processor("Sendinblue", LegalEntity = "Sendinblue GmbH", Address = "Köpenicker Straße 126, 10179 Berlin", Country = "DE", Role = "Versand des Newsletters", ContractName = "Vertrag zur Auftragsverarbeitung", ContractOn = "2023-11-12")]
[assembly: Processor("Hetzner", LegalEntity = "Hetzner Online GmbH", Address = "Industriestr. 25, 91710 Gunzenhausen", Country = "DE", Role = Roles.Hosting, ContractOn = "2022-05")]
[assembly: Processor("Google Analytics", LegalEntity = "Google Ireland Limited", Address = "Gordon House, Barrow Street, Dublin 4", Country = "IE", GroupCountry = "US", Role = "Webanalyse", ContractOn = "2025-01-15")]
[assembly: Transfer("Google Analytics", "DPF", VerifiedOn = "2026-09-30")]
[assembly: Recipient("Awin", LegalEntity = "AWIN AG", Address = "Otto-Ostrowski-Straße 1A, 10249 Berlin", Country = "DE", Role = "Partnerprogramm (Affiliate-Netzwerk)")]
[assembly: RecipientCategory("Steuerberatung", RecipientKind.ThirdParty, Country = "DE", Condition = "Es geht um die Buchhaltung und die Jahresabschlüsse.")]
[assembly: RecipientCategory("Inkassounternehmen und Rechtsanwälte", RecipientKind.ThirdParty, Country = "DE", Condition = "Eine Rechnung bleibt trotz Mahnung unbezahlt.")]

[assembly: ConsentBanner(SettingsAt = "/cookies", RefusingIsAsEasy = "Auf der ersten Ebene des Banners steht „Alle ablehnen“ gleichwertig neben „Alle akzeptieren“.")]
[assembly: Cookie("cart", CookieCategory.Necessary, Days = 14, Purpose = "Merkt sich den Warenkorb")]
[assembly: Cookie("SID", CookieCategory.Necessary, Session = true, Purpose = "Anmeldung im Kundenkonto")]
[assembly: Cookie("_ga", CookieCategory.Statistics, Years = 2, Provider = "Google Analytics", Purpose = "Unterscheidet Besucher für die Statistik", Basis = Basis.Consent)]
[assembly: Cookie("aw12345", CookieCategory.Marketing, Days = 30, Provider = "Awin", Purpose = "Zuordnung einer Bestellung zu dem Partner, der sie vermittelt hat", Basis = Basis.Consent)]
[assembly: DataSubjectRights(Formless = true, IdentityProofOnDoubt = true, SafeguardCopies = "Eine Kopie der Garantien schicken wir auf Anfrage zu.")]
[assembly: AutomatedDecision("Angebot des Kaufs auf Rechnung", Logic = "Ein Programm vergleicht den Scorewert der Auskunftei und den Bestellwert mit festen Grenzen.", Consequences = "Liegt der Wert darunter, bieten wir nur Zahlarten an, bei denen vor dem Versand gezahlt wird.", HumanReview = true)]
[assembly: SecurityMeasure(Measures.EncryptionInTransit)]
[assembly: SecurityMeasure("Zahlungsdaten werden nach PCI DSS verarbeitet")]
[assembly: PolicyChanges(When = "neue Zahlarten, neue Dienstleister, Änderungen der Rechtslage", NotifyExistingCustomersBy = ContactChannel.Email)]
