// Missed: a client behind dynamic
internal static class Plugins
{
    public static object Send(dynamic client) => {|PG0021:client.SendEmailAsync(new SendGrid.Helpers.Mail.SendGridMessage())|};
}
