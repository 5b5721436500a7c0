"""`python -m tracker` does what `tracker` does."""

from tracker.cli import main

if __name__ == "__main__":
    main()
