Feature: Can a person overrule the tracker?
  Somebody who knows better than the releases can say what became of a promise. The last word of a person counts.

  Rule: decided-by-hand - a person's decision, with its reason and source, stands above every other rule

    Scenario: A person knows of a start that no release reports
      Given the company promised on "2025-01-28" the start of "ORBIT" between "2025-05-01" and "2025-08-31"
      And other releases of the company were read of "2025-09-10, 2025-11-05"
      And Mary Reed ruled on "2025-12-01" that it is "kept", because "The trial registry gives 2025-08-20 as its start."
      When the promise is judged as of "2025-12-31"
      Then the verdict is "kept" by "decided-by-hand"
      And its reason is: Mary Reed decided on 2025-12-01: The trial registry gives 2025-08-20 as its start.

    Scenario: A person finds that a reported start was none
      Given the company promised on "2025-01-28" the start of "ORBIT" between "2025-05-01" and "2025-08-31"
      And on "2025-08-13" it reported that this happened on "2025-08-13"
      And Mary Reed ruled on "2025-12-01" that it is "slipped", because "Only the first site was opened."
      When the promise is judged as of "2025-12-31"
      Then the verdict is "slipped" by "decided-by-hand"
      And this was settled on "2025-12-01"

    Scenario Outline: A decision counts from its own day
      Given the company promised on "2025-01-28" the start of "ORBIT" between "2025-05-01" and "2025-08-31"
      And Mary Reed ruled on "2025-06-10" that it is "kept", because "She was there."
      When the promise is judged as of "<as of>"
      Then the verdict is "<status>" by "<rule>"

      Examples: The day before, the day itself and the day after
        | as of      | status  | rule            |
        | 2025-06-09 | pending | window-open     |
        | 2025-06-10 | kept    | decided-by-hand |
        | 2025-06-11 | kept    | decided-by-hand |

    Scenario Outline: The later of two decisions counts
      Given the company promised on "2025-01-28" the start of "ORBIT" between "2025-05-01" and "2025-08-31"
      And Mary Reed ruled on "2025-09-20" that it is "slipped", because "The registry shows no start."
      And John Pike ruled on "2025-10-02" that it is "pending", because "The registry is being corrected."
      When the promise is judged as of "<as of>"
      Then the verdict is "<status>" by "decided-by-hand"
      And this was settled on "<settled>"

      Examples: Before and after the second decision
        | as of      | status  | settled    |
        | 2025-10-01 | slipped | 2025-09-20 |
        | 2025-10-02 | pending | 2025-10-02 |

    Scenario: Where nobody has decided, the other rules do
      Given the company promised on "2025-01-28" the start of "ORBIT" between "2025-05-01" and "2025-08-31"
      When the promise is judged as of "2025-06-10"
      Then the verdict is "pending" by "window-open"
      And the rule "decided-by-hand" did not apply: Nobody has decided on it by hand.
