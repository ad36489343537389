// Quiet: addresses of documentation in comments, messages and attributes
/// <summary>See <see href="https://platform.openai.com/docs">the manual</see>.</summary>
internal sealed class Answers(ILogger<Answers> log)
{
    // https://api.openai.com/v1/models
    [Obsolete("See https://docs.stripe.com/upgrades")]
    public void Fail() => log.LogWarning("No key; see https://platform.openai.com/docs/quickstart");

    public static void Throw() => throw new InvalidOperationException("Create a key at https://dashboard.stripe.com/apikeys");
}
