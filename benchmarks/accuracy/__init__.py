"""How right is the tracker? It is run on labelled series of releases, and every promise is held against its label.

Run `make accuracy`; it fails where any promise has become worse than `benchmarks/accuracy.json` has it, whatever the
totals say. `make accuracy-write` takes the present state down in that file.
"""
