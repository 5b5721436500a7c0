"""The pure core: values in, values out; no files, no clock, no command line."""
