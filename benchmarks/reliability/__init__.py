"""Does the ledger keep what it acknowledged? Trials with real processes, real kills and a really full disk.

Run `python -m benchmarks.reliability`; with `--long` as often as a release asks for. Each trial is also run on TinyDB's
own storage, for comparison: what it finds there is no fault of ours and none of TinyDB's, which promises none of this.
"""
