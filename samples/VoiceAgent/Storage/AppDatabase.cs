using Microsoft.EntityFrameworkCore;
using VoiceAgent.Calls;
using VoiceAgent.Contracts;
using VoiceAgent.SignUps;

namespace VoiceAgent.Storage;

/// <summary>Everything the program stores, apart from its server logs.</summary>
public sealed class AppDatabase(DbContextOptions<AppDatabase> options) : DbContext(options)
{
    public DbSet<CallRecord> Calls => Set<CallRecord>();

    public DbSet<MonthlyCalls> MonthlyCalls => Set<MonthlyCalls>();

    public DbSet<SignUp> SignUps => Set<SignUp>();

    public DbSet<CustomerContract> Contracts => Set<CustomerContract>();

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        ArgumentNullException.ThrowIfNull(configurationBuilder);
        configurationBuilder.Properties<DateTimeOffset>().HaveConversion<UtcMilliseconds>();
    }

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        ArgumentNullException.ThrowIfNull(modelBuilder);
        // Both are searched for by the erasure job, over all that is stored.
        modelBuilder.Entity<CallRecord>().HasKey(call => call.CallSid);
        modelBuilder.Entity<CallRecord>().HasIndex(call => call.EndedAt);
        modelBuilder.Entity<MonthlyCalls>().HasKey(month => month.Month);
        modelBuilder.Entity<SignUp>().HasIndex(signUp => signUp.LastContactAt);
    }
}
