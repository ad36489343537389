namespace Microsoft.EntityFrameworkCore
{
    using System.Threading;
    using System.Threading.Tasks;
    public class DbContextOptions<T>;
    public class DbContextOptionsBuilder;
    public abstract class DbContext { public Task<int> SaveChangesAsync(CancellationToken stop = default) => null!; protected virtual void OnConfiguring(DbContextOptionsBuilder builder) { } }
    public class DbSet<T> : System.Collections.Generic.List<T> where T : class { public Task<T?> FindAsync(params object[] keys) => null!; }
    public static class EntityFrameworkQueryableExtensions { public static Task<System.Collections.Generic.List<T>> ToListAsync<T>(this System.Collections.Generic.IEnumerable<T> source) => null!; }
}
namespace Microsoft.Extensions.DependencyInjection
{
    public static class EntityFrameworkServiceCollectionExtensions { public static IServiceCollection AddDbContext<T>(this IServiceCollection services, System.Action<Microsoft.EntityFrameworkCore.DbContextOptionsBuilder> configure) => services; }
}
