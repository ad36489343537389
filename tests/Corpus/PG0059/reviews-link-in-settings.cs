// False alarm: the address of a page of reviews that is linked to
internal static class Nothing;
//// appsettings.json
{ "FeedbackUrl": "{|PG0059:https://www.trustpilot.com/review/rufwerk.example|}", "Social": { "X": "https://x.com/rufwerk" } }
