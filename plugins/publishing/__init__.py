"""Publishing: what a release holds, and how it takes the place of the one before in one step."""
