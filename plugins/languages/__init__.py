"""Languages: how each language writes dates, numbers, names, addresses and the words of the theme."""
