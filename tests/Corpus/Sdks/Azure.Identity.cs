namespace Azure.Identity { public class DefaultAzureCredential { public System.Threading.Tasks.Task<string> GetTokenAsync() => null!; } }
