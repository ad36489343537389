using VoiceAgent.Storage;

namespace VoiceAgent.SignUps;

/// <summary>Stores what the form of the start page sends.</summary>
internal static class SignUpEndpoint
{
    public static void MapSignUps(this IEndpointRouteBuilder endpoints) => endpoints.MapPost("/signup", SignUpAsync);

    private static async Task<IResult> SignUpAsync(
        HttpRequest request,
        AppDatabase database,
        TimeProvider time,
        CancellationToken cancellationToken
    )
    {
        if (!request.HasFormContentType)
            return Results.BadRequest();
        var fields = new FormFields(await request.ReadFormAsync(cancellationToken));
        var now = time.GetUtcNow();
        var signUp = new SignUp
        {
            Name = fields.ReadRequired("name", 200),
            Email = fields.ReadRequiredEmail("email"),
            Phone = fields.ReadOptional("phone", 40),
            Remarks = fields.ReadOptional("remarks", 4000),
            SignedUpAt = now,
            LastContactAt = now,
        };
        if (fields.Errors.Count > 0)
            return Results.ValidationProblem(fields.Errors);

        database.SignUps.Add(signUp);
        await database.SaveChangesAsync(cancellationToken);
        return Results.Text("Danke für Ihre Anmeldung. Wir melden uns bei Ihnen.", "text/plain; charset=utf-8");
    }
}
