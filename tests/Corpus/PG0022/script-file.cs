// Missed: an address in a script file of the page
internal static class Nothing;
//// wwwroot/js/site.js
fetch("{|PG0022:https://api.deepl.com/v2/usage|}");
