namespace PolicyGen.Core.Vocabulary;

/// <summary>Terms of <c>DataSubjects</c> for persons who are seldom party to a contract with the controller.</summary>
internal static class DataSubjectTerms
{
    public const string CustomersOfCustomers = "DataSubjects.CustomersOfCustomers";
    public const string EmergencyContacts = "DataSubjects.EmergencyContacts";
    public const string Relatives = "DataSubjects.Relatives";
    public const string ThirdParties = "DataSubjects.ThirdParties";
}
