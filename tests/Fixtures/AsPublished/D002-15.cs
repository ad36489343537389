// Fax is a way of contact, and no number is declared.
[DataProcessing("Kontaktaufnahme", Channels = {|PG0050:new[] { ContactChannel.Email, ContactChannel.Phone, ContactChannel.Fax }|})] class ContactRequest;
