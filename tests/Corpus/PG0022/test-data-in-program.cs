// False alarm: an address as sample data of a validator
internal static class Samples
{
    public static readonly string[] ValidUrls = [{|PG0022:"https://api.stripe.com/v1"|}, "https://rufwerk.example"];
}
