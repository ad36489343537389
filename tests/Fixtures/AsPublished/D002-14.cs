// A general rule in place of criteria.
[DataProcessing("Kontaktaufnahme"), Retention(Until = {|PG0035:RetentionEnd.PurposeFulfilled|})] class ContactRequest;
[DataProcessing("Briefe"), Retention(Criterion = {|PG0035:"bis der Zweck entfällt"|})] class Letter;
