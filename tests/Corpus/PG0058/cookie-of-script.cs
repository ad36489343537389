// Missed: a cookie that a script of the page sets
internal static class Nothing;
//// Pages/Index.cshtml
<script>{|PG0058:document.cookie = "theme=dark";|}</script>
