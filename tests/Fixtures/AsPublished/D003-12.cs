// The telephone company is named, the provider of the AI is not.
[assembly: KnownProcessor("Rufnetz", Namespaces = new[] { "Rufnetz" })]
[assembly: KnownProcessor("Stimmwerk", Namespaces = new[] { "Stimmwerk" })]

[DataProcessing("Anruf-Bot"), AiInteraction(AiDisclosure.StartOfEachCall), Processor("Rufnetz", Country = "DE")] class Dialogue;
namespace Rufnetz { public class CallClient; }
namespace Stimmwerk { public class SpeechClient; }
namespace Partner { class Bot { object Connect() => (new Rufnetz.CallClient(), new {|PG0021:Stimmwerk.SpeechClient|}()); } }
