// Reported: a tag helper and a framework of the browser load a script
internal static class Nothing;
//// Pages/Map.cshtml
<script asp-name="map" asp-src="{|PG0022:https://unpkg.com/leaflet@1.7.1/dist/leaflet.js|}"></script>
<img :src="'{|PG0022:https://api.qrserver.com/v1/create-qr-code/?data=|}' + text" />
