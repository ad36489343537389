// The English of every text of the policy in own words, each once. Terms of the vocabulary bring their own.
using PolicyGen;
using VoiceAgent;

// Privacy.cs
[assembly: Translation("en", "Datenschutzerklärung Rufassistent", "Privacy policy of Rufassistent")]
[assembly: Translation("en", "Geschäftsführerin", "managing director")]
[assembly: Translation("en", "Bremen", "Bremen")]
[assembly: Translation("en", "Auftragsverarbeitungsvertrag", "data processing agreement")]
[assembly: Translation(
    "en",
    "Wir übermitteln nur den Text des Gesprächs und machen Rufnummern und E-Mail-Adressen darin vorher unkenntlich",
    "We send only the text of the call, and redact telephone numbers and email addresses in it before"
)]
[assembly: Translation(
    "en",
    "Gespräche werden verschlüsselt übertragen und dort nur während des Gesprächs verarbeitet",
    "Calls are encrypted in transit and processed there during the call only"
)]
[assembly: Translation(
    "en",
    "Berechtigte Beschäftigte in Vertrieb, Kundenservice und IT",
    "Authorised staff in sales, customer service and IT"
)]
[assembly: Translation("en", "Andere Dritte", "Other third parties")]
[assembly: Translation(
    "en",
    "nur bei gesetzlicher Pflicht oder mit Ihrer ausdrücklichen Einwilligung",
    "only under a legal obligation or with your explicit consent"
)]
[assembly: Translation(
    "en",
    "Eine Kopie der Garantien für Übermittlungen in Drittländer senden wir Ihnen auf Anfrage per E-Mail.",
    "On request, we send you a copy of the safeguards for transfers to third countries by email."
)]
[assembly: Translation(
    "en",
    "neue Rechtslage, Änderungen am Rufassistenten, Änderungen der Datenverarbeitung",
    "new law, changes to Rufassistent, changes to the processing of data"
)]
[assembly: Translation(
    "en",
    "Eine absolute Sicherheit gibt es trotz aller Vorkehrungen nicht. Bemerken Sie eine Sicherheitsverletzung, schreiben "
        + "Sie uns bitte sofort.",
    "Despite all precautions, there is no absolute security. If you notice a breach of security, please write to us at once."
)]

// Partners.cs
[assembly: Translation("en", Partners.WithdrawalMethod, "informally by email to datenschutz@rufwerk.example")]

// CallRecord.cs
[assembly: Translation("en", "KI-Telefonie", "AI telephony")]
[assembly: Translation(
    "en",
    "Unser KI-Telefonassistent nimmt Anrufe entgegen, beantwortet Fragen und hält Anliegen fest.",
    "Our AI telephone assistant answers calls and questions and notes what callers need."
)]
[assembly: Translation("en", "Aufzeichnung und Transkription des Gesprächs", "recording and transcription of the call")]
[assembly: Translation(
    "en",
    "Wir möchten unsere Leistungen verbessern und besser verstehen, was Anrufende brauchen",
    "We want to improve our services and to understand better what callers need"
)]
[assembly: Translation(
    "en",
    "Eine automatische Spracherkennung setzt Ihre Worte in Text um. Ein KI-Modell formuliert daraus die Antwort, die "
        + "eine künstliche Stimme spricht.",
    "Automatic speech recognition turns your words into text. From it, an AI model writes the answer, which a synthetic voice speaks."
)]
[assembly: Translation(
    "en",
    "Ohne Ihre Einwilligung zeichnen wir das Gespräch nicht auf; Ihr Anliegen bearbeiten wir trotzdem.",
    "Without your consent we do not record the call; we deal with your concern all the same."
)]
[assembly: Translation(
    "en",
    "Unkenntlichmachung von Rufnummern und E-Mail-Adressen vor der Verarbeitung durch KI-Modelle",
    "redaction of telephone numbers and email addresses before processing by AI models"
)]
[assembly: Translation("en", "Bestätigung Ihres Anrufs per SMS", "confirmation of your call by text message")]
[assembly: Translation("en", "Telefonie und Versand von SMS", "Telephony and delivery of text messages")]

// SignUp.cs
[assembly: Translation("en", "Anmeldung", "Sign-up")]
[assembly: Translation("en", "Ermittlung, welches Angebot zu Ihnen passt", "finding out which offer suits you")]
[assembly: Translation(
    "en",
    "Ohne Name und E-Mail-Adresse können wir Ihnen kein Angebot machen.",
    "Without your name and email address we cannot make you an offer."
)]
[assembly: Translation("en", "Vor- und Nachname", "first and last name")]
[assembly: Translation("en", "Anmerkungen und Fragen, die Sie uns mitteilen", "remarks and questions that you send us")]
[assembly: Translation("en", "Zeitpunkt der Anmeldung", "time of sign-up")]
[assembly: Translation("en", "Zeitpunkt des letzten Kontakts", "time of the last contact")]

// CustomerContract.cs
[assembly: Translation("en", "Verträge", "Contracts")]
[assembly: Translation(
    "en",
    "§ 257 HGB, § 147 AO",
    "Section 257 of the German Commercial Code (HGB), Section 147 of the German Fiscal Code (AO)"
)]
[assembly: Translation("en", "Finanzbehörden", "Tax authorities")]
[assembly: Translation("en", "bei einer Prüfung, soweit ein Gesetz es verlangt", "during an audit, where a law requires it")]
[assembly: Translation("en", "Laufende Verträge", "Current contracts")]
[assembly: Translation(
    "en",
    "Ohne diese Daten können wir keinen Vertrag mit Ihnen schließen.",
    "Without these data we cannot conclude a contract with you."
)]
[assembly: Translation("en", "Vertragsbeginn", "start of the contract")]
[assembly: Translation("en", "Vertragsende", "end of the contract")]

// ServerLogs.cs
[assembly: Translation("en", "Server-Logs", "Server logs")]
[assembly: Translation("en", "Wir möchten die Website sicher und stabil betreiben", "We want to run the website securely and reliably")]
[assembly: Translation(
    "en",
    "Ohne diese Daten kann unser Server die Seite nicht ausliefern.",
    "Without these data our server cannot deliver the page."
)]
