[assembly: PolicyNote(PolicySection.Cookies, "We read your device only as far as § 25 TDDDG allows.")]
