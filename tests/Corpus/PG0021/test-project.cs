// Quiet: a project of tests
// Property: IsTestProject=true
internal sealed class MailTests
{
    public object Client() => new SendGrid.SendGridClient("key");
}
