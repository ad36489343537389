// Providers are deliberately not named.
[assembly: PolicyNote(PolicySection.Recipients, {|PG0032:"Technische Anbieter werden nicht alle namentlich genannt."|})]
[assembly: RecipientCategory("Technische Anbieter", Condition = {|PG0032:"Wir behalten uns andere Dienste vor, je nach Bedarf."|})]
[assembly: KnownProcessor("Stimmwerk", Namespaces = new[] { "Stimmwerk" })]
namespace Stimmwerk { public class SpeechClient; }
namespace Rufwerk { class Assistant { object Connect() => new {|PG0021:Stimmwerk.SpeechClient|}(); } }
