// An impact assessment was made, yet there is no officer.
[assembly: {|PG0040:NoDataProtectionOfficer("Dazu sind wir nicht verpflichtet.")|}]
[DataProcessing("Anrufe"), ImpactAssessment(AssessmentState.Done, CarriedOutOn = "2025-04")] class CustomerCall;
