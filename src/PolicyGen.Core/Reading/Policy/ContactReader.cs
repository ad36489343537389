using PolicyGen.Model;

namespace PolicyGen.Core.Reading;

/// <summary>Reads <c>[DataProtectionOfficer]</c>, <c>[EuRepresentative]</c> and <c>[JointController]</c>.</summary>
internal static class ContactReader
{
    public static Contact? Read(DeclarationReader? reader) =>
        reader?.ReadName(nameof(DataProtectionOfficerAttribute.Name)) is not { } name
            ? null
            : reader.Trace(
                new Contact
                {
                    Name = name,
                    Organization = reader.ReadName(nameof(DataProtectionOfficerAttribute.Organization)),
                    Street = reader.ReadName(nameof(DataProtectionOfficerAttribute.Street)),
                    PostalCode = reader.ReadName(nameof(DataProtectionOfficerAttribute.PostalCode)),
                    City = reader.ReadName(nameof(DataProtectionOfficerAttribute.City)),
                    Country = reader.ReadCountry(nameof(DataProtectionOfficerAttribute.Country)),
                    Email = reader.ReadName(nameof(DataProtectionOfficerAttribute.Email)),
                    Phone = reader.ReadName(nameof(DataProtectionOfficerAttribute.Phone)),
                    Fax = reader.ReadName(nameof(DataProtectionOfficerAttribute.Fax)),
                    Website = reader.ReadName(nameof(DataProtectionOfficerAttribute.Website)),
                }
            );

    public static JointController? ReadJointController(DeclarationReader reader) =>
        Read(reader) is not { } contact
            ? null
            : reader.Trace(
                new JointController
                {
                    Contact = contact,
                    Essence = reader.ReadText(nameof(JointControllerAttribute.Essence)),
                    For = reader.ReadText(nameof(JointControllerAttribute.For)),
                }
            );
}
