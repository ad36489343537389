using PolicyGen.Core.Foundation;

namespace PolicyGen.Core.Texts;

/// <summary>The ways of contact a processing is about.</summary>
internal static class ChannelTexts
{
    public static readonly Text Label = new("Kontaktwege", "Ways of contact");

    public static Text GetName(ContactChannel channel) =>
        channel switch
        {
            ContactChannel.Email => new("E-Mail", "e-mail"),
            ContactChannel.Phone => new("Telefon", "telephone"),
            ContactChannel.Post => new("Post", "post"),
            ContactChannel.Website => new("Website", "website"),
            ContactChannel.Fax => new("Fax", "fax"),
            _ => new("App", "app"),
        };
}
