Feature: Whose year is it?
  Many companies count their own year, which ends with another month than December.

  Rule: fiscal - A period marked fiscal follows the company's own year, named for the year it ends in; where that year is not known, the phrase goes to review.

    Scenario Outline: Fiscal 2026 by the month the company's year ends with
      Given the company's year ends with month "<month>"
      When "We reaffirm our outlook for fiscal 2026." is read as said on "2025-08-07"
      Then its window is "<first>" to "<last>"

      Examples: January, June, September and December
        | month | first      | last       |
        | 1     | 2025-02-01 | 2026-01-31 |
        | 6     | 2025-07-01 | 2026-06-30 |
        | 9     | 2025-10-01 | 2026-09-30 |
        | 12    | 2026-01-01 | 2026-12-31 |

    Scenario Outline: Fiscal periods in many spellings
      Given the company's year ends with month "6"
      When "Deliveries are planned in <written>." is read as said on "2025-08-07"
      Then its window is "2026-01-01" to "2026-03-31"

      Examples: All of them are the third quarter of a year that ends in June 2026
        | written                                |
        | the third quarter of fiscal 2026       |
        | fiscal Q3 2026                         |
        | Q3 FY26                                |
        | 3QFY26                                 |
        | FQ3'26                                 |
        | fiscal third quarter 2026              |
        | the third fiscal quarter of 2026       |
        | the third quarter of fiscal year 2025/26 |

    Scenario Outline: The company's name before its year
      Given the company's year ends with month "6"
      When "Deliveries are planned in <written>." is read as said on "2025-08-07"
      Then its window is "2026-01-01" to "2026-03-31"

      Examples: The third quarter of a year that ends in June 2026, whoever's year it is called
        | written                                              |
        | the third quarter of its fiscal year 2026            |
        | the third quarter of Acme's fiscal 2026              |
        | the third quarter of Tarn Foods' fiscal 2026         |
        | the third quarter of the Company's 2026 fiscal year  |
        | the third quarter of the Company's fiscal year       |

    Scenario Outline: Years in short forms
      Given the company's year ends with month "6"
      When "Deliveries are planned in <written>." is read as said on "2025-08-07"
      Then its window is "<first>" to "<last>"

      Examples: Marked fiscal, marked calendar, and a product's number
        | written  | first      | last       |
        | F2026    | 2025-07-01 | 2026-06-30 |
        | FY26     | 2025-07-01 | 2026-06-30 |
        | CY26     | 2026-01-01 | 2026-12-31 |

    Scenario: A product's number is no year
      When "Deliveries of the F26 and the F4026 are planned." is read as said on "2025-08-07"
      Then it has no window

    Scenario: The second half of a fiscal year that the sentence names
      Given the company's year ends with month "6"
      When "For fiscal 2026, revenue should be weighted to the second half." is read as said on "2025-08-07"
      Then its last window is "2026-01-01" to "2026-06-30"

    Scenario: The company's year is not known
      Given it is not known with which month the company's year ends
      When "Deliveries are planned in the third quarter of fiscal 2026." is read as said on "2025-08-07"
      Then it has no window
      And the words "third quarter of fiscal 2026" go to review

    Scenario Outline: The end of a year that is marked
      Given the company's year ends with month "6"
      When "Stocks, which rose in May, are to come down by <when>." is read as said on "2025-08-07"
      Then its window is "2025-08-07" to "<last>"

      Examples: Of the company's year, and of the calendar's
        | when                   | last       |
        | fiscal year-end        | 2026-06-30 |
        | calendar year-end      | 2025-12-31 |
        | calendar year-end 2026 | 2026-12-31 |

    Scenario: A calendar year of a company that counts another
      Given the company's year ends with month "6"
      When "Tax payments are estimated for calendar year 2026." is read as said on "2025-08-07"
      Then its window is "2026-01-01" to "2026-12-31"

  Rule: ending - A period that is said to end on a day, or with a month, is that period whatever the company's year: the fiscal year ending June 30, 2026.

    Scenario Outline: Periods to come that name their end
      Given it is not known with which month the company's year ends
      When "We expect growth in <period>." is read as said on "2025-08-07"
      Then its window is "<first>" to "<last>"

      Examples: A year, a quarter, six months
        | period                                  | first      | last       |
        | the fiscal year ending June 30, 2026    | 2025-07-01 | 2026-06-30 |
        | the quarter ending September 30, 2025   | 2025-07-01 | 2025-09-30 |
        | the six months ending December 31, 2025 | 2025-07-01 | 2025-12-31 |

    Scenario Outline: A part of a year that names its end
      Given it is not known with which month the company's year ends
      When "We expect growth in <period>." is read as said on "2025-08-07"
      Then its window is "<first>" to "<last>"

      Examples: It is the year that ends on that day, and not the part
        | period                                                 | first      | last       |
        | the first half of the fiscal year ending June 30, 2026 | 2025-07-01 | 2025-12-31 |
        | the second half of the year ending June 30, 2026       | 2026-01-01 | 2026-06-30 |
        | the second quarter of the year ending March 31, 2027   | 2026-07-01 | 2026-09-30 |
        | H1 of our fiscal year ending March 31, 2027            | 2026-04-01 | 2026-09-30 |
        | the second quarter ending December 31, 2025            | 2025-10-01 | 2025-12-31 |

    Scenario: A period that ended is reported on
      When "Net loss for the quarter ended June 30, 2025 was $4 million." is read as said on "2025-08-07"
      Then it has no window
