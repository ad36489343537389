// Reported: data in a mail by SMTP of a known service
[assembly: KnownProcessor("Postwerk", Hosts = new[] { "*.postwerk.example" })]

internal sealed class Mails
{
    public void Confirm(Enquiry enquiry)
    {
        using var client = new System.Net.Mail.SmtpClient("smtp.postwerk.example");
        client.Send("info@rufwerk.example", {|PG0055:enquiry.Email|}, "Ihre Anfrage", "Danke.");
    }
}

[DataProcessing("Anfragen")]
[Purpose(Purposes.EnquiryAnswering, Basis.Contract)]
[Retention(Months = 6)]
public sealed class Enquiry
{
    [DataItem("Nachricht")] public string Message { get; set; } = "";

    [DataItem(DataItems.EmailAddress)] public string Email { get; set; } = "";

    [NotPersonalData("Eine laufende Nummer.")] public int Id { get; set; }
}

[DataProcessing("Newsletter")]
[Purpose(Purposes.EnquiryAnswering, Basis.Contract)]
[Retention(Months = 6)]
[Processor("Postwerk", Country = "DE")]
public sealed class Newsletter { [DataItem(DataItems.EmailAddress)] public string Email { get; set; } = ""; }
