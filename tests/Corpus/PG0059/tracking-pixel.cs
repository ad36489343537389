// Reported: a picture of an unknown host in a page
internal static class Nothing;
//// Pages/Index.cshtml
<p>Moin</p>
<img src="{|PG0059:https://pixel.zaehlwerk.example/1.gif|}" alt="">
