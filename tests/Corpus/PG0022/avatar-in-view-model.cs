// Reported: an address of pictures that the visitor's browser loads
internal static class Avatars
{
    public static string Url(string hash) => {|PG0022:$"https://www.gravatar.com/avatar/{hash}"|};
}
