// Quiet: credentials of Azure alone
internal static class Credentials
{
    public static object Create() => new Azure.Identity.DefaultAzureCredential();
}
