"""Parts from which the stand-in pictures of the site are drawn."""
