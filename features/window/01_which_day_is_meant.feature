Feature: Which day is meant?
  A date can be written in many ways. What it means is never more than the days it names.

  Rule: day - A date is that day, however it is written; in 03/04/2026 the month comes first, unless another date of the text shows that the day does.

    Scenario: A date with its year
      When "The closing is expected to occur on July 2, 2026." is read as said on "2026-06-10"
      Then its window is "2026-07-02" to "2026-07-02"
      And it was read in the words "July 2, 2026" by the rule "day"

    Scenario Outline: One day in many spellings
      When "The vote is planned for <written>." is read as said on "2026-01-12"
      Then its window is "2026-03-31" to "2026-03-31"

      Examples: All of them are the last day of March
        | written                 |
        | March 31st, 2026        |
        | 31 March 2026           |
        | the 31st of March, 2026 |
        | Tuesday, March 31, 2026 |
        | 2026-03-31              |
        | 03/31/2026              |
        | 31.03.2026              |
        | 31-Mar-2026             |

    Scenario Outline: The day in words
      When "The vote is planned for <written>." is read as said on "2026-01-12"
      Then its window is "<day>" to "<day>"

      Examples: Below, at and above ten; the last of a month
        | written                        | day        |
        | the ninth of June              | 2026-06-09 |
        | the tenth of June, 2026        | 2026-06-10 |
        | June eleventh                  | 2026-06-11 |
        | the twenty-first of June       | 2026-06-21 |
        | the thirty-first of December   | 2026-12-31 |

    Scenario: The tenth patient is no day
      When "The tenth patient will be dosed." is read as said on "2026-01-12"
      Then it has no window

    Scenario Outline: Where both parts of a date could be the month
      When "The offer opens on <opens> and closes on 03/04/2026." is read as said on "2026-01-12"
      Then its last window is "<first>" to "<first>"

      Examples: Another date of the text settles the order
        | opens      | first      |
        | 02/13/2026 | 2026-03-04 |
        | 13/02/2026 | 2026-04-03 |
        | 02/03/2026 | 2026-03-04 |

    Scenario: There is no such day
      When "The trial is to start on 2026-02-30." is read as said on "2026-01-12"
      Then it has no window

  Rule: week - A week is the seven days from Monday to Sunday: the week of June 9 is the one that June 9 lies in.

    Scenario Outline: The week of a day
      When "Results will be shown in the week of <day>." is read as said on "2026-05-20"
      Then its window is "<first>" to "<last>"

      Examples: A Sunday belongs to the week before it, a Monday begins one
        | day           | first      | last       |
        | June 7, 2026  | 2026-06-01 | 2026-06-07 |
        | June 8, 2026  | 2026-06-08 | 2026-06-14 |
        | June 10, 2026 | 2026-06-08 | 2026-06-14 |

    Scenario: A week of a study is no week of the calendar
      When "Patients had improved by week 24." is read as said on "2026-05-20"
      Then it has no window

  Rule: month - A month is the whole calendar month; a name that is also a word or a surname, as may and march, is a month only beside words of time.

    Scenario Outline: A month in many spellings
      When "First ore is expected in <written>." is read as said on "2025-11-06"
      Then its window is "2026-02-01" to "2026-02-28"

      Examples: All of them are February
        | written       |
        | February 2026 |
        | Feb. 2026     |
        | Feb-26        |
        | 02/2026       |
        | 2026-02       |
        | February      |

    Scenario: February of a leap year
      When "First ore is expected in February 2028." is read as said on "2026-11-06"
      Then its window is "2028-02-01" to "2028-02-29"

    Scenario Outline: Words and names that only look like months
      When "<sentence>" is read as said on "2026-01-12"
      Then it has no window

      Examples: A verb, another verb, a company, a person
        | sentence                               |
        | We may report data.                    |
        | They march toward approval.            |
        | Shares of March Instruments rose.      |
        | June Smith will lead the new division. |

    Scenario: The month of May beside a word of time
      When "We may report data in May." is read as said on "2026-01-12"
      Then its window is "2026-05-01" to "2026-05-31"
