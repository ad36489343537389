// Quiet: the model knows the host, and the page has others of its own
internal static class Nothing;
//// Pages/Media.cshtml
<img src="https://@Model.Host/logo.png" alt="" />
<img src="@Url.Content("~/img/logo.png")" alt="" />
<source src="@Url.Action("Play", new { id = Model.Id })" />
<a href="https://www.youtube.com/embed/x">Video</a>
