Feature: What are early, mid and late?
  A part of a period can be argued about. The conventions stand in the policy, each with its reason.

  Rule: thirds - Early, mid and late are the thirds of a period: of a year January to April, May to August, September to December; of a month ten days each.

    Scenario Outline: Thirds of a year, a half, a quarter and a month
      When "The first patient will be dosed in <when>." is read as said on "2025-11-06"
      Then its window is "<first>" to "<last>"

      Examples: The last day of one third is the day before the next
        | when                    | first      | last       |
        | early 2026              | 2026-01-01 | 2026-04-30 |
        | mid-2026                | 2026-05-01 | 2026-08-31 |
        | late 2026               | 2026-09-01 | 2026-12-31 |
        | early 2H 2026           | 2026-07-01 | 2026-08-31 |
        | mid-Q3 2026             | 2026-08-01 | 2026-08-31 |
        | early June 2026         | 2026-06-01 | 2026-06-10 |
        | mid-June 2026           | 2026-06-11 | 2026-06-20 |
        | late June 2026          | 2026-06-21 | 2026-06-30 |

    Scenario: Mid-year by the strict policy
      Given windows are read by the policy "strict"
      When "The first patient will be dosed in mid-2026." is read as said on "2025-11-06"
      Then its window is "2026-06-01" to "2026-07-31"

    Scenario: What the strict policy would say is noted beside the window
      When "The first patient will be dosed in mid-2026." is read as said on "2025-11-06"
      Then its window is "2026-05-01" to "2026-08-31"
      And under the strict policy its last day would be "2026-07-31"

    Scenario: A late stage is no time
      When "We develop late-stage and early-stage drugs." is read as said on "2025-11-06"
      Then it has no window

  Rule: edge - The end or the beginning of a year, half or quarter is its last or first month, of a month its last or first third; the turn of the year is December and January.

    Scenario Outline: Ends and beginnings
      When "Integration should be complete at <when>." is read as said on "2026-02-12"
      Then its window is "<first>" to "<last>"

      Examples: Of a year, a half, a quarter and a month
        | when                        | first      | last       |
        | year-end 2026               | 2026-12-01 | 2026-12-31 |
        | YE26                        | 2026-12-01 | 2026-12-31 |
        | the end of 1H 2026          | 2026-06-01 | 2026-06-30 |
        | end-Q3 2026                 | 2026-09-01 | 2026-09-30 |
        | the beginning of Q4 2026    | 2026-10-01 | 2026-10-31 |
        | the end of September 2026   | 2026-09-21 | 2026-09-30 |
        | the turn of the year        | 2026-12-01 | 2027-01-31 |

    Scenario Outline: Ends that are named
      When "Integration should be complete by <when>." is read as said on "2026-02-12"
      Then its window is "2026-02-12" to "<last>"

      Examples: Of a month, of a quarter by its last month or day, of a year in short
        | when                        | last       |
        | month-end June 2026         | 2026-06-30 |
        | quarter-end September 2026  | 2026-09-30 |
        | quarter-end June 30, 2026   | 2026-06-30 |
        | EOY26                       | 2026-12-31 |

    Scenario: A verb is no edge
      When "The deal will close in the second quarter of 2026." is read as said on "2026-02-12"
      Then its window is "2026-04-01" to "2026-06-30"

  Rule: first-and-last - The first two weeks or the last six months of a period are counted from its first day or back from its last; the second half of March begins on the 16th.

    Scenario Outline: So many units of a period
      When "The audit will be carried out in <when>." is read as said on "2026-02-12"
      Then its window is "<first>" to "<last>"

      Examples: Counted from either end
        | when                            | first      | last       |
        | the first week of June 2026     | 2026-06-01 | 2026-06-07 |
        | the second week of June 2026    | 2026-06-08 | 2026-06-14 |
        | the first two weeks of June 2026 | 2026-06-01 | 2026-06-14 |
        | the last two months of 2026     | 2026-11-01 | 2026-12-31 |
        | the first half of March 2026    | 2026-03-01 | 2026-03-15 |
        | the second half of March 2026   | 2026-03-16 | 2026-03-31 |
        | 2026's first two months         | 2026-01-01 | 2026-02-28 |

    Scenario Outline: As many weeks as a month has
      When "The audit will be carried out in <when>." is read as said on "2026-02-12"
      Then its window is "<first>" to "<last>"

      Examples: The last whole week of a month of thirty days, and what is left of it
        | when                            | first      | last       |
        | the fourth week of June 2026    | 2026-06-22 | 2026-06-28 |
        | the fifth week of June 2026     | 2026-06-29 | 2026-06-30 |
        | the sixth week of Q2 2026       | 2026-05-06 | 2026-05-12 |
        | the tenth month of 2026         | 2026-10-01 | 2026-10-31 |

    Scenario Outline: No period has so many
      When "The audit will be carried out in <when>." is read as said on "2026-02-12"
      Then it has no window

      Examples: A month has no sixth week, and a week of nothing is none
        | when                            |
        | the sixth week of June 2026     |
        | the fifty-third week of Q2 2026 |
        | the sixth week                  |

    Scenario: The last six months, of nothing, are behind us
      When "Sales grew in the last six months." is read as said on "2026-02-12"
      Then it has no window

  Rule: remainder - Later this year, the rest and the balance of the year run from the day said to the year's last day.

    Scenario Outline: What remains of a period
      When "More sites will open <when>." is read as said on "2026-05-14"
      Then its window is "<first>" to "<last>"

      Examples: Of a year that runs, and of one to come
        | when                        | first      | last       |
        | later this year             | 2026-05-14 | 2026-12-31 |
        | later in 2026               | 2026-05-14 | 2026-12-31 |
        | over the balance of 2026    | 2026-05-14 | 2026-12-31 |
        | later this month            | 2026-05-14 | 2026-05-31 |
        | later in 2027               | 2027-01-01 | 2027-12-31 |

    Scenario Outline: What remains shortly before the end, and on the last day
      When "More sites will open later this year." is read as said on "<said on>"
      Then its window is "<said on>" to "2026-12-31"

      Examples: A day is left, and none but today
        | said on    |
        | 2026-12-30 |
        | 2026-12-31 |

    Scenario: Earlier this year is history
      When "Earlier this year, more sites opened." is read as said on "2026-05-14"
      Then it has no window
