using System.Globalization;
using VoiceAgent.Storage;

namespace VoiceAgent.Contracts;

/// <summary>Stores an order of the assistant as a contract.</summary>
internal static class OrderEndpoint
{
    public static void MapOrders(this IEndpointRouteBuilder endpoints) => endpoints.MapPost("/orders", OrderAsync);

    private static async Task<IResult> OrderAsync(
        HttpRequest request,
        AppDatabase database,
        TimeProvider time,
        CancellationToken cancellationToken
    )
    {
        if (!request.HasFormContentType)
            return Results.BadRequest();
        var fields = new FormFields(await request.ReadFormAsync(cancellationToken));
        var today = DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime);
        var contract = new CustomerContract(
            string.Create(CultureInfo.InvariantCulture, $"RW-{today.Year}-{Guid.NewGuid():N}"),
            fields.ReadRequired("company", 200),
            fields.ReadRequired("contact", 200),
            fields.ReadRequiredEmail("email"),
            fields.ReadRequired("address", 500),
            today
        );
        if (fields.Errors.Count > 0)
            return Results.ValidationProblem(fields.Errors);

        database.Contracts.Add(contract);
        await database.SaveChangesAsync(cancellationToken);
        return Results.Text(contract.Number, "text/plain; charset=utf-8");
    }
}
