// Quiet: the service is disclosed on a class
[DataProcessing("Newsletter")]
[Purpose("Newsletter", Basis.Consent, WithdrawBy = "per E-Mail")]
[Retention(Months = 6)]
[Processor("SendGrid", Country = "US", Mechanism = "DPF")]
public sealed class Newsletter
{
    [DataItem("Adresse")] public string Email { get; set; } = "";
}

internal sealed class Mails
{
    public object Client() => new SendGrid.SendGridClient("key");
}
