using PolicyGen.Model;

namespace PolicyGen.Core.Reading;

/// <summary>Reads <c>[DataProtectionOfficer]</c>, <c>[EuRepresentative]</c> and <c>[JointController]</c>.</summary>
internal static class ContactReader
{
    public static Contact? Read(DeclarationReader? reader) =>
        reader?.ReadName("Name") is not { } name
            ? null
            : new Contact
            {
                Name = name,
                Organization = reader.ReadName("Organization"),
                Street = reader.ReadName("Street"),
                PostalCode = reader.ReadName("PostalCode"),
                City = reader.ReadName("City"),
                Country = reader.ReadCountry("Country"),
                Email = reader.ReadName("Email"),
                Phone = reader.ReadName("Phone"),
                Fax = reader.ReadName("Fax"),
                Website = reader.ReadName("Website"),
            };

    public static JointController? ReadJointController(DeclarationReader reader) =>
        Read(reader) is not { } contact
            ? null
            : new JointController
            {
                Contact = contact,
                Essence = reader.ReadText("Essence"),
                For = reader.ReadText("For"),
            };
}
