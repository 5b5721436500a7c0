Feature: Does the date still lie ahead, and near enough to be held to?
  A promise can only be kept or missed if its last day is not over when it is made, and if somebody will still be there to ask.

  Rule: window-over - a window that closed before the day it is said promises nothing

    Scenario Outline: A target is repeated around its own last day
      Given "Brightwater Therapeutics" (BWTX) says on "<said on>": "We expect to start dosing in the HARBOR trial by March 3, 2027."
      When the release is read
      Then the sentence is decided by "<rule>"

      Examples: Below, at and above the last day
        | said on    | rule        |
        | 2027-03-02 | promised    |
        | 2027-03-03 | same-day    |
        | 2027-03-04 | window-over |

    Scenario: A month that runs is not over
      Given "Brightwater Therapeutics" (BWTX) says on "2027-03-31": "We expect to start dosing in the HARBOR trial in the first half of 2027."
      When the release is read
      Then it promises the trial-start of "HARBOR" between "2027-01-01" and "2027-06-30"

    Scenario: A quarter that closed last year
      Given "Brightwater Therapeutics" (BWTX) says on "2027-03-04": "The HARBOR trial is expected to start in the fourth quarter of 2026."
      When the release is read
      Then the sentence is set aside by "window-over"

  Rule: just-past - a day without a year that has just passed is last year's, unless words of promise govern it

    Scenario Outline: A day without a year is taken as to come only where it is nearer ahead than behind
      Given "Pennant Stores" (PNNT) writes on "2027-03-04" in a bullet: "Opening of the Leeds store, <day>"
      When the release is read
      Then the sentence is decided by "<rule>"

      Examples: Below, at and above half a year ahead; and a day of last month
        | day         | rule              |
        | September 2 | headline-or-label |
        | September 3 | headline-or-label |
        | September 4 | just-past         |
        | February 3  | just-past         |

    Scenario: A year beside it leaves no doubt
      Given "Pennant Stores" (PNNT) writes on "2027-03-04" in a bullet: "Opening of the Leeds store, February 3, 2028"
      When the release is read
      Then it promises the launch of "Leeds store" between "2028-02-03" and "2028-02-03"

    Scenario: Words of promise leave no doubt either
      Given "Pennant Stores" (PNNT) says on "2027-03-04": "The Leeds store will open in February."
      When the release is read
      Then it promises the launch of "Leeds store" between "2028-02-01" and "2028-02-29"

  Rule: long-span - a span of more than three years is an aim or a forecast, not a date to be held to

    Scenario Outline: A window can be too wide
      Given "Larkfield Energy" (LRKF) says on "2027-03-04": "We plan to open the Moss Point plant between March 4, 2027 and <last day>."
      When the release is read
      Then the sentence is decided by "<rule>"

      Examples: Below, at and above three years (of 366 days)
        | last day      | rule      |
        | March 5, 2030 | promised  |
        | March 6, 2030 | promised  |
        | March 7, 2030 | long-span |

    Scenario Outline: A last day can be too far
      Given "Larkfield Energy" (LRKF) says on "2027-03-04": "We plan to open the Moss Point plant by <last day>."
      When the release is read
      Then the sentence is decided by "<rule>"

      Examples: Below, at and above eight years (of 366 days)
        | last day       | rule      |
        | March 9, 2035  | promised  |
        | March 10, 2035 | promised  |
        | March 11, 2035 | long-span |

    Scenario: Carbon neutral by 2040 is a vision
      Given "Larkfield Energy" (LRKF) says on "2027-03-04": "Larkfield aims to be carbon neutral by 2040."
      When the release is read
      Then the sentence is set aside by "long-span"

  Rule: vague-time - in the coming weeks or months is no date that anyone can be held to

    Scenario: An application in the coming months
      Given "Brightwater Therapeutics" (BWTX) says on "2027-03-04": "We expect to file the NDA for BWT-101 in the coming months."
      When the release is read
      Then the sentence is set aside by "vague-time"

    Scenario: Six months are a date
      Given "Brightwater Therapeutics" (BWTX) says on "2027-03-04": "We expect to file the NDA for BWT-101 within six months."
      When the release is read
      Then it promises the regulatory-submission of "BWT-101" between "2027-03-04" and "2027-09-04"

    Scenario: Soon is not even a time
      Given "Brightwater Therapeutics" (BWTX) says on "2027-03-04": "We expect to file the NDA for BWT-101 soon."
      When the release is read
      Then it promises nothing
