// Reported: a content security policy as a meta element of a page
internal static class Nothing;
//// Pages/Shared/_Layout.cshtml
<meta http-equiv="Content-Security-Policy" content="{|PG0022:default-src 'self'; script-src 'self' https://js.stripe.com|}" />
