// Reported: an embedded map in a component
internal static class Nothing;
//// Map.razor
<iframe src="{|PG0022:https://www.google.com/maps/embed?pb=1|}"></iframe>
