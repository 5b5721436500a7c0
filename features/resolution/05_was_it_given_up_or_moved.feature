Feature: Was it given up, refused, or moved to a later date?
  A company's own word that it will not keep the date is a slip on the day it is said, though the date itself lies ahead.

  Rule: withdrawn - a milestone that was discontinued, paused, withdrawn or refused has slipped

    Scenario: A trial that is given up before it starts has slipped
      Given the company promised on "2025-01-28" the start of "ORBIT" between "2025-05-01" and "2025-08-31"
      And on "2025-03-13" it gave this up or was refused: "We have discontinued ORBIT."
      When the promise is judged as of "2025-04-01"
      Then the verdict is "slipped" by "withdrawn"
      And the slip is "announced"
      And its reason is: On 2025-03-13 the company said that this will not happen as promised: "We have discontinued ORBIT."

    Scenario: A complete response letter is the decision, and not the one that was promised
      Given the company promised on "2025-01-28" the approval of "ORBIT" by "2025-06-30"
      And on "2025-06-27" it gave this up or was refused: "The FDA issued a complete response letter."
      When the promise is judged as of "2025-07-01"
      Then the verdict is "slipped" by "withdrawn"
      And its reason is: The decision came on 2025-06-27 and was a refusal; the company said on 2025-06-27: "The FDA issued a complete response letter."

    Scenario Outline: Only what is given up after the promise was made counts
      Given the company promised on "2025-01-28" the start of "ORBIT" between "2025-05-01" and "2025-08-31"
      And on "<said>" it gave this up or was refused: "We have paused ORBIT."
      When the promise is judged as of "2025-02-01"
      Then the verdict is "<status>" by "<rule>"

      Examples: The pause that the promise itself ends, and one after it
        | said       | status  | rule        |
        | 2025-01-27 | pending | window-open |
        | 2025-01-28 | pending | window-open |
        | 2025-01-29 | slipped | withdrawn   |

    Scenario: What was done in time can be given up later
      Given the company promised on "2025-01-28" the start of "ORBIT" between "2025-05-01" and "2025-08-31"
      And on "2025-08-13" it reported that this happened on "2025-08-13"
      And on "2025-11-05" it gave this up or was refused: "We have discontinued ORBIT."
      When the promise is judged as of "2025-12-01"
      Then the verdict is "kept" by "delivered-in-window"

    Scenario: A new date after a pause does not undo the slip
      Given the company promised on "2025-01-28" the start of "ORBIT" between "2025-05-01" and "2025-08-31"
      And on "2025-03-13" it gave this up or was refused: "We have paused ORBIT."
      And on "2025-05-13" it gave new guidance, between "2025-08-01" and "2025-08-31": "We expect to resume in August."
      When the promise is judged as of "2025-06-01"
      Then the verdict is "slipped" by "withdrawn"
      And this was settled on "2025-03-13"

    Scenario: What is given up after the window closed in silence is a slip by the company's own word
      Given the company promised on "2025-01-28" the start of "ORBIT" between "2025-05-01" and "2025-08-31"
      And other releases of the company were read of "2025-09-10"
      And on "2025-11-05" it gave this up or was refused: "We have discontinued ORBIT."
      When the promise is judged as of "2025-12-01"
      Then the verdict is "slipped" by "withdrawn"
      And this was settled on "2025-11-05"

  Rule: pushed-back - new guidance that ends later than the window is a slip, on the day it was given

    Scenario: A readout that is moved from year-end to the next half-year has slipped
      Given the company promised on "2025-01-28" the readout of "ORBIT" by "2025-12-31"
      And on "2025-05-13" it gave new guidance, between "2026-01-01" and "2026-06-30": "Proof-of-concept has moved to the first half of 2026."
      When the promise is judged as of "2025-06-01"
      Then the verdict is "slipped" by "pushed-back"
      And this was settled on "2025-05-13"
      And its reason is: On 2025-05-13 the company put it at 2026-06-30 at the latest, after 2025-12-31.

    Scenario Outline: New guidance is a slip only where it ends later
      Given the company promised on "2025-01-28" the readout of "ORBIT" between "2025-07-01" and "2025-12-31"
      And on "2025-05-13" it gave new guidance, between "2025-06-01" and "<new end>": "We have updated our plans."
      When the promise is judged as of "2025-06-01"
      Then the verdict is "<status>" by "<rule>"

      Examples: Pulled in, below, at and above the last day
        | new end    | status  | rule        |
        | 2025-06-30 | pending | window-open |
        | 2025-12-30 | pending | window-open |
        | 2025-12-31 | pending | window-open |
        | 2026-01-01 | slipped | pushed-back |

    Scenario Outline: How the company words a new date tells whether it owned to the delay
      Given the company promised on "2025-01-28" the readout of "ORBIT" by "2025-12-31"
      And on "2025-05-13" it gave new guidance, between "2026-01-01" and "2026-06-30": "<words>"
      When the promise is judged as of "2025-06-01"
      Then the verdict is "slipped" by "pushed-back"
      And the slip is "<manner>"

      Examples: In open words, or with a new date that stands alone
        | words                                                                | manner    |
        | The readout has moved to the first half of 2026.                     | announced |
        | The readout is now expected in the first half of 2026.               | announced |
        | The readout is expected in the first half of 2026.                   | quiet     |
        | The readout remains on track for the first half of 2026.             | quiet     |
        | We are now on track for a readout in the first half of 2026.         | quiet     |
        | The readout has moved, and is on track for the first half of 2026.   | announced |

    Scenario Outline: Guidance without a last day is a slip where it begins after the window
      Given the company promised on "2025-01-28" the readout of "ORBIT" by "2025-12-31"
      And on "2025-05-13" it gave new guidance, no earlier than "<new start>"
      When the promise is judged as of "2025-06-01"
      Then the verdict is "<status>" by "<rule>"

      Examples: Below, at and above the last day
        | new start  | status  | rule        |
        | 2025-12-30 | pending | window-open |
        | 2025-12-31 | pending | window-open |
        | 2026-01-01 | slipped | pushed-back |

    Scenario: A delay that is taken back remains a slip, and the reason says so
      Given the company promised on "2025-01-28" the readout of "ORBIT" by "2025-12-31"
      And on "2025-05-13" it gave new guidance, between "2026-01-01" and "2026-06-30": "This is now expected in the first half of 2026."
      And on "2025-08-13" it gave new guidance, between "2025-10-01" and "2025-12-31": "This is now expected in the fourth quarter."
      When the promise is judged as of "2025-09-01"
      Then the verdict is "slipped" by "pushed-back"
      And its reason is: On 2025-05-13 the company put it at 2026-06-30 at the latest, after 2025-12-31. On 2025-08-13 it said again that it would be in time, which does not undo the slip.

    Scenario Outline: A window that never had a firm last day cannot be pushed back
      Given the company promised on "2025-01-28" the readout of "ORBIT" as early as "2025-10-01" to "2025-12-31"
      And on "2025-05-13" it gave new guidance, between "2026-01-01" and "2026-06-30": "This is now expected in the first half of 2026."
      When the promise is judged as of "<as of>"
      Then the verdict is "pending" by "<rule>"

      Examples: While the named days last, and after
        | as of      | rule        |
        | 2025-12-31 | window-open |
        | 2026-01-01 | open-ended  |

    Scenario Outline: Quarters that may be the calendar's or the company's are pushed back only by both
      Given the company promised on "2025-01-28" the readout of "ORBIT" between "2025-04-01" and "2025-06-30"
      And by the company's fiscal year this window would end on "2025-09-30"
      And on "2025-05-13" it gave new guidance, between "2025-07-01" and "2025-09-30": "This is now expected in the third quarter."
      And by the company's fiscal year the new window would end on "<fiscal end>"
      When the promise is judged as of "2025-05-13"
      Then the verdict is "<status>" by "<rule>"

      Examples: The new quarter by the company's year, which ends with the old one or after it
        | fiscal end | status  | rule        |
        | 2025-09-30 | pending | window-open |
        | 2025-10-01 | slipped | pushed-back |
        | 2025-12-31 | slipped | pushed-back |

    Scenario: Where only one of two years makes it later, a person is asked
      Given the company promised on "2025-01-28" the readout of "ORBIT" between "2025-04-01" and "2025-06-30"
      And by the company's fiscal year this window would end on "2025-09-30"
      And on "2025-05-13" it gave new guidance, between "2025-07-01" and "2025-09-30": "This is now expected by the end of September."
      When the promise is judged as of "2025-05-13"
      Then the verdict is "pending" by "window-open"
      And a person is asked: Does "2025-04-01 to 2025-06-30" end on 2025-06-30 (calendar) or on 2025-09-30 (fiscal year)?
