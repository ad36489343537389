using PolicyGen;

namespace Rufwerk.Booking;

/// <summary>An appointment that a customer booked.</summary>
[DataProcessing("Terminbuchung", DataSubjects = [DataSubjects.Customers])]
[Purpose(Purposes.AppointmentScheduling, Basis.Contract)]
[Processor("Nordwerk Rechenzentrum")]
[Retention(Months = 6, After = Events.AppointmentDate, Then = AfterRetention.Erase)]
internal sealed class Appointment
{
    [DataItem(DataItems.CustomerNumber)]
    public required string CustomerNumber { get; init; }

    [DataItem(DataItems.AppointmentDetails)]
    public required DateTimeOffset ScheduledAt { get; init; }
}
