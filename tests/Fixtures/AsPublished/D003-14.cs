// Chats and calls without a period.
[DataProcessing("Anrufe"), Retention(Criterion = {|PG0035:"so lange für die Zwecke erforderlich"|})] class Dialogue;
