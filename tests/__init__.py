"""Tests of the tracker: the law in `features/`, edges and the shell here."""
