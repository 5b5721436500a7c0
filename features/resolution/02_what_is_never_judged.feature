Feature: Which promises are recorded, but never judged?
  A call that nobody mentions again has probably been held, and a guided figure needs more than a date to be checked.

  Rule: not-judged - calls, runways and figures are recorded; only a person, or a runway shortened, decides them

    Scenario: A call that no later release mentions has not slipped
      Given the company promised on "2025-05-01" a call on "2025-05-13"
      And other releases of the company were read of "2025-06-10"
      When the promise is judged as of "2025-07-01"
      Then the verdict is "pending" by "not-judged"
      And its reason is: The call or conference is recorded and not judged.
      And this is not settled

    Scenario: A guided figure that is moved to another year is not judged
      Given the company promised on "2025-02-01" the revenue of "ORBIT" between "2025-01-01" and "2025-12-31"
      And on "2025-08-13" it gave new guidance, between "2026-01-01" and "2026-12-31": "This is now expected in 2026."
      When the promise is judged as of "2026-03-01"
      Then the verdict is "pending" by "not-judged"
      And its reason is: The guided figure is recorded and not judged.

    Scenario: A person may decide on a call
      Given the company promised on "2025-05-01" a call on "2025-05-13"
      And Mary Reed ruled on "2025-06-01" that it is "kept", because "The recording is on the company's site."
      When the promise is judged as of "2025-07-01"
      Then the verdict is "kept" by "decided-by-hand"

    Scenario: Cash that will not last as long as was said is a slip
      Given the company said on "2025-01-28" that its cash lasts into "2026-07-01" to "2026-12-31"
      And on "2025-05-13" it gave new guidance, between "2026-01-01" and "2026-03-31": "Our cash now lasts into the first quarter of 2026."
      When the promise is judged as of "2025-06-01"
      Then the verdict is "slipped" by "not-judged"
      And this was settled on "2025-05-13"
      And its reason is: On 2025-05-13 the company put the end of its cash at 2026-03-31 at the latest, before 2026-07-01.

    Scenario Outline: Cash is shorter only where it ends before the first days that were named
      Given the company said on "2025-01-28" that its cash lasts into "2026-07-01" to "2026-12-31"
      And on "2025-05-13" it gave new guidance, between "2026-05-01" and "<new end>": "We have updated our cash runway."
      When the promise is judged as of "2025-06-01"
      Then the verdict is "<status>" by "not-judged"

      Examples: Below, at and above the first day; a longer runway is an improvement
        | new end    | status  |
        | 2026-06-30 | slipped |
        | 2026-07-01 | pending |
        | 2026-09-30 | pending |
        | 2027-06-30 | pending |

    Scenario Outline: Cash said to last through a day is shorter where it ends before that day
      Given the company said on "2025-01-28" that its cash lasts through "2026-12-31"
      And on "2025-05-13" it gave new guidance, between "2026-09-01" and "<new end>": "We have updated our cash runway."
      When the promise is judged as of "2025-06-01"
      Then the verdict is "<status>" by "not-judged"

      Examples: Below, at and above the last day
        | new end    | status  |
        | 2026-12-30 | slipped |
        | 2026-12-31 | pending |
        | 2027-01-01 | pending |

    Scenario: Any other milestone is judged
      Given the company promised on "2025-01-28" the start of "ORBIT" between "2025-05-01" and "2025-08-31"
      When the promise is judged as of "2025-06-10"
      Then the verdict is "pending" by "window-open"
      And the rule "not-judged" did not apply: The start of the trial is judged.
