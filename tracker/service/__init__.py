"""One function a use case. A service asks the store, the sources and the core, never the clock or the terminal."""
