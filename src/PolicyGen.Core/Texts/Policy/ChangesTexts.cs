using PolicyGen.Core.Foundation;

namespace PolicyGen.Core.Texts;

/// <summary>When the policy changes, how people learn of it and where the current version is.</summary>
internal static class ChangesTexts
{
    public static readonly Text Heading = new("Änderungen dieser Erklärung", "Changes to this policy");
    public static readonly Text When = new("Wir ändern diese Erklärung in diesen Fällen: {0}", "We change this policy in these cases: {0}");
    public static readonly Text PublishedAt = new("Die aktuelle Fassung steht hier: {0}", "The current version is here: {0}");

    public static readonly Text Version = new("Version {0}", "Version {0}");
    public static readonly Text VersionOf = new("Version {0} vom {1}", "Version {0} of {1}");
    public static readonly Text DateOf = new("Fassung vom {0}", "Version of {0}");

    public static readonly Text First = new("Erste Fassung", "First version");
    public static readonly Text Unchanged = new("Angaben wie zuvor", "Same facts as before");

    public static readonly Text Superseded = new("Dies ist eine frühere Fassung. {0}", "This is an earlier version. {0}");
    public static readonly Text ToCurrent = new("Zur aktuellen Fassung", "Go to the current version");

    public static Text GetNotification(ContactChannel channel) =>
        channel switch
        {
            ContactChannel.Email => new("Bestehende Kunden informieren wir darüber per E-Mail.", "We tell existing customers by e-mail."),
            ContactChannel.Phone => new(
                "Bestehende Kunden informieren wir darüber am Telefon.",
                "We tell existing customers by telephone."
            ),
            ContactChannel.Post => new("Bestehende Kunden informieren wir darüber per Brief.", "We tell existing customers by letter."),
            ContactChannel.Website => new(
                "Bestehende Kunden informieren wir darüber auf unserer Website.",
                "We tell existing customers on our website."
            ),
            ContactChannel.Fax => new("Bestehende Kunden informieren wir darüber per Fax.", "We tell existing customers by fax."),
            _ => new("Bestehende Kunden informieren wir darüber in der App.", "We tell existing customers in the app."),
        };
}
