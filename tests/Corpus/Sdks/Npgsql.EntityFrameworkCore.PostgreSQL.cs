// uses: Microsoft.EntityFrameworkCore
namespace Microsoft.EntityFrameworkCore { public static class NpgsqlDbContextOptionsBuilderExtensions { public static DbContextOptionsBuilder UseNpgsql(this DbContextOptionsBuilder builder, string? connectionString) => builder; } }
