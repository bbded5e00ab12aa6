"""Commands: what each task does and says. A task imports only its own module: `invoke check` needs no Pelican."""
