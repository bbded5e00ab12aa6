"""Law: the rules on funding and accessibility, held to the pages as they were built and as browsers show them."""
