// Quiet: links that a visitor has to click
internal static class Nothing;
//// Pages/Contact.cshtml
<a href="https://www.linkedin.com/company/rufwerk">LinkedIn</a>
<a href="https://twitter.com/rufwerk">X</a>
<!-- <script src="https://js.stripe.com/v3/"></script> -->
@* <script src="https://js.stripe.com/v3/"></script> *@
