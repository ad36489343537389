[assembly: RecipientCategory("Service providers, banks etc.", RecipientKind.Other)]
