// Reported: a mail server in the settings
internal static class Nothing;
//// appsettings.json
{ "Smtp": { "Host": "{|PG0059:mail.postwerk.example|}", "Port": 587 } }
