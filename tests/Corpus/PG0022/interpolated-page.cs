// Reported: a pixel and a script in a page that code puts together
internal static class Pixel
{
    public static string Of(string id) => {|PG0022:$"<noscript><img height='1' width='1' src='https://www.facebook.com/tr?id={id}&ev=PageView'/></noscript>"|};

    public static string Tag(string id) => {|PG0022:"<script>load('" + id + "', 'https://www.google-analytics.com/analytics.js');</script>"|};
}
