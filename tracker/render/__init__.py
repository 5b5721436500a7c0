"""Values in, text for people out. Nothing here reads, decides or prints."""
