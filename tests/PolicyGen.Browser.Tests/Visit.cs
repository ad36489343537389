using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace PolicyGen.Browser.Tests;

/// <summary>A page in a window of its own, with what it asked for and what the browser had to say.</summary>
public sealed class Visit : IAsyncDisposable
{
    public const int Desktop = 1280;
    public const int Phone = 390;

    private readonly IBrowserContext _context;

    private Visit(IBrowserContext context, IPage page)
    {
        _context = context;
        Page = page;
    }

    public IPage Page { get; }

    public IResponse Response { get; private set; } = null!;

    /// <summary>The addresses the browser asked for.</summary>
    public ConcurrentQueue<string> Requests { get; } = [];

    /// <summary>What the console says, errors of scripts among it.</summary>
    public ConcurrentQueue<string> Messages { get; } = [];

    internal static async Task<Visit> StartAsync(IBrowserContext context, Uri address)
    {
        var visit = new Visit(context, await context.NewPageAsync());
        context.Request += (_, request) => visit.Requests.Enqueue(request.Url);
        visit.Page.Console += (_, message) => visit.Messages.Enqueue(message.Text);
        visit.Page.PageError += (_, error) => visit.Messages.Enqueue(error);
        visit.Response = (await visit.Page.GotoAsync(address.ToString(), new() { WaitUntil = WaitUntilState.Load }))!;
        return visit;
    }

    public ValueTask DisposeAsync() => _context.DisposeAsync();
}
