using PolicyGen.Model;

namespace PolicyGen.Core.Reading;

/// <summary>Reads <c>[DataProtectionOfficer]</c>, <c>[EuRepresentative]</c> and <c>[JointController]</c>.</summary>
internal static class ContactReader
{
    public static Contact? Read(DeclarationReader? reader) =>
        reader?.Name("Name") is not { } name
            ? null
            : new Contact
            {
                Name = name,
                Organisation = reader.Name("Organisation"),
                Street = reader.Name("Street"),
                PostalCode = reader.Name("PostalCode"),
                City = reader.Name("City"),
                Country = reader.Country("Country"),
                Email = reader.Name("Email"),
                Phone = reader.Name("Phone"),
                Fax = reader.Name("Fax"),
                Website = reader.Name("Website"),
            };

    public static JointController? ReadJointController(DeclarationReader reader) =>
        Read(reader) is not { } contact
            ? null
            : new JointController
            {
                Contact = contact,
                Essence = reader.Text("Essence"),
                For = reader.Text("For"),
            };
}
