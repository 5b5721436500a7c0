Feature: Was it done in time?
  What counts is the day of the event, not the day of the release. Where only some days are known in which it can have
  happened, all of them must agree.

  Rule: delivered-early - a delivery before the window opens keeps the promise

    Scenario: A trial that starts a month before its window is kept
      Given the company promised on "2025-01-28" the start of "ORBIT" between "2025-05-01" and "2025-08-31"
      And on "2025-04-02" it reported that this happened on "2025-04-01"
      When the promise is judged as of "2025-04-02"
      Then the verdict is "kept" by "delivered-early"
      And its reason is: The company reported on 2025-04-02 that the start of the trial came on 2025-04-01, before the window opened on 2025-05-01.

    Scenario Outline: The first day of the window is no longer early
      Given the company promised on "2025-01-28" the start of "ORBIT" between "2025-05-01" and "2025-08-31"
      And on "2025-09-01" it reported that this happened on "<day>"
      When the promise is judged as of "2025-09-01"
      Then the verdict is "kept" by "<rule>"

      Examples: Below, at and above the first day
        | day        | rule                |
        | 2025-04-30 | delivered-early     |
        | 2025-05-01 | delivered-in-window |
        | 2025-05-02 | delivered-in-window |

    Scenario Outline: Something that happened before the promise was made is no delivery of it
      Given the company promised on "2025-01-28" the start of "ORBIT" between "2025-05-01" and "2025-08-31"
      And on "2025-02-10" it reported that this happened on "<day>"
      When the promise is judged as of "2025-03-01"
      Then the verdict is "<status>" by "<rule>"

      Examples: Below, at and above the day of the promise
        | day        | status  | rule            |
        | 2025-01-27 | pending | window-open     |
        | 2025-01-28 | kept    | delivered-early |
        | 2025-01-29 | kept    | delivered-early |

    Scenario: A window that opens with the promise cannot be too early
      Given the company promised on "2025-01-28" the start of "ORBIT" by "2025-12-31"
      And on "2025-02-03" it reported that this happened between "2025-01-20" and "2025-01-28"
      When the promise is judged as of "2025-03-01"
      Then the verdict is "kept" by "delivered-in-window"

  Rule: delivered-in-window - a delivery that can only have happened inside the window keeps the promise

    Scenario: A trial that starts in its window is kept
      Given the company promised on "2025-01-28" the start of "ORBIT" between "2025-05-01" and "2025-08-31"
      And on "2025-08-13" it reported that this happened on "2025-08-13"
      When the promise is judged as of "2025-09-01"
      Then the verdict is "kept" by "delivered-in-window"
      And this was settled on "2025-08-13"
      And its reason is: The company reported on 2025-08-13 that the start of the trial came on 2025-08-13, inside the window of 2025-05-01 to 2025-08-31.

    Scenario Outline: The last day of the window is in time
      Given the company promised on "2025-01-28" the start of "ORBIT" between "2025-05-01" and "2025-08-31"
      And on "2025-11-05" it reported that this happened on "<day>"
      When the promise is judged as of "2025-11-05"
      Then the verdict is "<status>" by "<rule>"

      Examples: Below, at and above the last day
        | day        | status  | rule                |
        | 2025-08-30 | kept    | delivered-in-window |
        | 2025-08-31 | kept    | delivered-in-window |
        | 2025-09-01 | slipped | delivered-late      |

    Scenario: Days that begin before the window and end in it are early or in time
      Given the company promised on "2025-01-28" the start of "ORBIT" between "2025-05-01" and "2025-08-31"
      And on "2025-08-13" it reported that this happened between "2025-04-10" and "2025-08-13"
      When the promise is judged as of "2025-09-01"
      Then the verdict is "kept" by "delivered-in-window"
      And its reason is: The company reported on 2025-08-13 that the start of the trial came between 2025-04-10 and 2025-08-13, not after the window's last day, 2025-08-31.

    Scenario: A date that was pushed back, but then met after all, is kept
      Given the company promised on "2025-01-28" the start of "ORBIT" between "2025-05-01" and "2025-08-31"
      And on "2025-05-13" it gave new guidance, between "2026-01-01" and "2026-06-30": "This is now expected in the first half of 2026."
      And on "2025-08-13" it reported that this happened on "2025-08-13"
      When the promise is judged as of "2025-09-01"
      Then the verdict is "kept" by "delivered-in-window"

    Scenario: A window without a last day is kept on any day
      Given the company promised on "2025-01-28" the start of "ORBIT" no earlier than "2025-05-01"
      And on "2029-03-01" it reported that this happened on "2029-02-28"
      When the promise is judged as of "2029-03-01"
      Then the verdict is "kept" by "delivered-in-window"
      And its reason is: The company reported on 2029-03-01 that the start of the trial came on 2029-02-28; "no earlier than 2025-05-01" sets no firm last day.

    Scenario: A repeated report changes nothing
      Given the company promised on "2025-01-28" the start of "ORBIT" between "2025-05-01" and "2025-08-31"
      And on "2025-08-13" it reported that this happened on "2025-08-13"
      And on "2025-11-05" it reported that this happened between "2025-09-01" and "2025-11-05"
      When the promise is judged as of "2025-12-01"
      Then the verdict is "kept" by "delivered-in-window"
      And this was settled on "2025-08-13"

  Rule: delivery-day-unknown - a delivery that may have happened inside or after the window is for review

    Scenario: A recap that reaches beyond the window leaves it open
      Given the company promised on "2025-01-28" the start of "ORBIT" between "2025-05-01" and "2025-08-31"
      And on "2025-11-05" it reported that this happened between "2025-08-14" and "2025-11-05"
      When the promise is judged as of "2025-12-01"
      Then the verdict is "pending" by "delivery-day-unknown"
      And its reason is: The company reported on 2025-11-05 that the start of the trial came between 2025-08-14 and 2025-11-05; only a day up to 2025-08-31, the window's last, is in time.
      And a person is asked: Did it come by 2025-08-31? Known is only that it came between 2025-08-14 and 2025-11-05.

    Scenario Outline: One day on the other side of the window's end is enough to leave it open
      Given the company promised on "2025-01-28" the start of "ORBIT" between "2025-05-01" and "2025-08-31"
      And on "2025-11-05" it reported that this happened between "<first>" and "<last>"
      When the promise is judged as of "2025-12-01"
      Then the verdict is "<status>" by "<rule>"

      Examples: Wholly in the window, astride its end, wholly after it
        | first      | last       | status  | rule                 |
        | 2025-08-01 | 2025-08-31 | kept    | delivered-in-window  |
        | 2025-08-01 | 2025-09-01 | pending | delivery-day-unknown |
        | 2025-08-31 | 2025-09-30 | pending | delivery-day-unknown |
        | 2025-09-01 | 2025-09-30 | slipped | delivered-late       |

    Scenario Outline: A later report may narrow the days and settle it
      Given the company promised on "2025-01-28" the start of "ORBIT" between "2025-05-01" and "2025-08-31"
      And on "2025-09-10" it reported that this happened between "2025-08-14" and "2025-09-10"
      And on "2025-11-05" it reported that this happened between "<first>" and "<last>"
      When the promise is judged as of "2025-12-01"
      Then the verdict is "<status>" by "<rule>"

      Examples: In August, on a day of September, and a report that says no more than the first
        | first      | last       | status  | rule                 |
        | 2025-08-01 | 2025-08-31 | kept    | delivered-in-window  |
        | 2025-09-02 | 2025-09-02 | slipped | delivered-late       |
        | 2025-07-01 | 2025-11-05 | pending | delivery-day-unknown |

    Scenario: Two reports that contradict each other are no ground for an accusation
      Given the company promised on "2025-01-28" the start of "ORBIT" between "2025-05-01" and "2025-08-31"
      And on "2025-09-10" it reported that this happened on "2025-09-10"
      And on "2025-11-05" it reported that this happened on "2025-08-28"
      When the promise is judged as of "2025-12-01"
      Then the verdict is "pending" by "delivery-day-unknown"
      And a person is asked: Did it come by 2025-08-31? Known is only that it came between 2025-08-28 and 2025-09-10.

    Scenario Outline: A quarter that may be the calendar's or the company's is late only by both
      Given the company promised on "2025-01-28" the start of "ORBIT" between "2025-04-01" and "2025-06-30"
      And by the company's fiscal year this window would end on "2025-09-30"
      And on "2025-11-05" it reported that this happened on "<day>"
      When the promise is judged as of "2025-11-05"
      Then the verdict is "<status>" by "<rule>"

      Examples: At and above the calendar's last day, at and above the company's
        | day        | status  | rule                 |
        | 2025-06-30 | kept    | delivered-in-window  |
        | 2025-07-01 | pending | delivery-day-unknown |
        | 2025-09-30 | pending | delivery-day-unknown |
        | 2025-10-01 | slipped | delivered-late       |

    Scenario: Which year was meant is for a person to say
      Given the company promised on "2025-01-28" the start of "ORBIT" between "2025-04-01" and "2025-06-30"
      And by the company's fiscal year this window would end on "2025-09-30"
      And on "2025-11-05" it reported that this happened on "2025-08-13"
      When the promise is judged as of "2025-11-05"
      Then a person is asked: Does "2025-04-01 to 2025-06-30" end on 2025-06-30 (calendar) or on 2025-09-30 (fiscal year)?
      And its reason is: The company reported on 2025-11-05 that the start of the trial came on 2025-08-13: late by the calendar's last day, 2025-06-30, but 2025-09-30 is the last day by the company's fiscal year.

    Scenario: Silence does not accuse while a report that may be the delivery is in doubt
      Given the company promised on "2025-01-28" the start of "ORBIT" between "2025-05-01" and "2025-08-31"
      And other releases of the company were read of "2025-09-10, 2025-11-05"
      And nobody could decide whether "On 2025-08-13: We started our second trial." concerns it
      When the promise is judged as of "2025-12-01"
      Then the verdict is "pending" by "delivery-day-unknown"
      And its reason is: The window closed on 2025-08-31 and nothing that is surely of this promise reports it, but this may: On 2025-08-13: We started our second trial.

    Scenario Outline: A date given after the window has closed is no surer than silence, for it may be the next one's
      Given the company promised on "2025-01-28" the start of "ORBIT" between "2025-05-01" and "2025-08-31"
      And other releases of the company were read of "2025-09-01, 2025-11-05"
      And on "<said>" it gave new guidance, between "2025-12-01" and "2025-12-31": "It is expected in December."
      And nobody could decide whether "On 2025-08-13: We started our second trial." concerns it
      When the promise is judged as of "2025-12-01"
      Then the verdict is "<status>" by "<rule>"

      Examples: The day before the window's last, its last, the day after
        | said       | status  | rule                 |
        | 2025-08-30 | slipped | pushed-back          |
        | 2025-08-31 | slipped | pushed-back          |
        | 2025-09-01 | pending | delivery-day-unknown |

    Scenario Outline: What came half a year after the window may be the next one, while a report in time is in doubt
      Given the company promised on "2025-01-28" the start of "ORBIT" between "2025-05-01" and "2025-08-31"
      And nobody could decide whether "On 2025-08-13: We started our second trial." concerns it
      And on "2026-03-04" it reported that this happened on "<day>"
      When the promise is judged as of "2026-03-04"
      Then the verdict is "<status>" by "<rule>"

      Examples: 179, 180 and 181 days after the window
        | day        | status  | rule                 |
        | 2026-02-26 | slipped | delivered-late       |
        | 2026-02-27 | slipped | delivered-late       |
        | 2026-02-28 | pending | delivery-day-unknown |

  Rule: delivered-late - a delivery that can only have happened after the window's last day is a slip, by so many days

    Scenario: A trial that starts two weeks after its window has slipped
      Given the company promised on "2025-01-28" the start of "ORBIT" between "2025-05-01" and "2025-08-31"
      And on "2025-09-14" it reported that this happened on "2025-09-14"
      When the promise is judged as of "2025-09-14"
      Then the verdict is "slipped" by "delivered-late"
      And the days late are 14 at the best reading and 14 at the worst
      And its reason is: The company reported on 2025-09-14 that the start of the trial came on 2025-09-14, 14 days after the window's last day, 2025-08-31.

    Scenario: The days late are counted from the first and from the last possible day
      Given the company promised on "2025-01-28" the start of "ORBIT" between "2025-05-01" and "2025-08-31"
      And under the policy "strict" this window would end on "2025-07-31"
      And on "2025-11-05" it reported that this happened between "2025-09-01" and "2025-11-05"
      When the promise is judged as of "2025-12-01"
      Then the days late are 1 at the best reading and 97 at the worst
      And its reason is: The company reported on 2025-11-05 that the start of the trial came between 2025-09-01 and 2025-11-05, 1 to 66 days after the window's last day, 2025-08-31.

    Scenario: A date that was pushed back and then missed again is late by the first window
      Given the company promised on "2025-01-28" the start of "ORBIT" between "2025-05-01" and "2025-08-31"
      And on "2025-05-13" it gave new guidance, between "2025-09-01" and "2025-12-31": "This is now expected in late 2025."
      And on "2025-11-05" it reported that this happened on "2025-11-04"
      When the promise is judged as of "2025-12-01"
      Then the verdict is "slipped" by "delivered-late"
      And this was settled on "2025-11-05"

    Scenario: By a company's fiscal year the days late are counted from the later end
      Given the company promised on "2025-01-28" the start of "ORBIT" between "2025-04-01" and "2025-06-30"
      And by the company's fiscal year this window would end on "2025-09-30"
      And on "2025-10-02" it reported that this happened on "2025-10-01"
      When the promise is judged as of "2025-11-05"
      Then the days late are 1 at the best reading and 93 at the worst
      And its reason is: The company reported on 2025-10-02 that the start of the trial came on 2025-10-01, 1 day after the window's last day, 2025-09-30.
