// Reported: a database at a known service by its connection string
using Microsoft.EntityFrameworkCore;

public sealed class Shop : DbContext
{
    protected override void OnConfiguring(DbContextOptionsBuilder builder) => builder.UseNpgsql({|PG0022:"Host=shop.postgres.database.azure.com;Database=shop;Username=app"|});
}
