// A purpose without a basis of its own.
[DataProcessing("Anrufe"), {|PG0011:Purpose(Purposes.AiFunctionOptimisation)|}] class PhoneCall;
