// Calls are answered by an AI, and not one provider is named: the library gives it away.
[assembly: KnownProcessor("Stimmwerk", Namespaces = new[] { "Stimmwerk" })]

[DataProcessing("KI-Telefonie"), {|PG0052:AiInteraction(AiDisclosure.StartOfEachCall)|}] class PhoneCall;
namespace Stimmwerk { public class SpeechClient; }
namespace Kasten { class Assistant { object Connect() => new {|PG0021:Stimmwerk.SpeechClient|}(); } }
