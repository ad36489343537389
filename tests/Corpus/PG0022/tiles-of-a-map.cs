// Reported: a script fills in a part of the host
internal static class Nothing;
//// Pages/Map.cshtml
<script>
    L.tileLayer('{|PG0022:https://{s}.tile.openstreetmap.org/{z}/{x}/{y}.png|}', { maxZoom: 19 }).addTo(map);
</script>
