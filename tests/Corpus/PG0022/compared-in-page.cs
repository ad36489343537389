// Quiet: code and scripts of a page compare an address, go to it or quote it
internal static class Nothing;
//// Pages/Share.razor
<p>Zum Beispiel "https://api.deepl.com/v2/translate" oder <code>'https://hooks.slack.com/services/x'</code></p>
<button @onclick="Go">Los</button>
<script>
    window.open('https://api.telegram.org/x');
    if (source == 'https://api.stripe.com' || source.startsWith("https://api.openai.com")) { window.location.href = 'https://api.twilio.com'; }
</script>
@code {
    private void Go() => Navigation.NavigateTo("https://api.mailgun.net/v3");
    private bool Is(string text) => text.StartsWith("https://api.deepl.com");
}
