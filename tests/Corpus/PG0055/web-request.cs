// Reported: data in the address of a request of the old framework
// With: Enquiry, Summary
using System.Net;

internal sealed class Translations
{
#pragma warning disable SYSLIB0014
    public WebRequest Translate(Enquiry enquiry) => WebRequest.Create({|PG0055:"https://api.deepl.com/v2/translate?text=" + enquiry.Message|});
}
