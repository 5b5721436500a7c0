Feature: What if two times are said?
  A choice is kept by either part of it; a pair is two promises.

  Rule: range - A range or a choice runs from the first day of its first part to the last day of its last; a year or a unit said once holds for all parts.

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

    Scenario Outline: A unit said once holds for both parts
      When "Recruitment will be completed in <when>." is read as said on "2025-03-12"
      Then its window is "<first>" to "<last>"

      Examples: A quarter, the last of them, a half, a part of each, next year
        | when                                                             | first      | last       |
        | the third quarter of 2025 or the first of 2026                   | 2025-07-01 | 2026-03-31 |
        | the final quarter of 2025 or the second of 2026                  | 2025-10-01 | 2026-06-30 |
        | the second half of 2025 or the first of 2026                     | 2025-07-01 | 2026-06-30 |
        | late in the fourth quarter of 2025 or early in the first of 2026 | 2025-12-01 | 2026-01-31 |
        | the fourth quarter of this year or the first of next             | 2025-10-01 | 2026-03-31 |

    Scenario: No year has a fifth quarter
      When "Recruitment will be completed in the third quarter of 2025 or the fifth of 2026." is read as said on "2025-03-12"
      Then its windows are "2025-07-01" to "2025-09-30" and "2026-01-01" to "2026-12-31"

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

  Rule: moved - What is moved from one period to another has two windows, the old one and the new: a launch that is delayed from Q2 to Q4 2025 is not planned for Q3.

    Scenario Outline: The old time and the new
      When "<sentence>" is read as said on "2025-03-12"
      Then its windows are "2025-05-01" to "2025-08-31" and "2026-01-01" to "2026-06-30"

      Examples: Verbs and a noun of moving, near and far from the time
        | sentence                                                                             |
        | The readout has moved from mid-2025 to 1H 2026.                                      |
        | Launch timing was revised from mid-2025 to the first half of 2026.                   |
        | We have delayed the planned start of the trial from mid-2025 to 1H 2026.             |
        | Data from the ORION trial will shift from mid-2025 into 1H 2026.                     |
        | The delay from mid-2025 to 1H 2026 is due to supply.                                 |
        | The readout moved from our prior guidance of mid-2025 to a new target of 1H 2026.    |

    Scenario: A year said once holds for both
      When "The launch was pushed from Q2 to Q4 2025." is read as said on "2025-11-12"
      Then its last window is "2025-10-01" to "2025-12-31"

    Scenario: The new time named first
      When "The launch was delayed to Q4 2025 from Q2." is read as said on "2025-03-12"
      Then its windows are "2025-10-01" to "2025-12-31" and "2025-04-01" to "2025-06-30"

    Scenario: The new time named first, after a noun
      When "The move is to Q4 2025 from Q2." is read as said on "2025-03-12"
      Then its windows are "2025-10-01" to "2025-12-31" and "2025-04-01" to "2025-06-30"

    Scenario: Two parts of one year
      When "The launch has shifted from early to late 2026." is read as said on "2025-11-12"
      Then its windows are "2026-01-01" to "2026-04-30" and "2026-09-01" to "2026-12-31"

    Scenario Outline: What runs from one period to another moves nothing
      When "<sentence>" is read as said on "2025-03-12"
      Then its window is "2025-04-01" to "2025-12-31"

      Examples: Another verb, a word that only describes, another clause, a place, between
        | sentence                                                        |
        | Production runs from Q2 to Q4 2025.                             |
        | The delayed deliveries will be made from Q2 to Q4 2025.         |
        | After delays in supply, production will run from Q2 to Q4 2025. |
        | The line was moved to Ohio from Q2 to Q4 2025.                  |
        | The study extends from Q2 to Q4 2025.                           |
        | Deliveries were moved between Q2 and Q4 2025.                   |
