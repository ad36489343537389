[assembly: PolicyNote(PolicySection.Security, "Encrypted transfer protects every call.")]
