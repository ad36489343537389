// Reported: a content security policy names the host of a service of which the catalogue knows a path
internal static class Policy
{
    public const string Images = {|PG0022:"default-src 'self'; img-src 'self' data: www.gravatar.com"|};
}
