// Quiet: origins that may call, and profiles that pages link to, in the settings
internal static class Nothing;
//// appsettings.json
{ "Cors": { "AllowedOrigins": [ "https://checkout.stripe.com" ] }, "Links": { "LinkedIn": "https://www.linkedin.com/company/rufwerk", "Reviews": "https://de.trustpilot.com/review/rufwerk.example" } }
