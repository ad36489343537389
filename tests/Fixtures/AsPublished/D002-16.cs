// Nothing is passed on without consent, yet a company of its own gets the same data on a contract. (A processor is no third party.)
[DataProcessing("Kontaktformular"), Excludes({|PG0019:Exclusions.DisclosureWithoutConsent|}), Purpose("Antwort auf Ihre Anfrage", Basis.Contract)]
[Recipient("Postwerk", Country = "DE")]
class ContactForm;
