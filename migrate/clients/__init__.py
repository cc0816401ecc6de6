"""What a client is made with, where that decides on what its calls do."""
