"""All code of the site; every room is a package or a module of its own."""
