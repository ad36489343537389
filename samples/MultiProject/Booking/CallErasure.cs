using Rufwerk.Telephony;

namespace Rufwerk.Booking;

/// <summary>Erases calls by the period that the library declares and the policy publishes.</summary>
internal static class CallErasure
{
    public static int RemoveDue(List<CallLog> calls, DateTimeOffset now) =>
        calls.RemoveAll(call => call.EndedAt < PrivacyPolicy.Processings.CallLog.Retention.GetErasureCutoff(now));
}
