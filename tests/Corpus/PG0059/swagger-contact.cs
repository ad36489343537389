// Quiet: contact and licence of the description of an interface
internal sealed class ApiDescription
{
    public Uri Contact { get; } = new("https://www.wetterwerk.example/contact");

    public Uri License { get; } = new("https://opensource.org/license/mit");
}
