Feature: What happens when releases are read?

  Only facts are kept: the releases and what each of them says. So they may come in any order, and more than once.

  Rule: Reading twice adds nothing

    Scenario: The same file again
      Given the release of Acme's plant was read
      When the user types "tracker ingest acme.txt"
      Then the tracker ends with exit code 0
      And the tracker says "already read"
      And the promises file is what it was

  Rule: The order of reading does not matter

    Scenario: The later release first
      Given the release of Acme's plant in "acme.txt"
      And the release of Acme's delay in "delay.txt"
      When the two are read in one order and in the other
      Then both promises files are the same, byte for byte

  Rule: A release can come by standard input

    Scenario: Pasted text, with what it does not say itself
      Given an empty folder
      When the user types "tracker ingest - --company Acme --date 2025-02-03" and pastes
        """
        Acme Plans a Plant

        Acme expects to open its Leeds plant in June 2025.
        """
      Then the tracker ends with exit code 0
      And the tracker says "2025-02-03  Acme"
      And the tracker says "1 new release, 1 promise in them"
