// A date long past: before the TDDDG, the period of eight years and the disclosure of AI.
[assembly: PrivacyPolicy(Languages = "de", AsOf = {|PG0007:"2024-04-08"|})]
