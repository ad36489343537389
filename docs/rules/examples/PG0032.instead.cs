[assembly: RecipientCategory("Banks that carry out your payment", RecipientKind.Controller)]
