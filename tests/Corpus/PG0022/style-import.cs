// Reported: a style that imports a font
internal static class Nothing;
//// wwwroot/index.html
<style>@import url("{|PG0022:https://fonts.googleapis.com/css2?family=Inter|}");</style>
