[assembly: RecipientCategory("Service providers, banks etc.", RecipientKind.Controller)]
