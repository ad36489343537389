// Reported: an address in an expression of Razor, with quotes in quotes
internal static class Nothing;
//// Pages/Comments.cshtml
<img src="@($"{|PG0022:https://www.gravatar.com/avatar/{comment.Hash("md5")}?d=identicon|}")" alt="" />
