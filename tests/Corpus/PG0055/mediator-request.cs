// Missed: data in a request that a mediator takes to its handler
// With: Enquiry, Summary
using MediatR;
using DeepL;

public sealed record Translate(string Text) : IRequest<int>;

internal sealed class Enquiries(ISender sender)
{
    public Task Add(Enquiry enquiry) => sender.Send(new Translate(enquiry.Message));
}

internal sealed class TranslateHandler(ITranslator translator)
{
    public Task Handle(Translate request) => translator.TranslateTextAsync({|PG0055:request.Text|}, null, "en");
}
