Feature: What can a person say that the releases do not?

  A file tracker.toml gives names, fiscal years and other names of one thing. It is used where it exists and needed nowhere.

  Rule: A file is begun on request, with every entry as an example, and never over another

    Scenario: In a folder without one
      Given an empty folder
      When the user types "tracker init"
      Then the tracker ends with exit code 0
      And the tracker says "Wrote tracker.toml."

    Scenario: What is begun says nothing yet
      Given the release of Acme's plant was read
      And the user has typed "tracker init"
      When the user types "tracker status --as-of 2025-04-30"
      Then the tracker shows "0 kept, 0 slipped, 1 pending as of 2025-04-30"

    Scenario: In a folder that has one
      Given a file "tracker.toml" that says
        """
        policy = "strict"
        """
      When the user types "tracker init"
      Then the tracker ends with exit code 2
      And the tracker complains "There is a tracker.toml already, and it is left as it is."
      And the file "tracker.toml" says
        """
        policy = "strict"
        """

  Rule: The file stands beside the promises file, unless another is named

    Background: A promise for mid-2025 kept on August 13, and two files of which one is strict
      Given a file "plan.txt" that says
        """
        Acme Robotics Plans a Plant

        LEEDS, England, February 3, 2025 -- Acme Robotics, Inc. (Nasdaq: ACMR) expects to open the Leeds plant in mid-2025.
        """
      And a file "opening.txt" that says
        """
        Acme Robotics Opens Its Leeds Plant

        LEEDS, England, August 13, 2025 -- Acme Robotics, Inc. (Nasdaq: ACMR) today opened the Leeds plant.
        """
      And a file "tracker.toml" that says
        """
        policy = "strict"
        """
      And a file "lenient.toml" that says
        """
        policy = "lenient"
        """
      And the user has typed "tracker ingest plan.txt opening.txt"

    Scenario Outline: Which policy judges, where the command line, a named file and the file in the folder may say
      When the user types "tracker <options> status --as-of 2025-09-01 <policy>"
      Then the tracker shows "<counts>"

      Examples: The nearer to the command, the stronger
        | options               | policy           | counts                                                        |
        |                       |                  | 0 kept, 1 slipped, 0 pending as of 2025-09-01, policy strict  |
        |                       | --policy default | 1 kept, 0 slipped, 0 pending as of 2025-09-01                 |
        | --config lenient.toml |                  | 1 kept, 0 slipped, 0 pending as of 2025-09-01, policy lenient |
        | --config lenient.toml | --policy strict  | 0 kept, 1 slipped, 0 pending as of 2025-09-01, policy strict  |
        | --config /dev/null    |                  | 1 kept, 0 slipped, 0 pending as of 2025-09-01                 |

    Scenario: Policies are compared from the configured one
      When the user types "tracker policy --compare default --as-of 2025-09-01"
      Then the tracker shows "1 of 1 verdict would flip"

    Scenario: A file that is named must be there
      When the user types "tracker --config acme.toml status"
      Then the tracker ends with exit code 2
      And the tracker complains "There is no configuration acme.toml."
      And the tracker hints "tracker --config acme.toml init"

  Rule: Names of one company make one company of its releases

    Background: Old Mill promises, and Acme delivers
      Given a file "plan.txt" that says
        """
        Old Mill Machines Plans a Plant

        LEEDS, England, February 3, 2025 -- Old Mill Machines, Inc. (Nasdaq: OLDM) expects to open the Leeds plant in June 2025.
        """
      And a file "opening.txt" that says
        """
        Acme Robotics Opens Its Leeds Plant

        LEEDS, England, June 12, 2025 -- Acme Robotics, Inc. (Nasdaq: ACMR) today opened the Leeds plant.
        """
      And the user has typed "tracker ingest plan.txt opening.txt"

    Scenario: Nothing in the releases says that the two are one
      When the user types "tracker status --as-of 2025-09-01"
      Then the tracker shows "0 kept, 0 slipped, 1 pending"

    Scenario: A person says so
      Given a file "tracker.toml" that says
        """
        [[company]]
        name = "Acme Robotics"
        other_names = ["Old Mill Machines Corp"]
        """
      When the user types "tracker status --as-of 2025-09-01 --company 'Old Mill'"
      Then the tracker shows "ACMR"
      And the tracker shows "1 kept, 0 slipped, 0 pending"

    Scenario: A ticker alone joins nothing, since it can pass from one company to another
      Given a file "tracker.toml" that says
        """
        [[company]]
        name = "Acme Robotics"
        ticker = "OLDM"
        """
      When the user types "tracker releases --as-of 2025-09-01"
      Then the tracker shows "2 releases of 2 companies"

  Rule: A fiscal year counts for what was read before as well; what is given with a release stands above it

    Background: A promise for a fiscal quarter, of a release that does not say when the year ends
      Given a file "plan.txt" that says
        """
        Acme Robotics Plans a Plant

        LEEDS, England, February 3, 2025 -- Acme Robotics, Inc. (Nasdaq: ACMR) expects to open the Leeds plant in the second quarter of fiscal 2026.
        """
      And a file "given.jsonl" that says
        """
        {"date": "2025-02-03", "company": "Acme Robotics", "ticker": "ACMR", "fiscal_year_end_month": 9, "title": "A Mill", "text": "Acme Robotics expects to open the Turin mill in the second quarter of fiscal 2026."}
        """

    Scenario: Nobody says when the year ends, so the phrase has no days
      Given the user has typed "tracker ingest plan.txt"
      When the user types "tracker status --as-of 2025-03-01"
      Then the tracker shows "0 kept, 0 slipped, 0 pending"

    Scenario Outline: The month is said before the release is read, or after
      Given the user has typed "<before>"
      And a file "tracker.toml" that says
        """
        [[company]]
        name = "Acme Robotics"
        fiscal_year_end_month = "June"
        """
      And the user has typed "<after>"
      When the user types "tracker export --as-of 2025-03-01"
      Then the JSON shown has "2025-12-31" at "promises 0 window latest"

      Examples: Read first, and configured first
        | before                  | after                   |
        | tracker ingest plan.txt | tracker releases        |
        | tracker rules           | tracker ingest plan.txt |

    Scenario: A month given with the release
      Given the user has typed "tracker ingest given.jsonl"
      And a file "tracker.toml" that says
        """
        [[company]]
        name = "Acme Robotics"
        fiscal_year_end_month = 6
        """
      When the user types "tracker export --as-of 2025-03-01"
      Then the JSON shown has "2026-03-31" at "promises 0 window latest"

    Scenario: A month above the one in the release's own words
      Given a file "said.txt" that says
        """
        Acme Robotics Plans a Plant

        LEEDS, England, February 3, 2025 -- Acme Robotics, Inc. (Nasdaq: ACMR) expects to open the Leeds plant in the second quarter of fiscal 2026. Its fiscal year ends on September 30.
        """
      And the user has typed "tracker ingest said.txt"
      And a file "tracker.toml" that says
        """
        [[company]]
        name = "Acme Robotics"
        fiscal_year_end_month = 6
        """
      When the user types "tracker export --as-of 2025-03-01"
      Then the JSON shown has "2025-12-31" at "promises 0 window latest"

  Rule: Names that a person says mean the same are one subject

    Background: A promise of one name, and a delivery of another
      Given a file "plan.txt" that says
        """
        Brightwater Plans Its Year

        LEEDS, England, March 4, 2025 -- Brightwater Therapeutics, Inc. (Nasdaq: BWTX) plans to submit the NDA for BWT-101 in April 2025.
        """
      And a file "news.txt" that says
        """
        Brightwater Submits NDA for harvatinib

        LEEDS, England, April 10, 2025 -- Brightwater Therapeutics, Inc. (Nasdaq: BWTX) today submitted the NDA for harvatinib.
        """
      And the user has typed "tracker ingest plan.txt news.txt"

    Scenario Outline: The two names joined, and another
      Given a file "tracker.toml" that says
        """
        [[company]]
        name = "<company>"
        aliases = [["BWT-101", "harvatinib"]]
        """
      When the user types "tracker status --as-of 2025-04-30"
      Then the tracker shows "<counts>"

      Examples: Of this company, and of another
        | company                  | counts                       |
        | Brightwater Therapeutics | 1 kept, 0 slipped, 0 pending |
        | Blackwater Therapeutics  | 0 kept, 0 slipped, 1 pending |

  Rule: A mistake in the file is one sentence, and nothing is changed

    Scenario Outline: What stands in the file
      Given the release of Acme's plant was read
      And a file "tracker.toml" that says
        """
        <content>
        """
      When the user types "tracker ingest acme.txt"
      Then the tracker ends with exit code 2
      And the tracker complains "tracker.toml <sentence>"
      And the promises file is what it was

      Examples: No TOML, a mistyped entry, a policy that is not there
        | content          | sentence                                           |
        | policy = strict  | is not TOML: Invalid value (at line 1, column 10). |
        | polcy = "strict" | has an unknown entry 'polcy'.                      |
        | policy = "stric" | has an unknown policy 'stric'.                     |

    Scenario Outline: Months from 1 to 12
      Given the release of Acme's plant was read
      And a file "tracker.toml" that says
        """
        [[company]]
        name = "Acme Robotics"
        fiscal_year_end_month = <month>
        """
      When the user types "tracker releases"
      Then the tracker ends with exit code <code>

      Examples: Below, at and above the bounds, and in words
        | month  | code |
        | 0      | 2    |
        | 1      | 0    |
        | 12     | 0    |
        | 13     | 2    |
        | "June" | 0    |
        | "Jnue" | 2    |

    Scenario: Two companies claim one name
      Given the release of Acme's plant was read
      And a file "tracker.toml" that says
        """
        [[company]]
        name = "Acme Robotics, Inc."

        [[company]]
        name = "Bolt Motors"
        other_names = ["Acme Robotics Corp"]
        """
      When the user types "tracker status"
      Then the tracker ends with exit code 2
      And the tracker complains "companies 1 (Acme Robotics, Inc.) and 2 (Bolt Motors), both claim the name 'Acme Robotics Corp'."
