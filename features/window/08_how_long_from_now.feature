Feature: How long from now?
  Lengths of time are counted from the day on which they are said.

  Rule: within - Within, in or over the next so many days, weeks, months or years run from the day said to that many later; the next six to nine months run from six to nine, and hours make whole days.

    Scenario Outline: Counted by the calendar from 31 January 2026
      When "The board will decide <when>." is read as said on "2026-01-31"
      Then its window is "<first>" to "<last>"

      Examples: Days, weeks, months, years
        | when                             | first      | last       |
        | within 30 days                   | 2026-01-31 | 2026-03-02 |
        | in two weeks                     | 2026-01-31 | 2026-02-14 |
        | within a month                   | 2026-01-31 | 2026-02-28 |
        | over the next 12 months          | 2026-01-31 | 2027-01-31 |
        | within four business days        | 2026-01-31 | 2026-02-05 |
        | in the next six to nine months   | 2026-07-31 | 2026-10-31 |
        | in the next couple of weeks      | 2026-01-31 | 2026-02-14 |
        | by this time next year           | 2026-01-31 | 2027-01-31 |

    Scenario Outline: Lengths that are no window
      When "<sentence>" is read as said on "2026-01-31"
      Then it has no window

      Examples: A study, an age, a shelf life, an event, the past
        | sentence                                             |
        | The 24-week data were positive.                      |
        | Patients were treated for 12 months.                 |
        | The product has an 18-month shelf life.              |
        | The note converts within 30 days of the closing.     |
        | Sales doubled in the last six months.                |

    Scenario Outline: Hours make days
      When "We will report the vote <when>." is read as said on "2026-01-31"
      Then its window is "2026-01-31" to "<last>"

      Examples: Below, at and above a day
        | when                      | last       |
        | within the next 23 hours  | 2026-02-01 |
        | within 24 hours           | 2026-02-01 |
        | within 25 hours           | 2026-02-02 |
        | within 24 to 48 hours     | 2026-02-02 |

    Scenario Outline: Hours that promise nothing
      When "<sentence>" is read as said on "2026-01-31"
      Then it has no window

      Examples: How fast a drug works, an event, a time of work
        | sentence                                        |
        | Symptoms improved within 24 hours.              |
        | Patients will be discharged within 48 hours.    |
        | We will report within 48 hours of the vote.     |
        | The line runs 24 hours a day.                   |

  Rule: beginning - A period so long that begins with X runs from the first day of X for so long: over a 12-month period beginning in July 2026.

    Scenario Outline: From the first day on
      When "Sites will open <when>." is read as said on "2026-01-31"
      Then its window is "<first>" to "<last>"

      Examples: Months, a year, years, from a month, a day and a quarter
        | when                                                | first      | last       |
        | over a 12-month period beginning in July 2026       | 2026-07-01 | 2027-06-30 |
        | within the six-month period starting March 15, 2026 | 2026-03-15 | 2026-09-14 |
        | in the fiscal year beginning July 1, 2026           | 2026-07-01 | 2027-06-30 |
        | over two years starting in Q3 2026                  | 2026-07-01 | 2028-06-30 |

    Scenario: What is to begin must begin in it, however long it lasts
      When "We will sign a five-year agreement beginning in July 2026." is read as said on "2026-01-31"
      Then its window is "2026-07-01" to "2026-07-31"

  Rule: few - A few, several and a bare plural, as in the coming weeks, are three of them; such a window is marked vague and makes no promise.

    Scenario Outline: Vague lengths
      When "We will share the full dataset <when>." is read as said on "2026-01-31"
      Then its window is "2026-01-31" to "<last>"
      And it is marked vague

      Examples: Days, weeks, months
        | when                          | last       |
        | in the coming days            | 2026-02-03 |
        | in the coming weeks           | 2026-02-21 |
        | over the next few months      | 2026-04-30 |
        | within several months         | 2026-04-30 |

    Scenario: By the strict policy a plural is two
      Given windows are read by the policy "strict"
      When "We will share the full dataset in the coming weeks." is read as said on "2026-01-31"
      Then its window is "2026-01-31" to "2026-02-14"

    Scenario: A number is not vague
      When "We will share the full dataset within three weeks." is read as said on "2026-01-31"
      Then it is not marked vague

    Scenario: In due course is not even vague
      When "We will share the full dataset in due course." is read as said on "2026-01-31"
      Then it has no window
