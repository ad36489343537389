namespace PolicyGen.CompilerBenchmarks;

/// <summary>The files of one feature of a web application; <c>#</c> is its number.</summary>
internal static class Templates
{
    public static readonly (string Name, string Text)[] All =
    [
        (
            "Order#",
            """
            using System.ComponentModel.DataAnnotations;
            using System.ComponentModel.DataAnnotations.Schema;

            namespace App.Feature#;

            /// <summary>An order.</summary>
            [Table("orders#")]
            public sealed class Order#
            {
                [Key] public int Id { get; set; }
                [Required, MaxLength(200)] public string CustomerName { get; set; } = "";
                [MaxLength(320)] public string? Email { get; set; }
                [Column(TypeName = "decimal(18,2)")] public decimal Total { get; set; }
                public DateTimeOffset CreatedAt { get; set; }
                public OrderState# State { get; set; }
                public List<OrderLine#> Lines { get; set; } = [];
                public string? Note { get; set; }
            }

            public sealed class OrderLine#
            {
                public int Id { get; set; }
                public int OrderId { get; set; }
                [Required] public string Product { get; set; } = "";
                public int Quantity { get; set; }
                public decimal Price { get; set; }
                public decimal Total => Quantity * Price;
            }

            public enum OrderState# { New, Paid, Shipped, Cancelled }
            """
        ),
        (
            "Context#",
            """
            using Microsoft.EntityFrameworkCore;

            namespace App.Feature#;

            public sealed class Context#(DbContextOptions<Context#> options) : DbContext(options)
            {
                public DbSet<Order#> Orders => Set<Order#>();
                public DbSet<OrderLine#> Lines => Set<OrderLine#>();

                protected override void OnModelCreating(ModelBuilder modelBuilder)
                {
                    modelBuilder.Entity<Order#>(order =>
                    {
                        order.HasKey(o => o.Id);
                        order.Property(o => o.CustomerName).HasMaxLength(200).IsRequired();
                        order.Property(o => o.Email).HasMaxLength(320);
                        order.HasMany(o => o.Lines).WithOne().HasForeignKey(l => l.OrderId);
                        order.HasIndex(o => o.CreatedAt);
                    });
                    modelBuilder.Entity<OrderLine#>().Property(l => l.Product).HasMaxLength(100);
                }
            }
            """
        ),
        (
            "OrderRepository#",
            """
            using Microsoft.EntityFrameworkCore;

            namespace App.Feature#;

            public interface IOrderRepository#
            {
                Task<Order#?> FindAsync(int id, CancellationToken cancellationToken);
                Task<IReadOnlyList<OrderSummary#>> ListAsync(OrderFilter# filter, CancellationToken cancellationToken);
                Task<int> AddAsync(Order# order, CancellationToken cancellationToken);
                Task<bool> RemoveAsync(int id, CancellationToken cancellationToken);
            }

            public sealed class OrderRepository#(Context# context) : IOrderRepository#
            {
                public Task<Order#?> FindAsync(int id, CancellationToken cancellationToken) =>
                    context.Orders.Include(order => order.Lines).FirstOrDefaultAsync(order => order.Id == id, cancellationToken);

                public async Task<IReadOnlyList<OrderSummary#>> ListAsync(OrderFilter# filter, CancellationToken cancellationToken)
                {
                    var query = context.Orders.AsNoTracking();
                    if (filter.State is { } state) query = query.Where(order => order.State == state);
                    if (!string.IsNullOrWhiteSpace(filter.Customer)) query = query.Where(order
                        => order.CustomerName.Contains(filter.Customer));
                    if (filter.From is { } from) query = query.Where(order => order.CreatedAt >= from);
                    var orders = await query.OrderByDescending(order => order.CreatedAt)
                        .Skip(filter.Page * filter.PageSize).Take(filter.PageSize).ToListAsync(cancellationToken);
                    return orders.Select(order => new OrderSummary#(order.Id, order.CustomerName, order.Total,
                        order.State.ToString(), order.Lines.Count)).ToList();
                }

                public async Task<int> AddAsync(Order# order, CancellationToken cancellationToken)
                {
                    order.Total = order.Lines.Sum(line => line.Quantity * line.Price);
                    order.CreatedAt = DateTimeOffset.UtcNow;
                    context.Orders.Add(order);
                    await context.SaveChangesAsync(cancellationToken);
                    return order.Id;
                }

                public async Task<bool> RemoveAsync(int id, CancellationToken cancellationToken)
                {
                    var order = await FindAsync(id, cancellationToken);
                    if (order is null) return false;
                    context.Orders.Remove(order);
                    return await context.SaveChangesAsync(cancellationToken) > 0;
                }
            }
            """
        ),
        (
            "OrderModels#",
            """
            using System.ComponentModel.DataAnnotations;

            namespace App.Feature#;

            public sealed record OrderSummary#(int Id, string Customer, decimal Total, string State, int Lines);

            public sealed record OrderFilter#
            {
                public OrderState#? State { get; init; }
                public string? Customer { get; init; }
                public DateTimeOffset? From { get; init; }
                [Range(0, 1000)] public int Page { get; init; }
                [Range(1, 200)] public int PageSize { get; init; } = 50;
            }

            public sealed record CreateOrder#([property: Required] string Customer, string? Email, IReadOnlyList<CreateLine#> Lines)
            {
                public IEnumerable<string> Problems()
                {
                    if (Customer.Length > 200) yield return "The name is too long.";
                    if (Email is not null && !Email.Contains('@')) yield return $"'{Email}' is no address.";
                    if (Lines.Count == 0) yield return "An order needs a line.";
                    foreach (var line in Lines.Where(line
                        => line.Quantity <= 0)) yield return $"{line.Product}: the quantity is {line.Quantity}.";
                }
            }

            public sealed record CreateLine#(string Product, int Quantity, decimal Price);
            """
        ),
        (
            "OrdersController#",
            """
            using Microsoft.AspNetCore.Authorization;
            using Microsoft.AspNetCore.Http;
            using Microsoft.AspNetCore.Mvc;
            using Microsoft.Extensions.Logging;

            namespace App.Feature#;

            [ApiController]
            [Authorize(Policy = "orders")]
            [Route("api/feature#/orders")]
            public sealed class OrdersController#(IOrderRepository# orders, OrderMapper# mapper, ShippingClient# shipping,
                ILogger<OrdersController#> logger) : ControllerBase
            {
                [HttpGet]
                [ProducesResponseType(StatusCodes.Status200OK)]
                public async Task<ActionResult<IReadOnlyList<OrderSummary#>>> List([FromQuery]
                    OrderFilter# filter, CancellationToken cancellationToken)
                {
                    var found = await orders.ListAsync(filter, cancellationToken);
                    logger.LogDebug("Listed {Count} orders of page {Page}", found.Count, filter.Page);
                    return Ok(found);
                }

                [HttpGet("{id:int}")]
                public async Task<ActionResult<OrderSummary#>> Get(int id, CancellationToken cancellationToken)
                {
                    if (await orders.FindAsync(id, cancellationToken) is not { } order)
                    {
                        logger.LogWarning("Order {Id} is not there", id);
                        return NotFound();
                    }

                    return mapper.ToSummary(order);
                }

                [HttpPost]
                public async Task<IActionResult> Create(CreateOrder# request, CancellationToken cancellationToken)
                {
                    var problems = request.Problems().ToList();
                    if (problems.Count > 0)
                    {
                        foreach (var problem in problems) ModelState.AddModelError("", problem);
                        return ValidationProblem(ModelState);
                    }

                    var order = mapper.ToOrder(request);
                    var id = await orders.AddAsync(order, cancellationToken);
                    try
                    {
                        await shipping.AnnounceAsync(id, order.Lines.Select(line => line.Product), cancellationToken);
                    }
                    catch (HttpRequestException exception)
                    {
                        logger.LogError(exception, "Shipping of order {Id} failed", id);
                    }

                    return CreatedAtAction(nameof(Get), new { id }, mapper.ToSummary(order));
                }

                [HttpDelete("{id:int}")]
                public async Task<IActionResult> Delete(int id, CancellationToken cancellationToken) =>
                    await orders.RemoveAsync(id, cancellationToken) ? NoContent() : NotFound();
            }
            """
        ),
        (
            "OrderMapper#",
            """
            namespace App.Feature#;

            public sealed class OrderMapper#
            {
                private static readonly Dictionary<OrderState#, string> s_labels = new()
                {
                    [OrderState#.New] = "new", [OrderState#.Paid] = "paid", [OrderState#.Shipped]
                        = "on its way", [OrderState#.Cancelled] = "cancelled",
                };

                public OrderSummary# ToSummary(Order# order)
                {
                    ArgumentNullException.ThrowIfNull(order);
                    return new OrderSummary#(order.Id, order.CustomerName, order.Total, s_labels[order.State], order.Lines.Count);
                }

                public Order# ToOrder(CreateOrder# request) => new()
                {
                    CustomerName = request.Customer.Trim(),
                    Email = request.Email?.ToLowerInvariant(),
                    State = OrderState#.New,
                    Lines = [.. request.Lines.Select(line => new OrderLine# {
                        Product = line.Product, Quantity = line.Quantity, Price = Math.Round(line.Price, 2) })],
                };
            }
            """
        ),
        (
            "ShippingClient#",
            """
            using System.Net.Http.Json;
            using System.Text.Json;
            using Microsoft.Extensions.Logging;
            using Microsoft.Extensions.Options;

            namespace App.Feature#;

            public sealed class ShippingOptions#
            {
                public string BaseUrl { get; set; } = "http://localhost:5000/shipping/#/";
                public TimeSpan Timeout { get; set; } = TimeSpan.FromSeconds(30);
                public int Retries { get; set; } = 3;
            }

            public sealed class ShippingClient#(HttpClient http, IOptions<ShippingOptions#> options, ILogger<ShippingClient#> logger)
            {
                private static readonly JsonSerializerOptions s_json = new(JsonSerializerDefaults.Web);

                public async Task AnnounceAsync(int order, IEnumerable<string> products, CancellationToken cancellationToken)
                {
                    for (var attempt = 1; ; attempt++)
                    {
                        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(new Uri(options.Value.BaseUrl),
                            $"orders/{order}"));
                        request.Content = JsonContent.Create(new { order, products = products.ToArray() }, options: s_json);
                        using var response = await http.SendAsync(request, cancellationToken);
                        if (response.IsSuccessStatusCode) return;
                        logger.LogInformation("Attempt {Attempt} for order {Order}: {Status}", attempt, order, (int)response.StatusCode);
                        if (attempt >= options.Value.Retries) response.EnsureSuccessStatusCode();
                        await Task.Delay(TimeSpan.FromMilliseconds(100 * attempt), cancellationToken);
                    }
                }

                public async Task<string?> TrackAsync(int order, CancellationToken cancellationToken)
                {
                    var state = await http.GetFromJsonAsync<Dictionary<string, string>>($"track/{order}?format=json", s_json,
                        cancellationToken);
                    return state is not null && state.TryGetValue("state", out var value) ? value : null;
                }
            }
            """
        ),
        (
            "OrderWorker#",
            """
            using Microsoft.Extensions.DependencyInjection;
            using Microsoft.Extensions.Hosting;
            using Microsoft.Extensions.Logging;

            namespace App.Feature#;

            public sealed partial class OrderWorker#(IServiceScopeFactory scopes, ILogger<OrderWorker#> logger) : BackgroundService
            {
                protected override async Task ExecuteAsync(CancellationToken stoppingToken)
                {
                    using var timer = new PeriodicTimer(TimeSpan.FromMinutes(5));
                    while (await timer.WaitForNextTickAsync(stoppingToken))
                    {
                        await using var scope = scopes.CreateAsyncScope();
                        var orders = scope.ServiceProvider.GetRequiredService<IOrderRepository#>();
                        var open = await orders.ListAsync(new OrderFilter# { State = OrderState#.Paid, PageSize = 100 }, stoppingToken);
                        foreach (var group in open.GroupBy(order => order.Customer).OrderBy(group => group.Key, StringComparer.Ordinal))
                        {
                            var total = group.Sum(order => order.Total);
                            if (total > 1000m) logger.LogInformation("{Orders} open orders, {Total:N2} in all", group.Count(), total);
                        }

                        logger.LogTrace("Round done: {Count}", open.Count);
                    }
                }
            }
            """
        ),
        (
            "Services#",
            """
            using Microsoft.AspNetCore.Builder;
            using Microsoft.AspNetCore.Http;
            using Microsoft.AspNetCore.Routing;
            using Microsoft.Extensions.Configuration;
            using Microsoft.Extensions.DependencyInjection;

            namespace App.Feature#;

            public static class Services#
            {
                public static IServiceCollection AddFeature#(this IServiceCollection services, IConfiguration configuration)
                {
                    services.Configure<ShippingOptions#>(configuration.GetSection("Shipping#"));
                    services.AddScoped<IOrderRepository#, OrderRepository#>();
                    services.AddSingleton<OrderMapper#>();
                    services.AddHttpClient<ShippingClient#>(client => client.Timeout = TimeSpan.FromSeconds(10));
                    services.AddHostedService<OrderWorker#>();
                    return services;
                }

                public static IEndpointRouteBuilder MapFeature#(this IEndpointRouteBuilder endpoints)
                {
                    var group = endpoints.MapGroup("/feature#").WithTags("feature#");
                    group.MapGet("/count", async (IOrderRepository# orders, CancellationToken token)
                        => Results.Ok((await orders.ListAsync(new OrderFilter#(), token)).Count));
                    group.MapGet("/{id:int}/track", async (int id, ShippingClient# client, CancellationToken token)
                        => await client.TrackAsync(id, token) is { } state ? Results.Text(state,
                        "text/plain") : Results.NotFound());
                    return endpoints;
                }
            }
            """
        ),
        (
            "Invoice#",
            """
            using System.Globalization;
            using System.Text;

            namespace App.Feature#;

            /// <summary>Writes an invoice as text.</summary>
            public sealed class Invoice#(Order# order, CultureInfo culture)
            {
                private const int Width = 72;

                public override string ToString()
                {
                    var text = new StringBuilder();
                    text.AppendLine($"Invoice {order.Id:D8}".PadLeft(Width));
                    text.AppendLine(order.CustomerName);
                    text.Append('-', Width).AppendLine();
                    var number = 0;
                    foreach (var line in order.Lines)
                    {
                        var price = line.Total.ToString("N2", culture);
                        var label = string.Join(" ", (++number).ToString(culture), line.Product, "x", line.Quantity.ToString(culture));
                        text.Append(label.Length > Width - price.Length ? label[..(Width - price.Length - 1)]
                            + "…" : label.PadRight(Width - price.Length)).AppendLine(price);
                    }

                    text.Append('=', Width).AppendLine();
                    var (net, tax) = Split(order.Total, rate: order.State == OrderState#.Cancelled ? 0m : 0.19m);
                    text.AppendLine("Net".PadRight(20) + net.ToString("N2",
                        culture)).AppendLine("Tax".PadRight(20) + tax.ToString("N2", culture));
                    return text.ToString();
                }

                private static (decimal Net, decimal Tax) Split(decimal gross, decimal rate)
                {
                    var net = Math.Round(gross / (1 + rate), 2, MidpointRounding.AwayFromZero);
                    return (net, gross - net);
                }
            }
            """
        ),
        (
            "CsvImport#",
            """
            namespace App.Feature#;

            /// <summary>Reads orders from lines of text.</summary>
            public static class CsvImport#
            {
                public static IEnumerable<CreateOrder#> Read(TextReader reader)
                {
                    var number = 0;
                    while (reader.ReadLine() is { } line)
                    {
                        number++;
                        if (line.Length == 0 || line[0] == '#') continue;
                        var cells = Split(line);
                        if (cells.Count < 4) throw new FormatException($"Line {number} has {cells.Count} cells.");
                        if (!int.TryParse(cells[2], out var quantity) || !decimal.TryParse(cells[3],
                            System.Globalization.NumberStyles.Number, System.Globalization.CultureInfo.InvariantCulture,
                            out var price)) throw new FormatException($"Line {number} has no numbers.");
                        yield return new CreateOrder#(cells[0], cells.Count > 4 ? cells[4]
                            : null, [new CreateLine#(cells[1], quantity, price)]);
                    }
                }

                private static List<string> Split(string line)
                {
                    var cells = new List<string>();
                    var start = 0;
                    var quoted = false;
                    for (var i = 0; i <= line.Length; i++)
                    {
                        if (i < line.Length && line[i] == '"') quoted = !quoted;
                        if (i < line.Length && (line[i] != ';' || quoted)) continue;
                        cells.Add(line[start..i].Trim('"', ' '));
                        start = i + 1;
                    }

                    return cells;
                }
            }
            """.Replace("'#'", "'\\u0023'")
        ),
        (
            "RequestLog#",
            """
            using System.Diagnostics;
            using Microsoft.AspNetCore.Http;
            using Microsoft.Extensions.Logging;

            namespace App.Feature#;

            public sealed class RequestLog#(RequestDelegate next, ILogger<RequestLog#> logger)
            {
                private long _requests;

                public async Task InvokeAsync(HttpContext context)
                {
                    var started = Stopwatch.GetTimestamp();
                    Interlocked.Increment(ref _requests);
                    try
                    {
                        await next(context);
                    }
                    finally
                    {
                        var elapsed = Stopwatch.GetElapsedTime(started);
                        if (elapsed > TimeSpan.FromSeconds(1) || context.Response.StatusCode >= 500)
                        {
                            logger.LogWarning("{Method} {Path} took {Elapsed} and returned {Status}", context.Request.Method,
                                context.Request.Path.Value, elapsed, context.Response.StatusCode);
                        }
                    }

                    if (!context.Response.HasStarted && context.Request.Headers.TryGetValue("X-Trace",
                        out var trace)) context.Response.Headers["X-Trace"] = trace;
                }
            }
            """
        ),
    ];
}
