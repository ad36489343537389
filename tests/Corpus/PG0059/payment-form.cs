// Reported: a form that goes to the website of a payment service, which the catalogue does not know
internal static class Nothing;
//// Pages/Pay.cshtml
<form action="{|PG0059:https://pay.kassenwerk.example/checkout|}" method="post"><button>Bezahlen</button></form>
