// Reported: a font of a known service in a page
internal static class Nothing;
//// wwwroot/index.html
<head>
<link rel="stylesheet" href="{|PG0022:https://fonts.googleapis.com/css2?family=Inter|}">
</head>
