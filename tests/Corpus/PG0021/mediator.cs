// Quiet: a sender that sends within the program
using MediatR;

public sealed record Register(string Email) : IRequest<int>;

internal sealed class SignUps(ISender sender)
{
    public Task<int> Add(string email) => sender.Send(new Register(email));
}
