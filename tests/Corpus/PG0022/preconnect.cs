// Reported: a connection that a page opens ahead
internal static class Nothing;
//// Pages/_Layout.cshtml
<link rel="canonical" href="https://rufwerk.example/">
<meta property="og:image" content="https://rufwerk.example/a.png">
<link rel="preconnect" href="{|PG0022:https://fonts.gstatic.com|}" crossorigin>
