"""Python functions among the tools, which the SDK calls by itself: their declarations, and the loop that calls them."""
