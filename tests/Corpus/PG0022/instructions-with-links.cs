// Quiet: instructions for an administrator, with addresses to read and to click
internal static class Texts
{
    public static readonly Dictionary<string, string> All = new()
    {
        ["Payment.Instructions"] = "<p>Log in to <a href=\"https://api.paypal.com/\" target=\"_blank\">your account</a>; https://api.paypal.com must be reachable.</p>",
        ["Captcha.Hint"] = "Get your keys at https://www.google.com/recaptcha/admin and paste them here.",
    };
}
