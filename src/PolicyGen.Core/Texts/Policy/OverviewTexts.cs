using PolicyGen.Core.Foundation;

namespace PolicyGen.Core.Texts;

/// <summary>The first layer: one line per question, each leading to the section that answers it in full.</summary>
internal static class OverviewTexts
{
    public static readonly Text Heading = new("Auf einen Blick", "At a glance");
    public static readonly Text Who = new("Wer verantwortlich ist", "Who is responsible");
    public static readonly Text WhatFor = new("Wofür wir Daten nutzen", "What we use data for");
    public static readonly Text Recipients = new("Wer Daten erhält", "Who receives data");
    public static readonly Text ThirdCountries = new("Drittländer", "Third countries");
    public static readonly Text HowLong = new("Wie lange wir speichern", "How long we store");
    public static readonly Text Rights = new("Welche Rechte Sie haben", "What rights you have");
    public static readonly Text Contact = new("Wie Sie uns erreichen", "How to reach us");
    public static readonly Text PeriodRange = new("Zwischen {0} und {1}, je nach Daten", "Between {0} and {1}, depending on the data");
    public static readonly Text AutomatedDecisions = new("Was automatisch entschieden wird", "What is decided automatically");
    public static readonly Text CriterionElsewhere = new(
        "Wo keine Frist steht, nennen wir, was die Speicherung beendet.",
        "Where no period is given, we state what ends the storage."
    );
    public static readonly Text CriteriaOnly = new(
        "Wir nennen zu den Daten, was die Speicherung beendet.",
        "We state for the data what ends the storage."
    );
}
