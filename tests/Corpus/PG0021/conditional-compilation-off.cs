// Quiet: code that is not compiled
internal sealed class Messages
{
#if WITH_MAIL
    public object Mail() => new SendGrid.SendGridClient("key");
#endif
}
