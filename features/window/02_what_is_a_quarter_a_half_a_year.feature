Feature: What is a quarter, a half, a year?
  Periods of the calendar are given whole, from their first day to their last.

  Rule: quarter - A quarter is three calendar months from January, April, July or October; the September quarter is the one that ends in September.

    Scenario Outline: Each quarter
      When "Topline data are expected in <quarter> 2026." is read as said on "2025-11-06"
      Then its window is "<first>" to "<last>"

      Examples: The four quarters of 2026
        | quarter | first      | last       |
        | Q1      | 2026-01-01 | 2026-03-31 |
        | Q2      | 2026-04-01 | 2026-06-30 |
        | Q3      | 2026-07-01 | 2026-09-30 |
        | Q4      | 2026-10-01 | 2026-12-31 |

    Scenario Outline: One quarter in many spellings
      When "Topline data are expected in <written>." is read as said on "2025-11-06"
      Then its window is "2026-07-01" to "2026-09-30"

      Examples: All of them are the third quarter of 2026
        | written                    |
        | 3Q26                       |
        | Q3'26                      |
        | Q3-2026                    |
        | 2026 Q3                    |
        | the third quarter of 2026  |
        | third-quarter 2026         |
        | 2026's third quarter       |
        | the September 2026 quarter |

    Scenario Outline: The year named before its quarter
      When "Growth is expected in <written>." is read as said on "2026-05-14"
      Then its window is "2026-10-01" to "2026-12-31"

      Examples: This year's, the year's, and that of a year by its number
        | written                   |
        | this year's final quarter |
        | the year's last quarter   |
        | the year's Q4             |
        | 2026's last quarter       |

    Scenario: A quarter in a company whose year ends in June is the calendar's, unless it says fiscal
      Given the company's year ends with month "6"
      When "Topline data are expected in the second quarter of 2026." is read as said on "2025-09-03"
      Then its window is "2026-04-01" to "2026-06-30"
      And by the company's own year it would end on "2025-12-31"

    Scenario Outline: Codes and doses that only look like quarters
      When "<sentence>" is read as said on "2025-11-06"
      Then it has no window

      Examples: An interval of doses, a share, a gene
        | sentence                                  |
        | The regimen supports Q12W dosing.         |
        | A quarter of patients responded.          |
        | The antibody binds CD19 and IL-17.        |

  Rule: half - A half is the six calendar months from January or from July; an unmarked half is one of these in companies with another year too.

    Scenario Outline: One half in many spellings
      When "Enrollment is to be completed in <written>." is read as said on "2025-03-12"
      Then its window is "2026-01-01" to "2026-06-30"

      Examples: All of them are the first half of 2026
        | written                       |
        | 1H 2026                       |
        | H1'26                         |
        | 1H-2026                       |
        | the first half of 2026        |
        | first-half 2026               |
        | the first six months of 2026  |
        | the first half (1H) of 2026   |

    Scenario: The back half
      When "Orders are weighted to the back half of 2026." is read as said on "2025-03-12"
      Then its window is "2026-07-01" to "2026-12-31"

    Scenario: A receptor is no half
      When "Drowsiness is common with H1 antihistamines." is read as said on "2025-03-12"
      Then it has no window

  Rule: year - A year is January 1 to December 31, and is given whole even while it runs.

    Scenario Outline: A year before, on and after its days
      When "We expect to file for approval in 2026." is read as said on "<said on>"
      Then its window is "2026-01-01" to "2026-12-31"

      Examples: The day before it, its first, one within it
        | said on    |
        | 2025-12-31 |
        | 2026-01-01 |
        | 2026-07-15 |

    Scenario Outline: Numbers that only look like years
      When "<sentence>" is read as said on "2025-06-26"
      Then it has no window

      Examples: A count, a sum, a part of a number
        | sentence                                   |
        | The trial enrolled 2026 patients in all.   |
        | The fee is $2026 a day.                    |
        | Call +1 650 555-2026 for details.          |

  Rule: far-year - A number of four figures where a period has its year is its year, in whatever century: Q4 2130 is not the next fourth quarter.

    Scenario Outline: The last year that is read anywhere, and the first that is read only beside a period
      When "Topline data are expected in <when>." is read as said on "2025-06-26"
      Then its window is "<first>" to "<last>"

      Examples: Below, at and above the end of the century
        | when             | first      | last       |
        | Q4 2099          | 2099-10-01 | 2099-12-31 |
        | Q4 2100          | 2100-10-01 | 2100-12-31 |
        | 4Q2130           | 2130-10-01 | 2130-12-31 |
        | Q3 or Q4 2130    | 2130-07-01 | 2130-12-31 |
        | June 15, 2130    | 2130-06-15 | 2130-06-15 |

    Scenario Outline: A year long gone, and a slip of the pen that is no year
      When "Topline data are expected in <when>." is read as said on "2025-06-26"
      Then it has no window

      Examples: Another century, five figures, and no period beside it
        | when     |
        | Q4 1850  |
        | Q4 20266 |
        | 2130     |

    Scenario Outline: A number that counts is no year
      When "We will enroll <what>." is read as said on "2025-06-26"
      Then its window is "2025-10-01" to "2025-12-31"

      Examples: With what is counted, in more words, after a comma
        | what                                  |
        | in Q4 2130 patients                   |
        | in Q4 2500 new volunteers             |
        | in Q4, 2500 of them                   |

  Rule: season - Spring, summer, autumn and winter begin with March, June, September and December; winter 2026 begins in December 2026.

    Scenario Outline: The four seasons
      When "The next platform will be shown in <season>." is read as said on "2025-11-06"
      Then its window is "<first>" to "<last>"

      Examples: Whole months, and a winter that ends in the next year
        | season            | first      | last       |
        | spring 2026       | 2026-03-01 | 2026-05-31 |
        | the summer of 2026 | 2026-06-01 | 2026-08-31 |
        | fall 2026         | 2026-09-01 | 2026-11-30 |
        | winter 2026       | 2026-12-01 | 2027-02-28 |
        | winter 2025/2026  | 2025-12-01 | 2026-02-28 |

    Scenario Outline: A verb is no season
      When "<sentence>" is read as said on "2025-11-06"
      Then it has no window

      Examples: May fall, to fall, rise or fall
        | sentence                                   |
        | Margins may fall as volumes spring back.   |
        | Unit costs are set to fall 4% by volume.   |
        | Prices rise or fall with demand.           |

    Scenario: The year in which costs fall is a year
      When "We expect unit costs to fall in 2026." is read as said on "2025-11-06"
      Then its window is "2026-01-01" to "2026-12-31"

    Scenario: From one season to another is a range
      When "The mill will be idle from summer to fall 2026." is read as said on "2025-11-06"
      Then its window is "2026-06-01" to "2026-11-30"
