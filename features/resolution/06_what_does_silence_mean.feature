Feature: What does it mean if nobody speaks of it again?
  Silence is the commonest end of a promise. It is a slip only where the company has spoken since, of other things.

  Rule: open-ended - a window without a firm last day never slips by silence

    Scenario: A start set for "no earlier than" a day never slips by silence
      Given the company promised on "2025-01-28" the start of "ORBIT" no earlier than "2025-05-01"
      And other releases of the company were read of "2026-03-12, 2027-03-10"
      When the promise is judged as of "2028-01-01"
      Then the verdict is "pending" by "open-ended"
      And its reason is: "no earlier than 2025-05-01" sets no firm last day, so silence is no slip.
      And this is not settled

    Scenario Outline: A start set for "as early as" a quarter is open once the quarter has passed
      Given the company promised on "2025-01-28" the start of "ORBIT" as early as "2025-10-01" to "2025-12-31"
      And other releases of the company were read of "2026-01-01, 2026-03-12"
      When the promise is judged as of "<as of>"
      Then the verdict is "pending" by "<rule>"

      Examples: Below, at and above the last day of the quarter
        | as of      | rule        |
        | 2025-12-30 | window-open |
        | 2025-12-31 | window-open |
        | 2026-01-01 | open-ended  |

    Scenario: What has no last day can still be given up
      Given the company promised on "2025-01-28" the start of "ORBIT" no earlier than "2025-05-01"
      And on "2025-11-05" it gave this up or was refused: "We have discontinued ORBIT."
      When the promise is judged as of "2025-12-01"
      Then the verdict is "slipped" by "withdrawn"

    Scenario: A firm last day is not open-ended
      Given the company promised on "2025-01-28" the start of "ORBIT" between "2025-05-01" and "2025-08-31"
      When the promise is judged as of "2025-06-10"
      Then the verdict is "pending" by "window-open"
      And the rule "open-ended" did not apply: The window's last day, 2025-08-31, is firm.

  Rule: closed-in-silence - the window and the days of grace passed, later releases of the company were read, none reports it

    Scenario: The company spoke twice since the window closed, and of other things
      Given the company promised on "2025-01-28" the readout of "ORBIT" by "2025-12-31"
      And other releases of the company were read of "2026-01-15, 2026-03-12"
      When the promise is judged as of "2026-04-01"
      Then the verdict is "slipped" by "closed-in-silence"
      And its reason is: The window closed on 2025-12-31. Since then 2 releases of the company were read, the last of 2026-03-12, and none reports it.
      And the slip is "silent"

    Scenario Outline: The slip is established by the first release after the window
      Given the company promised on "2025-01-28" the readout of "ORBIT" by "2025-12-31"
      And other releases of the company were read of "<read>"
      When the promise is judged as of "2026-01-02"
      Then the verdict is "<status>" by "<rule>"

      Examples: The last release of the company, on the last day, the day after, and on a day that is still to come
        | read                   | status  | rule               |
        | 2025-12-31             | pending | nothing-read-since |
        | 2026-01-01             | slipped | closed-in-silence  |
        | 2026-01-02             | slipped | closed-in-silence  |
        | 2026-01-03             | pending | nothing-read-since |

    Scenario: It is settled on the day of that release, whatever is read after it
      Given the company promised on "2025-01-28" the readout of "ORBIT" by "2025-12-31"
      And other releases of the company were read of "2025-12-30, 2026-01-15, 2026-03-12"
      When the promise is judged as of "2026-04-01"
      Then this was settled on "2026-01-15"

    Scenario Outline: Days of grace are added to the window
      Given the company promised on "2025-01-28" the readout of "ORBIT" by "2025-12-31"
      And other releases of the company were read of "2026-01-15, <read>"
      When the promise is judged as of "2026-02-28" with 30 days of grace
      Then the verdict is "<status>" by "<rule>"

      Examples: A release on the last day of grace, and on the day after it
        | read       | status  | rule               |
        | 2026-01-30 | pending | nothing-read-since |
        | 2026-01-31 | slipped | closed-in-silence  |

    Scenario: The reason names the days of grace
      Given the company promised on "2025-01-28" the readout of "ORBIT" by "2025-12-31"
      And other releases of the company were read of "2026-01-31"
      When the promise is judged as of "2026-02-28" with 30 days of grace
      Then its reason is: The window closed on 2025-12-31, its 30 days of grace on 2026-01-30. Since then 1 release of the company was read, the last of 2026-01-31, and none reports it.

    Scenario Outline: A quarter that may be the calendar's or the company's closes with the later of the two
      Given the company promised on "2025-01-28" the readout of "ORBIT" between "2025-04-01" and "2025-06-30"
      And by the company's fiscal year this window would end on "<fiscal end>"
      And other releases of the company were read of "2025-07-15, 2025-10-01"
      When the promise is judged as of "<as of>"
      Then the verdict is "<status>" by "<rule>"

      Examples: A fiscal quarter that ends later than the calendar's, and one that ends earlier
        | fiscal end | as of      | status  | rule              |
        | 2025-09-30 | 2025-07-15 | pending | window-open       |
        | 2025-09-30 | 2025-09-30 | pending | window-open       |
        | 2025-09-30 | 2025-10-01 | slipped | closed-in-silence |
        | 2025-03-31 | 2025-06-30 | pending | window-open       |
        | 2025-03-31 | 2025-07-15 | slipped | closed-in-silence |

    Scenario: A late report ends the silence
      Given the company promised on "2025-01-28" the readout of "ORBIT" by "2025-12-31"
      And other releases of the company were read of "2026-01-15"
      And on "2026-03-12" it reported that this happened on "2025-12-20"
      When the promise is judged as of "2026-03-12"
      Then the verdict is "kept" by "delivered-in-window"

  Rule: nothing-read-since - the window passed, but no later release of that company has been read

    Scenario: Nobody knows what became of it
      Given the company promised on "2025-01-28" the readout of "ORBIT" by "2025-12-31"
      And other releases of the company were read of "2025-11-05"
      When the promise is judged as of "2026-04-01"
      Then the verdict is "pending" by "nothing-read-since"
      And its reason is: The window closed on 2025-12-31, and no later release of the company has been read.
      And the rule "closed-in-silence" did not apply: No release of the company after 2025-12-31 has been read.

    Scenario Outline: The window passes with the end of its last day
      Given the company promised on "2025-01-28" the readout of "ORBIT" by "2025-12-31"
      When the promise is judged as of "<as of>"
      Then the verdict is "pending" by "<rule>"

      Examples: Below, at and above the last day
        | as of      | rule               |
        | 2025-12-30 | window-open        |
        | 2025-12-31 | window-open        |
        | 2026-01-01 | nothing-read-since |

    Scenario Outline: With days of grace it passes later
      Given the company promised on "2025-01-28" the readout of "ORBIT" by "2025-12-31"
      When the promise is judged as of "<as of>" with 30 days of grace
      Then the verdict is "pending" by "<rule>"

      Examples: At and above the last day of grace
        | as of      | rule               |
        | 2026-01-30 | window-open        |
        | 2026-01-31 | nothing-read-since |

  Rule: window-open - the window has not passed

    Scenario: There is still time
      Given the company promised on "2025-01-28" the start of "ORBIT" between "2025-05-01" and "2025-08-31"
      And other releases of the company were read of "2025-06-02"
      When the promise is judged as of "2025-06-10"
      Then the verdict is "pending" by "window-open"
      And its reason is: The window runs to 2025-08-31.
      And this is not settled

    Scenario: In the days of grace there is still time
      Given the company promised on "2025-01-28" the start of "ORBIT" between "2025-05-01" and "2025-08-31"
      When the promise is judged as of "2025-09-10" with 30 days of grace
      Then the verdict is "pending" by "window-open"
      And its reason is: The window closed on 2025-08-31, but runs on to 2025-09-30 with 30 days of grace.
      And the rule "nothing-read-since" did not apply: The window has not passed: with its days of grace it runs to 2025-09-30.

    Scenario: While the company's own quarter runs on, a person is asked which one was meant
      Given the company promised on "2025-01-28" the readout of "ORBIT" between "2025-04-01" and "2025-06-30"
      And by the company's fiscal year this window would end on "2025-09-30"
      When the promise is judged as of "2025-07-01"
      Then the verdict is "pending" by "window-open"
      And its reason is: The window closed on 2025-06-30, but runs on to 2025-09-30 by the company's fiscal year.
      And a person is asked: Does "2025-04-01 to 2025-06-30" end on 2025-06-30 (calendar) or on 2025-09-30 (fiscal year)?
