// Reported: a channel of gRPC to a known service
internal static class Speech
{
    public static object Connect() => Grpc.Net.Client.GrpcChannel.ForAddress({|PG0022:"https://speech.googleapis.com"|});
}
