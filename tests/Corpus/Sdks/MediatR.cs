// No service: what a program sends to itself.
namespace MediatR
{
    using System.Threading.Tasks;
    public interface IRequest<T>;
    public interface ISender { Task<T> Send<T>(IRequest<T> request); }
    public interface IMediator : ISender;
}
