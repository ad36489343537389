using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace VoiceAgent.Storage;

/// <summary>Moments as numbers: SQLite has no type for them, and their texts cannot be compared.</summary>
public sealed class UtcMilliseconds()
    : ValueConverter<DateTimeOffset, long>(
        moment => moment.ToUnixTimeMilliseconds(),
        number => DateTimeOffset.FromUnixTimeMilliseconds(number)
    );
