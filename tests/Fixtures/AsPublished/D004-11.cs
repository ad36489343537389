// Which data are needed to sign up?
[{|PG0042:DataProcessing("Anmeldung")|}, Purpose(Purposes.PreContractualSteps, Basis.Contract)] class SignUp;
