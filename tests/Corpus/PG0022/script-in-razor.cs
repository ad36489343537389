// Reported: a script of a known service in a view
internal static class Nothing;
//// Pages/Shared/_Layout.cshtml
@{ ViewData["Title"] = "Start"; }
<head>
<script async src="{|PG0022:https://www.googletagmanager.com/gtag/js?id=G-1|}"></script>
</head>
