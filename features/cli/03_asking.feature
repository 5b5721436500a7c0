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
