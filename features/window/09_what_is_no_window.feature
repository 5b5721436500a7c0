Feature: What tells a time and is no window?
  A release is full of dates that promise nothing: what was done, what a law is called, what hangs on something else.

  Rule: reported - Periods reported on are no windows: after as of, ended, since and compared with, and where the clause tells what was done.

    Scenario Outline: Words that mark a report
      When "<sentence>" is read as said on "2026-05-14"
      Then it has no window

      Examples: As of, ended, since, compared with, in the past tense, a name of results
        | sentence                                                   |
        | Cash was $50 million as of March 31, 2026.                 |
        | Net loss for the year ended December 31, 2025 was small.   |
        | Since 2018, we have operated two plants.                   |
        | Revenue is up compared with the first quarter of 2025.     |
        | In the first quarter of 2026, we completed enrollment.     |
        | In April, the company opened a plant.                      |
        | First Quarter 2026 Financial Results                       |

    Scenario Outline: What is told aside, and balances at an end
      When "<sentence>" is read as said on "2026-05-14"
      Then it has no window

      Examples: A participle between commas or before one, the last quarter-end
        | sentence                                                       |
        | The shaft, flooded in mid-2025, has been dewatered and will be deepened. |
        | Flooded in mid-2025, the shaft will be deepened.               |
        | Deferred revenue stood at $612 million at quarter-end.         |
        | Net debt was $40 million at the end of the quarter.            |

    Scenario: A balance to come
      When "Net debt will be $40 million at quarter-end." is read as said on "2026-05-14"
      Then its window is "2026-06-01" to "2026-06-30"

    Scenario Outline: Participles that share one will be
      When "The line will be installed in <first>, commissioned in June and launched on July 6." is read as said on "2026-05-14"
      Then its last window is "2026-07-06" to "2026-07-06"

      Examples: After one that runs and one to come
        | first |
        | May   |
        | June  |

    Scenario: A new verb begins what was done
      When "The line was installed in January, commissioned in February and launched in March." is read as said on "2026-05-14"
      Then it has no window

    Scenario: What was planned instead of the new time
      When "Data are now expected in Q4 2026 instead of Q3." is read as said on "2026-05-14"
      Then its window is "2026-10-01" to "2026-12-31"

    Scenario: A day to come after as of is a beginning
      When "As of June 1, 2026, she will lead the division." is read as said on "2026-05-14"
      Then its window is "2026-06-01" to "2026-06-01"

    Scenario: A report and guidance in one sentence
      When "We completed enrollment in March 2026 and expect data in Q4 2026." is read as said on "2026-05-14"
      Then its window is "2026-10-01" to "2026-12-31"

    Scenario: The day that the release itself bears
      When "DENVER, May 14, 2026 (NEWSWIRE) -- Acme will start in July 2026." is read as said on "2026-05-14"
      Then its window is "2026-07-01" to "2026-07-31"

  Rule: names - Times inside names are no windows: of laws, forms, notes, meetings, models and programmes, of counts such as 2025 patients, and the ends of patents and replays.

    Scenario Outline: Names and counts
      When "<sentence>" is read as said on "2026-05-14"
      Then it has no window

      Examples: A law, a form, notes, a meeting, a count, a patent, a replay
        | sentence                                                      |
        | See Section 21E of the Securities Exchange Act of 1934.       |
        | Risks are listed in our Form 10-K for 2025.                   |
        | The 5% Convertible Senior Notes due 2028 were redeemed.       |
        | Posters are on view at the 2026 Annual Meeting of the Society. |
        | The trial enrolled 2025 patients at 140 sites.                |
        | The patent expiring in 2041 covers all salt forms.            |
        | A replay will be available until June 20, 2026.               |

    Scenario Outline: Laws by their number, models and programmes
      When "<sentence>" is read as said on "2026-05-14"
      Then it has no window

      Examples: The number of a law has a year in it, and so has the name of a car
        | sentence                                                      |
        | Suppliers fall under Regulation (EU) 2023/1115.               |
        | Regulation (EC) No 1907/2006 and Directive 2014/65/EU apply.  |
        | The 2027 Alder crossover is built in Tilburg.                 |
        | Orders for model year 2027 and the 2028 model year are open.  |
        | The refreshed Q3 crossover shares its platform.               |
        | The Ambition 2030 programme takes costs out.                  |
        | Under the Ascent 2028 Plan, the mill is closed.               |

    Scenario Outline: Years beside what only looks like such a name
      When "<sentence>" is read as said on "2026-05-14"
      Then its window is "2027-01-01" to "2027-12-31"

      Examples: In a year, a plan for it, a title in capitals
        | sentence                                |
        | In 2027 truck deliveries will rise.     |
        | Our 2027 plan is funded.                |
        | Acme Outlines 2027 Strategy             |

    Scenario: The day of a meeting is a window
      When "Posters are on view at the 2026 Annual Meeting on June 3, 2026." is read as said on "2026-05-14"
      Then its window is "2026-06-03" to "2026-06-03"

  Rule: hangs-on-an-event - A time that hangs on another event, such as two months after submission, is no window: nobody knows the day.

    Scenario Outline: Times that hang on something
      When "<sentence>" is read as said on "2026-05-14"
      Then it has no window

      Examples: After, within so many days of, following
        | sentence                                                |
        | A decision comes two months after submission.           |
        | The note converts within 30 days of the closing.        |
        | A report is due 45 days after the end of the quarter.   |
        | Dosing will begin following completion of Part A.       |
        | We will know by the time we report Q3.                  |
        | We will say more once we publish third-quarter results. |

    Scenario: What happens in a quarter does not hang on it
      When "We will know by the time the plant opens in Q3 2026." is read as said on "2026-05-14"
      Then its window is "2026-07-01" to "2026-09-30"

    Scenario: Counted from today, it hangs on nothing
      When "A decision comes two months from today." is read as said on "2026-05-14"
      Then its window is "2026-05-14" to "2026-07-14"
