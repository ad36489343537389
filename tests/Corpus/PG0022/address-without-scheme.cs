// Reported: the address of a script that takes the scheme of the page
internal static class Widgets
{
    public const string Script = {|PG0022:"//widget.trustpilot.com/bootstrap/v5/{0}.js"|};
}
