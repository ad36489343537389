// Reported: a client of gRPC whose address is set at registration
internal sealed class SpeechClient(object channel) : Grpc.Core.ClientBase(channel);

internal static class Startup
{
    public static void Configure(IServiceCollection services) => services.AddGrpcClient<SpeechClient>(options => options.Address = new Uri({|PG0022:"https://speech.googleapis.com"|}));
}
