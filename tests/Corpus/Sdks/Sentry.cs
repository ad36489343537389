namespace Sentry
{
    public static class SentrySdk
    {
        public static System.IDisposable Init(string dsn) => null!;
        public static void CaptureException(System.Exception exception) { }
        public static void CaptureMessage(string message) { }
        public static System.Threading.Tasks.Task FlushAsync(System.TimeSpan timeout) => null!;
    }
    public class SentryUser { public string? Email { get; set; } }
}
