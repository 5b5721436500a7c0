Feature: What does the tracker say when something is wrong?

  One sentence says what is wrong, a hint says what to do about it, and the exit code tells a script.
  Nothing is half done in silence: what could not be read is named.

  Rule: A mistake changes nothing

    Scenario: There is no promises file yet
      Given an empty folder
      When the user types "tracker status"
      Then the tracker ends with exit code 2
      And the tracker complains "There is no ledger promises.json."
      And the tracker hints "tracker ingest PATH"
      And the folder is still empty

    Scenario: There is no such release
      Given an empty folder
      When the user types "tracker ingest acme.txt"
      Then the tracker ends with exit code 3
      And the tracker complains "no such file: acme.txt"
      And the tracker complains "nothing was changed"
      And the folder is still empty

    Scenario: A folder holds nothing that can be read
      Given an empty folder
      When the user types "tracker ingest ."
      Then the tracker ends with exit code 3
      And the tracker complains "nothing readable in folder ."

    Scenario: A release bears no date
      Given a file "acme.txt" that says
        """
        Acme Robotics Plans a Plant

        Acme Robotics expects to open its Leeds plant in the third quarter of 2025.
        """
      When the user types "tracker ingest acme.txt --company Acme"
      Then the tracker ends with exit code 3
      And the tracker complains "no date found in acme.txt"
      And the tracker hints "--date YYYY-MM-DD"

    Scenario: A command is mistyped
      Given an empty folder
      When the user types "tracker statsu"
      Then the tracker ends with exit code 2
      And the tracker complains "Did you mean 'status'"

    Scenario: A day is no day
      Given an empty folder
      When the user types "tracker status --as-of 2025-02-30"
      Then the tracker ends with exit code 2
      And the tracker complains "'2025-02-30' is no day"

  Rule: What can be read is read, and the rest is named

    Scenario: One of two files cannot be read
      Given the release of Acme's plant in "acme.txt"
      When the user types "tracker ingest acme.txt missing.txt"
      Then the tracker ends with exit code 4
      And the tracker complains "no such file: missing.txt"
      And the tracker says "1 new release"

    Scenario: A line of JSON Lines is broken
      Given a file "acme.jsonl" that says
        """
        {"date": "2025-02-03", "company": "Acme Robotics", "title": "A Plant", "text": "Acme expects to open its Leeds plant in June 2025."}
        {"date": "2025-02-04", "company":
        """
      When the user types "tracker ingest acme.jsonl"
      Then the tracker ends with exit code 4
      And the tracker complains "acme.jsonl:2"
      And the tracker says "1 new release"

  Rule: A name that is nearly right is answered with the right one

    Scenario: An unknown id
      Given the release of Acme's plant was read
      When the user types "tracker explain leeds-manufakturing"
      Then the tracker ends with exit code 2
      And the tracker complains "There is no promise 'leeds-manufakturing'."
      And the tracker hints "Did you mean leeds-"

    Scenario: An unknown company
      Given the release of Acme's plant was read
      When the user types "tracker status --company Acmee"
      Then the tracker ends with exit code 2
      And the tracker hints "Did you mean Acme Robotics"

    Scenario: An unknown rule
      Given an empty folder
      When the user types "tracker rules pushed-bak"
      Then the tracker ends with exit code 2
      And the tracker hints "Did you mean pushed-back"

    Scenario: An unknown policy
      Given the release of Acme's plant was read
      When the user types "tracker status --policy lenjent"
      Then the tracker ends with exit code 2
      And the tracker hints "lenient"
