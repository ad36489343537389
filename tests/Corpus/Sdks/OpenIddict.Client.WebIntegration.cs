namespace Microsoft.Extensions.DependencyInjection
{
    public sealed class OpenIddictClientWebIntegrationBuilder
    {
        public OpenIddictClientWebIntegrationBuilder AddGitHub(System.Action<object> configure) => this;

        public OpenIddictClientWebIntegrationBuilder AddMicrosoft(System.Action<object> configure) => this;

        public OpenIddictClientWebIntegrationBuilder AddLocalProvider(System.Action<object> configure) => this;
    }
}
