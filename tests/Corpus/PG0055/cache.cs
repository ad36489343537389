// Missed: data through a distributed cache
// With: Enquiry, Summary
using DeepL;
using Microsoft.Extensions.Caching.Distributed;

internal sealed class Drafts(IDistributedCache cache, ITranslator translator)
{
    public Task Keep(Enquiry enquiry) => cache.SetStringAsync("draft", enquiry.Message);

    public async Task Translate() => await translator.TranslateTextAsync({|PG0055:(await cache.GetStringAsync("draft"))!|}, null, "en");
}
