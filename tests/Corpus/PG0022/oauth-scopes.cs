// Quiet: the names of rights that a token is asked for
internal static class Tokens
{
    public static readonly string[] Rights = ["https://www.googleapis.com/auth/firebase.messaging", "https://graph.microsoft.com/.default"];
}
