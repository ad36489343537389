// Missed: a client that is made by reflection from its name
internal static class Plugins
{
    public static object? Create() => {|PG0021:Activator.CreateInstance(Type.GetType("SendGrid.SendGridClient, SendGrid")!, "key")|};
}
