using PolicyGen.Core.Foundation;

namespace PolicyGen.Core.Changes;

/// <summary>What changed between two versions of a policy.</summary>
internal static class ChangeTexts
{
    public static Text DescribeNewRecipient(string name, string countries) =>
        new($"neuer Empfänger {name} ({countries})", $"new recipient {name} ({countries})");

    public static Text DescribeAddition(PolicyFact fact, ChangeNames owner) =>
        fact.Kind switch
        {
            PolicyFactKind.Controller => new($"Verantwortlicher: {fact.Value}", $"controller: {fact.Value}"),
            PolicyFactKind.Officer => new($"Datenschutzbeauftragter: {fact.Value}", $"data protection officer: {fact.Value}"),
            PolicyFactKind.Recipient => new($"neuer Empfänger {fact.Value}", $"new recipient {fact.Value}"),
            PolicyFactKind.Country => new($"{owner.Owner}: neues Land {fact.Value}", $"{owner.Owner}: new country {fact.Value}"),
            PolicyFactKind.Mechanism => new(
                $"{owner.Owner}: neue Grundlage der Übermittlung {fact.Value}",
                $"{owner.Owner}: new transfer mechanism {fact.Value}"
            ),
            PolicyFactKind.Processing => new($"neue Verarbeitung „{fact.Value}“", $"new processing “{fact.Value}”"),
            PolicyFactKind.Purpose => new(
                $"neuer Zweck „{fact.Value}“ von „{owner.Owner}“",
                $"new purpose “{fact.Value}” of “{owner.Owner}”"
            ),
            PolicyFactKind.Basis => new(
                $"neue Rechtsgrundlage in „{owner.Owner}“: {fact.Name}",
                $"new legal basis in “{owner.Owner}”: {fact.Name}"
            ),
            PolicyFactKind.DataItem => new($"neue Daten „{fact.Value}“ in „{owner.Owner}“", $"new data “{fact.Value}” in “{owner.Owner}”"),
            PolicyFactKind.SpecialCategory => new(
                $"neue besondere Kategorie „{fact.Value}“ in „{owner.Owner}“",
                $"new special category “{fact.Value}” in “{owner.Owner}”"
            ),
            PolicyFactKind.Disclosure => new(
                $"{owner.Recipient} erhält nun Daten aus „{owner.Owner}“",
                $"{owner.Recipient} now receives data of “{owner.Owner}”"
            ),
            PolicyFactKind.Retention => new(
                $"neue Speicherdauer{FormatOwner(owner)}: {GetSubject(fact)}{RetentionLength.Describe(fact.Value, "de")}",
                $"new retention{FormatOwnerInEnglish(owner)}: {GetSubject(fact)}{RetentionLength.Describe(fact.Value, "en")}"
            ),
            PolicyFactKind.Cookie => new($"neues Cookie {fact.Name}", $"new cookie {fact.Name}"),
            PolicyFactKind.AutomatedDecision => new(
                $"neue automatisierte Entscheidung „{fact.Value}“",
                $"new automated decision “{fact.Value}”"
            ),
            PolicyFactKind.Exclusion => new($"neu ausgeschlossen: {fact.Value}", $"newly excluded: {fact.Value}"),
            PolicyFactKind.SecurityMeasure => new($"neue Maßnahme der Sicherheit: {fact.Value}", $"new security measure: {fact.Value}"),
            _ => new($"neuer Hinweis: {fact.Value}", $"new note: {fact.Value}"),
        };

    public static Text DescribeRemoval(PolicyFact fact, ChangeNames owner) =>
        fact.Kind switch
        {
            PolicyFactKind.Recipient => new($"Empfänger {fact.Value} entfällt", $"recipient {fact.Value} removed"),
            PolicyFactKind.Country => new($"{owner.Owner}: {fact.Value} entfällt", $"{owner.Owner}: {fact.Value} removed"),
            PolicyFactKind.Mechanism => new(
                $"{owner.Owner}: Grundlage der Übermittlung {fact.Value} entfällt",
                $"{owner.Owner}: transfer mechanism {fact.Value} removed"
            ),
            PolicyFactKind.Processing => new($"Verarbeitung „{fact.Value}“ entfällt", $"processing “{fact.Value}” removed"),
            PolicyFactKind.Purpose => new(
                $"Zweck „{fact.Value}“ von „{owner.Owner}“ entfällt",
                $"purpose “{fact.Value}” of “{owner.Owner}” removed"
            ),
            PolicyFactKind.Basis => new(
                $"Rechtsgrundlage in „{owner.Owner}“ entfällt: {fact.Name}",
                $"legal basis in “{owner.Owner}” removed: {fact.Name}"
            ),
            PolicyFactKind.DataItem => new(
                $"Daten „{fact.Value}“ in „{owner.Owner}“ entfallen",
                $"data “{fact.Value}” in “{owner.Owner}” removed"
            ),
            PolicyFactKind.SpecialCategory => new(
                $"besondere Kategorie „{fact.Value}“ in „{owner.Owner}“ entfällt",
                $"special category “{fact.Value}” in “{owner.Owner}” removed"
            ),
            PolicyFactKind.Disclosure => new(
                $"{owner.Recipient} erhält keine Daten aus „{owner.Owner}“ mehr",
                $"{owner.Recipient} no longer receives data of “{owner.Owner}”"
            ),
            PolicyFactKind.Retention => new(
                $"Speicherdauer{FormatOwner(owner)} entfällt: {GetSubject(fact)}{RetentionLength.Describe(fact.Value, "de")}",
                $"retention{FormatOwnerInEnglish(owner)} removed: {GetSubject(fact)}{RetentionLength.Describe(fact.Value, "en")}"
            ),
            PolicyFactKind.Cookie => new($"Cookie {fact.Name} entfällt", $"cookie {fact.Name} removed"),
            PolicyFactKind.AutomatedDecision => new(
                $"automatisierte Entscheidung „{fact.Value}“ entfällt",
                $"automated decision “{fact.Value}” removed"
            ),
            PolicyFactKind.Exclusion => new($"nicht mehr ausgeschlossen: {fact.Value}", $"no longer excluded: {fact.Value}"),
            PolicyFactKind.SecurityMeasure => new(
                $"Maßnahme der Sicherheit entfällt: {fact.Value}",
                $"security measure removed: {fact.Value}"
            ),
            PolicyFactKind.Officer => new(
                $"Datenschutzbeauftragter entfällt: {fact.Value}",
                $"data protection officer removed: {fact.Value}"
            ),
            _ => new($"Hinweis entfällt: {fact.Value}", $"note removed: {fact.Value}"),
        };

    public static Text DescribeChange(PolicyFact old, PolicyFact @new, ChangeNames owner) =>
        @new.Kind switch
        {
            PolicyFactKind.Retention => new(
                $"Speicherdauer{FormatOwner(owner)}: {GetSubject(@new)}{RetentionLength.Describe(old.Value, "de")} → "
                    + $"{RetentionLength.Describe(@new.Value, "de")}",
                $"retention{FormatOwnerInEnglish(owner)}: {GetSubject(@new)}{RetentionLength.Describe(old.Value, "en")} → "
                    + $"{RetentionLength.Describe(@new.Value, "en")}"
            ),
            PolicyFactKind.Cookie => new(
                $"Cookie {@new.Name}: {old.Value} → {@new.Value}",
                $"cookie {@new.Name}: {old.Value} → {@new.Value}"
            ),
            PolicyFactKind.Controller => new($"Verantwortlicher: {old.Value} → {@new.Value}", $"controller: {old.Value} → {@new.Value}"),
            PolicyFactKind.Officer => new(
                $"Datenschutzbeauftragter: {old.Value} → {@new.Value}",
                $"data protection officer: {old.Value} → {@new.Value}"
            ),
            _ => new($"„{old.Value}“ heißt nun „{@new.Value}“", $"“{old.Value}” is now called “{@new.Value}”"),
        };

    private static string FormatOwner(ChangeNames owner) => owner.Owner.Length > 0 ? $" von „{owner.Owner}“" : "";

    private static string FormatOwnerInEnglish(ChangeNames owner) => owner.Owner.Length > 0 ? $" of “{owner.Owner}”" : "";

    private static string GetSubject(PolicyFact fact) => fact.Name.Length > 0 ? fact.Name + ": " : "";
}
