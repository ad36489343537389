[assembly: PolicyNote(PolicySection.Security, "**Encrypted** transfer protects every call :contentReference[oaicite:3]")]
