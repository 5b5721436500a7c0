"""How well and how fast windows are read, beside two libraries that read dates: dateparser and Recognizers-Text.

Run `make bench-windows`, which installs the two; they are no dependencies of the tracker. All three read the same
sentences in one run and are scored by the same rules, which are kind to the two (see `readers` and `scoring`).
"""
