// Reported: sign-in services of OpenIddict's client
internal static class Providers
{
    public static void Add(Microsoft.Extensions.DependencyInjection.OpenIddictClientWebIntegrationBuilder providers) =>
        providers.{|PG0021:AddGitHub|}(_ => { }).{|PG0021:AddMicrosoft|}(_ => { }).AddLocalProvider(_ => { });
}
