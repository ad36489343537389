// Reported: a builder of a content security policy that allows all hosts of a service's domain
Policies.Connect({|PG0022:"https://*.google-analytics.com"|});

internal static class Policies
{
    public static void Connect(string source) => System.Console.WriteLine(source.Length);
}
