// Reported: an inline script that calls a known service
internal static class Nothing;
//// wwwroot/index.html
<script>
  // https://docs.stripe.com
  fetch("{|PG0022:https://api.deepl.com/v2/usage|}");
</script>
