// Quiet: a client is named and not used
/// <summary>Replaces <see cref="SendGrid.SendGridClient"/>.</summary>
internal sealed class Messages
{
    // new SendGrid.SendGridClient("key")
    public string Name => nameof(SendGrid.SendGridClient);

    public Type Type => typeof(OpenAI.OpenAIException);
}
