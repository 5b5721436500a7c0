"""The words of time, a file a language: data read by `tracker.lexicons.calendar_of`."""
