[DataProcessing("Appointments of a practice")]
[Purpose(Purposes.AppointmentScheduling, Basis.Contract)]
[Retention(Months = 6)]
public sealed class Appointment
{
    [DataItem("Reason of your visit")]
    [SpecialCategory(SpecialCategories.Health, Basis.HealthCare)]
    public string? Reason { get; init; }
}
