Feature: What if no year is said?
  Most guidance leaves the year out. It is then found in the sentence, or counted from the day on which it was said.

  Rule: this-and-next - This, current, next and the one after next are counted from the day said, and today is that day: in May, next quarter is July to September.

    Scenario Outline: Counted from 14 May 2026
      When "The study will report <when>." is read as said on "2026-05-14"
      Then its window is "<first>" to "<last>"

      Examples: This and next
        | when                                 | first      | last       |
        | this quarter                         | 2026-04-01 | 2026-06-30 |
        | next quarter                         | 2026-07-01 | 2026-09-30 |
        | next month                           | 2026-06-01 | 2026-06-30 |
        | next week                            | 2026-05-18 | 2026-05-24 |
        | in the second half of this year      | 2026-07-01 | 2026-12-31 |
        | early next year                      | 2027-01-01 | 2027-04-30 |
        | today                                | 2026-05-14 | 2026-05-14 |
        | today, May 14, 2026                  | 2026-05-14 | 2026-05-14 |

    Scenario Outline: The one after next, counted from 14 May 2026
      When "The study will report <when>." is read as said on "2026-05-14"
      Then its window is "<first>" to "<last>"

      Examples: A week, a month, a quarter, a season, a year
        | when                               | first      | last       |
        | the week after next                | 2026-05-25 | 2026-05-31 |
        | in the month after next            | 2026-07-01 | 2026-07-31 |
        | in the quarter after next          | 2026-10-01 | 2026-12-31 |
        | in the summer after next           | 2027-06-01 | 2027-08-31 |
        | early the year after next          | 2028-01-01 | 2028-04-30 |
        | by the end of the year after next  | 2026-05-14 | 2028-12-31 |

    Scenario Outline: The last day of a quarter and the first of the next
      When "The study will report next quarter." is read as said on "<said on>"
      Then its window is "<first>" to "<last>"

      Examples: Before, at and after the turn
        | said on    | first      | last       |
        | 2026-06-29 | 2026-07-01 | 2026-09-30 |
        | 2026-06-30 | 2026-07-01 | 2026-09-30 |
        | 2026-07-01 | 2026-10-01 | 2026-12-31 |

    Scenario Outline: What was done is no window
      When "<sentence>" is read as said on "2026-05-14"
      Then it has no window

      Examples: Announced today, last year, last August
        | sentence                                     |
        | Acme today announced its results.            |
        | Last year the company opened two plants.     |
        | The plant was opened last August.            |

  Rule: year-of-the-sentence - A phrase without a year takes the year that its sentence has named before it, unless it would be over then.

    Scenario: The year named first holds for what follows
      When "For 2026, we expect data from ORION by mid-year." is read as said on "2025-10-14"
      Then its last window is "2025-10-14" to "2026-08-31"

    Scenario: A period of that year that is over
      When "With our 2025 guidance met, we expect data in March." is read as said on "2025-11-20"
      Then its last window is "2026-03-01" to "2026-03-31"

    Scenario Outline: The last day on which a period of the named year is meant
      When "With our 2025 guidance met, we expect data in March." is read as said on "<said on>"
      Then its last window is "<first>" to "<last>"

      Examples: Before its last day, on it, and after
        | said on    | first      | last       |
        | 2025-03-30 | 2025-03-01 | 2025-03-31 |
        | 2025-03-31 | 2025-03-01 | 2025-03-31 |
        | 2025-04-01 | 2026-03-01 | 2026-03-31 |

    Scenario: A year named after it holds for its own phrase only
      When "We expect data in the fourth quarter and approval in 2027." is read as said on "2025-10-14"
      Then its windows are "2025-10-01" to "2025-12-31" and "2027-01-01" to "2027-12-31"

  Rule: next-such - A phrase without a year, in a sentence without one, is the first such period that is not over: the fourth quarter, said in November, is the one that runs.

    Scenario Outline: The second quarter, said on three days
      When "The transaction should close in the second quarter." is read as said on "<said on>"
      Then its window is "<first>" to "<last>"

      Examples: Before its last day, on it, and after
        | said on    | first      | last       |
        | 2026-06-29 | 2026-04-01 | 2026-06-30 |
        | 2026-06-30 | 2026-04-01 | 2026-06-30 |
        | 2026-07-01 | 2027-04-01 | 2027-06-30 |

    Scenario: A range across the turn of the year
      When "The work will be done between November and February." is read as said on "2026-09-14"
      Then its window is "2026-11-01" to "2027-02-28"

    Scenario: A day in February that only leap years have
      When "The vote will take place on February 29." is read as said on "2025-03-14"
      Then its window is "2028-02-29" to "2028-02-29"
