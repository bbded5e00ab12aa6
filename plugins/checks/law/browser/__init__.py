"""Browser: the rules that only a browser can tell: where, how large, in which colours, and whether seen at all."""
