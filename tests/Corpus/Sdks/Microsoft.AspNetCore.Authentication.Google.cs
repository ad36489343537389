namespace Microsoft.Extensions.DependencyInjection
{
    public static class GoogleExtensions { public static Microsoft.AspNetCore.Authentication.AuthenticationBuilder AddGoogle(this Microsoft.AspNetCore.Authentication.AuthenticationBuilder builder, System.Action<Microsoft.AspNetCore.Authentication.Google.GoogleOptions> configure) => builder; }
}
namespace Microsoft.AspNetCore.Authentication.Google { public class GoogleOptions { public string? ClientId { get; set; } } }
