using PolicyGen.Core.Foundation;

namespace PolicyGen.Core.Texts;

/// <summary>Whether the data have to be provided (Art. 13(2)(e) GDPR).</summary>
internal static class ProvisionTexts
{
    public static readonly Text Label = new("Müssen Sie die Daten angeben?", "Do you have to provide the data?");

    public static readonly Text Heading = new("Pflicht zur Bereitstellung", "Obligation to provide data");
    public static readonly Text General = new(
        "Wo bei einer Verarbeitung nichts anderes steht, gilt:",
        "Where a processing activity says nothing else, this applies:"
    );

    public static Text GetDuty(ProvisionDuty duty) =>
        duty switch
        {
            ProvisionDuty.RequiredForContract => new(
                "Wir brauchen die Daten, um einen Vertrag mit Ihnen zu schließen oder zu erfüllen.",
                "We need the data to enter into or perform a contract with you."
            ),
            ProvisionDuty.RequiredByContract => new(
                "Der Vertrag mit Ihnen schreibt die Angabe vor.",
                "The contract with you requires you to provide them."
            ),
            ProvisionDuty.RequiredByLaw => new("Ein Gesetz schreibt die Angabe vor.", "A law requires you to provide them."),
            ProvisionDuty.RequiredForUse => new(
                "Nein, verpflichtet sind Sie dazu nicht. Der Dienst ist aber auf die Daten angewiesen.",
                "No, you are under no obligation. The service needs the data to work, though."
            ),
            _ => new("Nein, die Angabe ist freiwillig.", "No, you provide them voluntarily."),
        };
}
