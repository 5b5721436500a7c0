Feature: What can be asked of the promises?

  Each question is asked as of a day: what was published later does not exist.

  Rule: As of a past day, only what had been published by then exists

    Scenario: Before the delay was announced
      Given the releases of Acme's plant and its delay were read
      When the user types "tracker status --as-of 2025-04-30"
      Then the tracker shows "0 kept, 0 slipped, 1 pending as of 2025-04-30"

    Scenario: On the day the delay was announced
      Given the releases of Acme's plant and its delay were read
      When the user types "tracker status --as-of 2025-05-01"
      Then the tracker shows "0 kept, 1 slipped, 1 pending as of 2025-05-01"

    Scenario: Before anything was published
      Given the releases of Acme's plant and its delay were read
      When the user types "tracker status --as-of 2025-02-02"
      Then the tracker shows "0 kept, 0 slipped, 0 pending as of 2025-02-02"
      And the tracker says "No promise answers to that."

  Rule: Promises can be picked by company, kind, status, and last day

    Scenario Outline: Picked out of two
      Given the releases of Acme's plant and its delay were read
      When the user types "tracker status --as-of 2025-05-01 <option>"
      Then the tracker shows "<counts> as of 2025-05-01"

      Examples: A company, a kind, a status, and three spans of time around the last day, 2025-12-31
        | option           | counts                        |
        | --company acme   | 0 kept, 1 slipped, 1 pending  |
        | --kind launch    | 0 kept, 0 slipped, 0 pending  |
        | --status slipped | 0 kept, 1 slipped, 0 pending  |
        | --due 242d       | 0 kept, 0 slipped, 0 pending  |
        | --due 244d       | 0 kept, 0 slipped, 1 pending  |
        | --due 35w        | 0 kept, 0 slipped, 1 pending  |

  Rule: A promise is named by its id, by the beginning of it, or by its last part

    Scenario: The last part, as the status table shows it
      Given the releases of Acme's plant and its delay were read
      When the user asks for the story of the first promise by the last part of its id
      Then the tracker ends with exit code 0
      And the tracker shows "slipped since 2025-05-01, by pushed-back"

    Scenario: A beginning that two promises share
      Given the releases of Acme's plant and its delay were read
      When the user types "tracker explain leeds"
      Then the tracker ends with exit code 2
      And the tracker complains "'leeds' could be any of 2 promises."

  Rule: A policy gives loose phrases their days, and the verdicts follow

    Background: A promise for mid-2025, and its delivery on August 13
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
      And the user has typed "tracker ingest plan.txt opening.txt"

    Scenario: Mid-year is May to August by the default policy
      When the user types "tracker status --as-of 2025-09-01"
      Then the tracker shows "1 kept, 0 slipped, 0 pending"

    Scenario: Mid-year is June and July by the strict policy
      When the user types "tracker status --as-of 2025-09-01 --policy strict"
      Then the tracker shows "0 kept, 1 slipped, 0 pending as of 2025-09-01, policy strict"

    Scenario: The export says by which policy it was made, and gives its days
      When the user types "tracker export --as-of 2025-09-01 --policy strict"
      Then the JSON shown has "strict" at "policy"
      And the JSON shown has "2025-07-31" at "promises 0 window latest"

    Scenario: The verdicts that hang on the policy
      When the user types "tracker policy --compare strict --as-of 2025-09-01"
      Then the tracker shows "1 of 1 verdict would flip"
      And the tracker shows "delivered-late"

    Scenario: Where nothing hangs on it
      When the user types "tracker policy --compare lenient --as-of 2025-09-01"
      Then the tracker shows "0 of 1 verdict would flip"

  Rule: Every convention of a policy has its reason

    Scenario: The conventions of one policy
      Given an empty folder
      When the user types "tracker policy strict"
      Then the tracker shows "June and July"

    Scenario: A policy that is not there
      Given an empty folder
      When the user types "tracker policy stric"
      Then the tracker ends with exit code 2
      And the tracker hints "did you mean strict?"

  Rule: A sentence can be tried on its own

    Scenario: The days its phrases mean
      Given an empty folder
      When the user types "tracker windows 'data by year-end' --said-on 2025-01-28"
      Then the tracker shows "2025-12-31"

    Scenario: For a company whose year ends in June
      Given an empty folder
      When the user types "tracker windows 'in fiscal 2026' --said-on 2025-01-28 --fiscal-year-end 6"
      Then the tracker shows "2026-06-30"

    Scenario: For another program
      Given an empty folder
      When the user types "tracker windows 'data by year-end' --said-on 2025-01-28 --format json"
      Then the JSON shown has "by year-end" at "0 phrase"
      And the JSON shown has "2025-12-31" at "0 latest"

    Scenario: Nothing to find
      Given an empty folder
      When the user types "tracker windows 'in due course' --format json"
      Then the tracker shows "[]"
      And the tracker says "No window is found in that."
