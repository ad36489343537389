// Quiet: texts that look like hosts and are none
internal static class Texts
{
    public static readonly Version Version = new("10.20.30.40");

    public static readonly System.Net.IPAddress Address = System.Net.IPAddress.Parse("8.8.8.8");

    public static string File(string folder) => Path.Combine(folder, "report.final.pdf");

    public static readonly System.Text.RegularExpressions.Regex Pattern = new(@"^https://api\.wetterwerk\.example/.*$");

    public static object Sender() => new System.Net.Mail.MailAddress("info@wetterwerk.example");

    public static string Key(string name) => "App.Settings.Host." + name;
}
