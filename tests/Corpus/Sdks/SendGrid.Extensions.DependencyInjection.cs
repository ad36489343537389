// uses: SendGrid
namespace SendGrid.Extensions.DependencyInjection
{
    public static class ServiceCollectionExtensions
    {
        public static void AddSendGrid(this Microsoft.Extensions.DependencyInjection.IServiceCollection services, System.Action<SendGridClientOptions> configure) { }
    }
}
