"""The version alone, so that `--version` reads no package data."""

VERSION = "0.1.0"
