// The level of protection in the USA depends on the recipient since 2023.
[assembly: TransferRisk("US", {|PG0048:"In den USA besteht kein vergleichbares Datenschutzniveau."|})]
