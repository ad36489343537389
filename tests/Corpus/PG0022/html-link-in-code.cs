// Quiet: a page in a text that only links to a service
internal static class Page
{
    public const string Footer = """<p><a href="https://www.linkedin.com/company/rufwerk">LinkedIn</a> <a href="https://stripe.com/privacy">Stripe</a></p>""";
}
