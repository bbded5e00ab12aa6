"""Logo files: what is wrong with a partner's logo or an official mark, and the copy of a logo that may be published."""
