using PolicyGen.Model;

namespace PolicyGen.Core.Vocabulary;

/// <summary>
/// Finds members that probably hold personal data by their names, English and German. A miss is harmless here and a false
/// alarm is not, so a name counts by its last words alone: <c>EmailSent</c>, <c>AddressCount</c> and <c>PhoneId</c> are not data.
/// </summary>
internal static class PersonalDataPatterns
{
    /// <summary>Words in front of a name that make it one of a machine or of the program's own.</summary>
    private static readonly HashSet<string> s_impersonal = new(StringComparer.Ordinal)
    {
        "base",
        "bind",
        "default",
        "endpoint",
        "host",
        "imap",
        "listen",
        "local",
        "noreply",
        "sample",
        "server",
        "service",
        "site",
        "smtp",
        "support",
        "system",
        "template",
        "test",
        "url",
        "web",
        "website",
    };

    public static IReadOnlyList<PersonalDataPattern> All { get; } =
    [
        CreatePattern(
            ["IpAddress", "TruncatedIpAddress", "ConnectionData", "ServerLogs"],
            ValueForm.Text | ValueForm.Bytes,
            "ip",
            "ip address",
            "ip adresse",
            "ipaddress",
            "ipadresse",
            "ip addresses"
        ),
        CreatePattern(
            ["EmailAddress", "BusinessEmailAddress", "AccountData"],
            ValueForm.Text,
            "email",
            "e mail",
            "mail",
            "emails",
            "email address",
            "email addresses",
            "e mail address",
            "mail address",
            "email adresse",
            "mail adresse",
            "emailadresse",
            "mailadresse"
        ),
        CreatePattern(
            ["PhoneNumber", "CallerNumber", "CalledNumber", "MobileNumber", "FaxNumber"],
            ValueForm.Text | ValueForm.Number,
            "phone",
            "phones",
            "phone number",
            "phone numbers",
            "phonenumber",
            "phone no",
            "telephone",
            "telephone number",
            "mobile number",
            "caller number",
            "fax number",
            "telefon",
            "telefon nr",
            "tel",
            "tel nr",
            "handy",
            "handynummer",
            "mobilnummer",
            "faxnummer",
            "*telefonnummer",
            "*rufnummer"
        ),
        CreatePattern(
            ["FirstName", "FullName"],
            ValueForm.Text,
            "first name",
            "firstname",
            "given name",
            "middle name",
            "vorname",
            "vornamen"
        ),
        CreatePattern(
            ["LastName", "FullName", "BirthName"],
            ValueForm.Text,
            "last name",
            "lastname",
            "surname",
            "family name",
            "maiden name",
            "birth name",
            "nachname",
            "familienname",
            "geburtsname"
        ),
        CreatePattern(
            ["FullName", "FirstName", "LastName", "ContactPerson"],
            ValueForm.Text,
            "full name",
            "fullname",
            "person name",
            "customer name",
            "caller name",
            "patient name",
            "employee name",
            "applicant name",
            "contact name",
            "contact person",
            "kundenname",
            "ansprechpartner",
            "ansprechpartnerin"
        ),
        CreatePattern(
            ["BirthDate", "Age", "BirthPlace"],
            ValueForm.Text | ValueForm.Date | ValueForm.Number,
            "birth date",
            "birthdate",
            "birthday",
            "birth day",
            "date of birth",
            "birth year",
            "year of birth",
            "dob",
            "birth place",
            "place of birth",
            "geburtsdatum",
            "geburtstag",
            "geburtsjahr",
            "geburtsort"
        ),
        CreatePattern(
            ["PostalAddress", "BillingAddress", "DeliveryAddress", "Street", "PostalCode"],
            ValueForm.Text,
            "address",
            "addresses",
            "street",
            "street address",
            "adresse",
            "adressen",
            "anschrift",
            "strasse",
            "straße",
            "*adresse",
            "*anschrift"
        ),
        CreatePattern(
            ["PostalCode", "PostalAddress", "BillingAddress", "DeliveryAddress"],
            ValueForm.Text | ValueForm.Number,
            "postal code",
            "postalcode",
            "post code",
            "postcode",
            "zip code",
            "zip",
            "plz",
            "postleitzahl",
            "house number",
            "hausnummer"
        ) with
        {
            IsVague = true,
        },
        CreatePattern(
            ["Iban", "BankDetails", "DirectDebitMandate", "PaymentData"],
            ValueForm.Text,
            "iban",
            "bank account",
            "bank account number",
            "bankverbindung",
            "kontonummer"
        ),
        CreatePattern(
            ["CardData", "PaymentData"],
            ValueForm.Text | ValueForm.Number,
            "card number",
            "credit card number",
            "kreditkartennummer"
        ),
        CreatePattern(
            ["SocialSecurityNumber", "InsuranceNumber"],
            ValueForm.Text | ValueForm.Number,
            "social security number",
            "ssn",
            "sozialversicherungsnummer",
            "versichertennummer"
        ),
        CreatePattern(
            ["PassportNumber", "IdentityDocument"],
            ValueForm.Text | ValueForm.Number,
            "passport number",
            "identity card number",
            "ausweisnummer"
        ),
        CreatePattern(
            ["CallTranscript", "CallContent", "VoiceData", "CommunicationContent"],
            ValueForm.Text | ValueForm.Bytes,
            "transcript",
            "transcripts",
            "transcription",
            "transkript",
            "gesprächsinhalt",
            "gespraechsinhalt"
        ),
        CreatePattern(
            ["CallRecording", "VideoRecording", "Voicemail", "VoiceData"],
            ValueForm.Text | ValueForm.Bytes,
            "call recording",
            "audio recording",
            "voice recording",
            "video recording",
            "voicemail",
            "voice mail",
            "gesprächsaufzeichnung",
            "gespraechsaufzeichnung"
        ),
        CreatePattern(
            ["CallRecording", "VideoRecording", "VoiceData"],
            ValueForm.Text | ValueForm.Bytes,
            "=recording",
            "=aufzeichnung"
        ) with
        {
            IsVague = true,
        },
        CreatePattern(
            ["GpsCoordinates", "Location", "ApproximateLocation"],
            ValueForm.Text | ValueForm.Number,
            "latitude",
            "longitude",
            "coordinates",
            "breitengrad",
            "längengrad",
            "koordinaten",
            "=location",
            "user location",
            "geo location",
            "gps location",
            "caller location",
            "=standort"
        ) with
        {
            IsVague = true,
        },
        CreatePattern(["Username", "AccountData", "AccessCredentials"], ValueForm.Text, "user name", "username", "benutzername") with
        {
            IsVague = true,
        },
        CreatePattern(["FullName", "FirstName", "LastName", "ContactPerson", "CompanyName"], ValueForm.Text, "=name") with
        {
            IsVague = true,
        },
        CreatePattern(
            ["Diagnoses", "HealthData", "PatientRecord", "MedicalHistory"],
            ValueForm.Text,
            "diagnosis",
            "diagnoses",
            "diagnose",
            "diagnosen"
        ) with
        {
            IsVague = true,
        },
    ];

    /// <summary>What a type alone says, whatever the member is called: <c>IPAddress</c> and <c>MailAddress</c> of the framework.</summary>
    public static PersonalDataPattern? FindByType(string type, string member)
    {
        if (IsImpersonal(SplitWords(member)))
            return null;
        return type switch
        {
            "System.Net.IPAddress" => All[0],
            "System.Net.Mail.MailAddress" => All[1],
            _ => null,
        };
    }

    /// <summary>What a member of this name and form probably holds; null for nothing that names tell.</summary>
    public static PersonalDataPattern? FindByName(string member, ValueForm form)
    {
        var words = SplitWords(member);
        if (words.Count == 0 || IsImpersonal(words))
            return null;
        var name = string.Join(" ", words);
        foreach (var data in All)
        {
            // "ip address" ends like "address": the first match is the more special one, and what does not fit it is nothing else.
            if (data.Endings.Any(ending => MatchesEnding(name, ending)))
                return (data.Forms & form) != 0 ? data : null;
        }

        return null;
    }

    private static bool IsImpersonal(List<string> words) => words.Take(words.Count - 1).Any(s_impersonal.Contains);

    private static bool MatchesEnding(string name, string ending) =>
        ending[0] switch
        {
            '=' => name == ending.Substring(1),
            '*' => name.EndsWith(ending.Substring(1), StringComparison.Ordinal)
                && !s_impersonal.Any(word => name.EndsWith(word + ending.Substring(1), StringComparison.Ordinal)),
            _ => name == ending || name.EndsWith(" " + ending, StringComparison.Ordinal),
        };

    /// <summary>The words of a name, in lower case and without digits: <c>ip address</c> for <c>IPAddress2</c>.</summary>
    private static List<string> SplitWords(string name)
    {
        var words = new List<string>();
        var start = 0;
        for (var i = 0; i <= name.Length; i++)
        {
            var isLetter = i < name.Length && char.IsLetter(name[i]);
            var startsWord =
                isLetter
                && i > start
                && char.IsUpper(name[i])
                && (!char.IsUpper(name[i - 1]) || (i + 1 < name.Length && char.IsLower(name[i + 1])));
            if (isLetter && !startsWord)
                continue;
            if (i > start)
                words.Add(name.Substring(start, i - start).ToLowerInvariant());
            start = isLetter ? i : i + 1;
        }

        return words;
    }

    private static PersonalDataPattern CreatePattern(string[] items, ValueForm forms, params string[] endings) =>
        new()
        {
            DataItems = ValueList.Create(items),
            Forms = forms,
            Endings = ValueList.Create(endings),
        };
}
