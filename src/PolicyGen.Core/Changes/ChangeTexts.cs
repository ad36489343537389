using PolicyGen.Core.Foundation;

namespace PolicyGen.Core.Changes;

/// <summary>What changed between two versions of a policy.</summary>
internal static class ChangeTexts
{
    public static Text NewRecipientIn(string name, string countries) =>
        new($"neuer Empfänger {name} ({countries})", $"new recipient {name} ({countries})");

    public static Text Added(Fact fact, ChangeOwner owner) =>
        fact.Kind switch
        {
            FactKind.Controller => new($"Verantwortlicher: {fact.Value}", $"controller: {fact.Value}"),
            FactKind.Officer => new($"Datenschutzbeauftragter: {fact.Value}", $"data protection officer: {fact.Value}"),
            FactKind.Recipient => new($"neuer Empfänger {fact.Value}", $"new recipient {fact.Value}"),
            FactKind.Country => new($"{owner.Of}: neues Land {fact.Value}", $"{owner.Of}: new country {fact.Value}"),
            FactKind.Mechanism => new(
                $"{owner.Of}: neue Grundlage der Übermittlung {fact.Value}",
                $"{owner.Of}: new transfer mechanism {fact.Value}"
            ),
            FactKind.Processing => new($"neue Verarbeitung „{fact.Value}“", $"new processing “{fact.Value}”"),
            FactKind.Purpose => new($"neuer Zweck „{fact.Value}“ von „{owner.Of}“", $"new purpose “{fact.Value}” of “{owner.Of}”"),
            FactKind.Basis => new($"neue Rechtsgrundlage in „{owner.Of}“: {fact.Name}", $"new legal basis in “{owner.Of}”: {fact.Name}"),
            FactKind.DataItem => new($"neue Daten „{fact.Value}“ in „{owner.Of}“", $"new data “{fact.Value}” in “{owner.Of}”"),
            FactKind.SpecialCategory => new(
                $"neue besondere Kategorie „{fact.Value}“ in „{owner.Of}“",
                $"new special category “{fact.Value}” in “{owner.Of}”"
            ),
            FactKind.Disclosure => new(
                $"{owner.Recipient} erhält nun Daten aus „{owner.Of}“",
                $"{owner.Recipient} now receives data of “{owner.Of}”"
            ),
            FactKind.Retention => new(
                $"neue Speicherdauer{In(owner)}: {Subject(fact)}{RetentionLength.Words(fact.Value, "de")}",
                $"new retention{InEnglish(owner)}: {Subject(fact)}{RetentionLength.Words(fact.Value, "en")}"
            ),
            FactKind.Cookie => new($"neues Cookie {fact.Name}", $"new cookie {fact.Name}"),
            FactKind.AutomatedDecision => new($"neue automatisierte Entscheidung „{fact.Value}“", $"new automated decision “{fact.Value}”"),
            FactKind.Exclusion => new($"neu ausgeschlossen: {fact.Value}", $"newly excluded: {fact.Value}"),
            FactKind.SecurityMeasure => new($"neue Maßnahme der Sicherheit: {fact.Value}", $"new security measure: {fact.Value}"),
            _ => new($"neuer Hinweis: {fact.Value}", $"new note: {fact.Value}"),
        };

    public static Text Removed(Fact fact, ChangeOwner owner) =>
        fact.Kind switch
        {
            FactKind.Recipient => new($"Empfänger {fact.Value} entfällt", $"recipient {fact.Value} removed"),
            FactKind.Country => new($"{owner.Of}: {fact.Value} entfällt", $"{owner.Of}: {fact.Value} removed"),
            FactKind.Mechanism => new(
                $"{owner.Of}: Grundlage der Übermittlung {fact.Value} entfällt",
                $"{owner.Of}: transfer mechanism {fact.Value} removed"
            ),
            FactKind.Processing => new($"Verarbeitung „{fact.Value}“ entfällt", $"processing “{fact.Value}” removed"),
            FactKind.Purpose => new($"Zweck „{fact.Value}“ von „{owner.Of}“ entfällt", $"purpose “{fact.Value}” of “{owner.Of}” removed"),
            FactKind.Basis => new(
                $"Rechtsgrundlage in „{owner.Of}“ entfällt: {fact.Name}",
                $"legal basis in “{owner.Of}” removed: {fact.Name}"
            ),
            FactKind.DataItem => new($"Daten „{fact.Value}“ in „{owner.Of}“ entfallen", $"data “{fact.Value}” in “{owner.Of}” removed"),
            FactKind.SpecialCategory => new(
                $"besondere Kategorie „{fact.Value}“ in „{owner.Of}“ entfällt",
                $"special category “{fact.Value}” in “{owner.Of}” removed"
            ),
            FactKind.Disclosure => new(
                $"{owner.Recipient} erhält keine Daten aus „{owner.Of}“ mehr",
                $"{owner.Recipient} no longer receives data of “{owner.Of}”"
            ),
            FactKind.Retention => new(
                $"Speicherdauer{In(owner)} entfällt: {Subject(fact)}{RetentionLength.Words(fact.Value, "de")}",
                $"retention{InEnglish(owner)} removed: {Subject(fact)}{RetentionLength.Words(fact.Value, "en")}"
            ),
            FactKind.Cookie => new($"Cookie {fact.Name} entfällt", $"cookie {fact.Name} removed"),
            FactKind.AutomatedDecision => new(
                $"automatisierte Entscheidung „{fact.Value}“ entfällt",
                $"automated decision “{fact.Value}” removed"
            ),
            FactKind.Exclusion => new($"nicht mehr ausgeschlossen: {fact.Value}", $"no longer excluded: {fact.Value}"),
            FactKind.SecurityMeasure => new($"Maßnahme der Sicherheit entfällt: {fact.Value}", $"security measure removed: {fact.Value}"),
            FactKind.Officer => new($"Datenschutzbeauftragter entfällt: {fact.Value}", $"data protection officer removed: {fact.Value}"),
            _ => new($"Hinweis entfällt: {fact.Value}", $"note removed: {fact.Value}"),
        };

    public static Text Changed(Fact old, Fact @new, ChangeOwner owner) =>
        @new.Kind switch
        {
            FactKind.Retention => new(
                $"Speicherdauer{In(owner)}: {Subject(@new)}{RetentionLength.Words(old.Value, "de")} → {RetentionLength.Words(@new.Value, "de")}",
                $"retention{InEnglish(owner)}: {Subject(@new)}{RetentionLength.Words(old.Value, "en")} → {RetentionLength.Words(@new.Value, "en")}"
            ),
            FactKind.Cookie => new($"Cookie {@new.Name}: {old.Value} → {@new.Value}", $"cookie {@new.Name}: {old.Value} → {@new.Value}"),
            FactKind.Controller => new($"Verantwortlicher: {old.Value} → {@new.Value}", $"controller: {old.Value} → {@new.Value}"),
            FactKind.Officer => new(
                $"Datenschutzbeauftragter: {old.Value} → {@new.Value}",
                $"data protection officer: {old.Value} → {@new.Value}"
            ),
            _ => new($"„{old.Value}“ heißt nun „{@new.Value}“", $"“{old.Value}” is now called “{@new.Value}”"),
        };

    private static string In(ChangeOwner owner) => owner.Of.Length > 0 ? $" von „{owner.Of}“" : "";

    private static string InEnglish(ChangeOwner owner) => owner.Of.Length > 0 ? $" of “{owner.Of}”" : "";

    private static string Subject(Fact fact) => fact.Name.Length > 0 ? fact.Name + ": " : "";
}
