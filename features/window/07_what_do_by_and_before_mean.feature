Feature: What do by, before and after mean?
  A small word decides which end of the window is firm, and which is open.

  Rule: around - Around, about, approximately and toward leave the window as it is, and mark it approximate.

    Scenario Outline: A word that widens nothing
      When "The closing is expected <when>." is read as said on "2026-02-12"
      Then its window is "<first>" to "<last>"
      And it is marked approximate

      Examples: Of a day, a third of a year, the end of a quarter
        | when                        | first      | last       |
        | on or about July 2, 2026    | 2026-07-02 | 2026-07-02 |
        | around mid-2026             | 2026-05-01 | 2026-08-31 |
        | toward the end of Q3 2026   | 2026-09-01 | 2026-09-30 |

    Scenario: Without such a word
      When "The closing is expected on July 2, 2026." is read as said on "2026-02-12"
      Then it is not marked approximate

  Rule: by - By, no later than, until, through and before the end of X run from the day said to the last day of X: by Q4 includes Q4.

    Scenario Outline: Up to and with the last day
      When "All consents are expected <when>." is read as said on "2026-02-12"
      Then its window is "2026-02-12" to "2026-12-31"

      Examples: Eight ways to say it
        | when                               |
        | by Q4 2026                         |
        | by YE 2026                         |
        | by the end of the year             |
        | no later than December 31, 2026    |
        | on or before December 31, 2026     |
        | through the second half of 2026    |
        | before the end of 2026             |
        | in Q4 2026 at the latest           |

    Scenario Outline: The last day of a deadline
      When "All consents are expected by Q4 2026." is read as said on "<said on>"
      Then its window is "<first>" to "2026-12-31"

      Examples: Said the day before it and on it; once it is over, the window is the period
        | said on    | first      |
        | 2026-12-30 | 2026-12-30 |
        | 2026-12-31 | 2026-12-31 |
        | 2027-01-01 | 2026-10-01 |

    Scenario: Exclusivity with a bidder ends when it is said to
      When "Exclusivity with the preferred bidder will run until at least 31 October 2026." is read as said on "2026-02-12"
      Then its window is "2026-02-12" to "2026-10-31"

    Scenario: At the year's end is December, by the year's end is from now
      When "All consents are expected at year-end 2026." is read as said on "2026-02-12"
      Then its window is "2026-12-01" to "2026-12-31"

  Rule: before - Before, prior to and ahead of X run from the day said to the day before X begins.

    Scenario Outline: Up to the day before
      When "First production is expected <when>." is read as said on "2026-02-12"
      Then its window is "2026-02-12" to "<last>"

      Examples: Of a month, a quarter, a day, a season, and of a year that runs
        | when                           | last       |
        | before September 2026          | 2026-08-31 |
        | ahead of Q4 2026               | 2026-09-30 |
        | prior to June 30, 2026         | 2026-06-29 |
        | before the summer              | 2026-05-31 |
        | before the year is out         | 2026-12-31 |

    Scenario Outline: Before a month that is about to begin, and one that has begun
      When "First production is expected before September 2026." is read as said on "<said on>"
      Then its window is "<said on>" to "<last>"

      Examples: On the eve, on its first day, after it: what runs can only be finished
        | said on    | last       |
        | 2026-08-31 | 2026-08-31 |
        | 2026-09-01 | 2026-09-30 |
        | 2026-09-02 | 2026-09-30 |

    Scenario: Before an event is no window
      When "First production is expected before the next board meeting." is read as said on "2026-02-12"
      Then it has no window

  Rule: not-before - No earlier than X, not before X, X or later and X onwards begin with the first day of X and set no last day.

    Scenario Outline: No last day
      When "Deliveries are <when>." is read as said on "2026-02-12"
      Then its window opens on "2027-01-01" and has no last day

      Examples: Six ways to say it
        | when                                |
        | planned for no earlier than 2027    |
        | planned for 2027 or later           |
        | planned for 2027 and beyond         |
        | planned from 2027 onwards           |
        | not expected to begin before 2027   |
        | not due until the first half of 2027 |

    Scenario Outline: No last day in other languages either
      When "<sentence>" is read as said on "2026-02-12"
      Then its window opens on "2027-04-01" and has no last day

      Examples: Spanish, French, German, Italian, Portuguese
        | sentence                                                               |
        | La planta no abrirá sus puertas antes del segundo trimestre de 2027.   |
        | L'usine n'ouvrira pas ses portes avant le deuxième trimestre 2027.     |
        | Wir erwarten keine Zulassung vor dem zweiten Quartal 2027.             |
        | Non prevediamo ricavi prima del secondo trimestre del 2027.            |
        | A fábrica não abrirá antes do segundo trimestre de 2027.               |

    Scenario: Before without not is a bound on the other side
      When "La planta abrirá sus puertas antes del segundo trimestre de 2027." is read as said on "2026-02-12"
      Then its window is "2026-02-12" to "2027-03-31"

    Scenario: Not later than is a bound on the other side
      When "Deliveries are planned for not later than 2027." is read as said on "2026-02-12"
      Then its window is "2026-02-12" to "2027-12-31"

  Rule: after - After and beyond X begin with the day after X and set no last day.

    Scenario Outline: From the day after
      When "Definitive documents will be signed <when>." is read as said on "2026-02-12"
      Then its window opens on "<first>" and has no last day

      Examples: Of a day, a quarter, a year
        | when                  | first      |
        | after June 30, 2026   | 2026-07-01 |
        | after Q2 2026         | 2026-07-01 |
        | beyond 2026           | 2027-01-01 |

    Scenario: On the day itself is not after it
      When "Definitive documents will be signed on June 30, 2026." is read as said on "2026-02-12"
      Then its window is "2026-06-30" to "2026-06-30"

    Scenario: After an event is no window
      When "Definitive documents will be signed after the vote." is read as said on "2026-02-12"
      Then it has no window

  Rule: as-early-as - As early as X and as soon as X are X, with its end left open.

    Scenario Outline: An end that is left open
      When "The agency could act <when>." is read as said on "2026-02-12"
      Then its window is "2026-10-01" to "2026-12-31"
      And its end is left open

      Examples: Three ways to say it
        | when                                   |
        | as early as the fourth quarter of 2026 |
        | as soon as Q4 2026                     |
        | in Q4 2026 at the earliest             |

    Scenario: In the fourth quarter leaves nothing open
      When "The agency will act in the fourth quarter of 2026." is read as said on "2026-02-12"
      Then its end is firm

  Rule: starting - Starting in X, from X and into X are X: what is to begin must begin in it.

    Scenario Outline: The period itself
      When "<sentence>" is read as said on "2026-02-12"
      Then its window is "2027-01-01" to "2027-03-31"

      Examples: Starting, from, into
        | sentence                                                  |
        | New pricing will apply starting in Q1 2027.               |
        | New pricing will apply from Q1 2027.                      |
        | Cash is expected to fund operations into Q1 2027.         |

    Scenario: Through a period is to its end, from today
      When "Cash is expected to fund operations through Q1 2027." is read as said on "2026-02-12"
      Then its window is "2026-02-12" to "2027-03-31"
