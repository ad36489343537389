// Reported: a script of a page fetches, and its C# calls
internal static class Nothing;
//// Pages/Share.razor
<p>Zum Beispiel</p>
<script>
    fetch('{|PG0022:https://api.deepl.com/v2/usage|}');
</script>
@code {
    private Task<string> Go() => Http.GetStringAsync("{|PG0022:https://api.telegram.org/x|}");
}
