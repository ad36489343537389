// Reported: Razor fills in a part of the host
internal static class Nothing;
//// Pages/Comments.cshtml
@model string
@{ var source = $"{|PG0022:https://{Model}.disqus.com/embed.js|}"; }
