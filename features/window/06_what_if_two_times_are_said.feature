Feature: What if two times are said?
  A choice is kept by either part of it; a pair is two promises.

  Rule: range - A range or a choice runs from the first day of its first part to the last day of its last; a year said once holds for all parts.

    Scenario Outline: Ranges and choices
      When "Recruitment will be completed in <when>." is read as said on "2025-03-12"
      Then its window is "<first>" to "<last>"

      Examples: In many spellings
        | when                                     | first      | last       |
        | the third or fourth quarter of 2025      | 2025-07-01 | 2025-12-31 |
        | Q4 2025 to Q1 2026                       | 2025-10-01 | 2026-03-31 |
        | late 2025 or early 2026                  | 2025-09-01 | 2026-04-30 |
        | mid- to late-2025                        | 2025-05-01 | 2025-12-31 |
        | late third or early fourth quarter 2025  | 2025-09-01 | 2025-10-31 |
        | June 20-23, 2025                         | 2025-06-20 | 2025-06-23 |
        | 2026-2027                                | 2026-01-01 | 2027-12-31 |
        | April or May 2026                        | 2026-04-01 | 2026-05-31 |

    Scenario: A year said once holds backwards across the turn of the year
      When "Recruitment will be completed in December or January 2026." is read as said on "2025-03-12"
      Then its window is "2025-12-01" to "2026-01-31"

    Scenario: By a choice is by its later part
      When "Results will be in hand by late 2025 or early 2026." is read as said on "2025-03-12"
      Then its window is "2025-03-12" to "2026-04-30"

    Scenario: Two times that each have their own preposition are two windows
      When "We expect record bookings in fiscal 2026 and in fiscal 2027." is read as said on "2025-03-12"
      Then its windows are "2026-01-01" to "2026-12-31" and "2027-01-01" to "2027-12-31"

  Rule: respectively - With respectively, periods joined by and are a window each: Q1 and Q3 2026, respectively.

    Scenario: Two milestones in one sentence
      When "Data from ORION and HAVEN are expected in Q1 and Q3 2026, respectively." is read as said on "2025-03-12"
      Then its windows are "2026-01-01" to "2026-03-31" and "2026-07-01" to "2026-09-30"

    Scenario: The same without respectively is one window
      When "Data from ORION and HAVEN are expected in Q1 and Q3 2026." is read as said on "2025-03-12"
      Then its window is "2026-01-01" to "2026-09-30"
