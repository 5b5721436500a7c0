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

  Rule: names - Times inside names are no windows: of laws, forms, notes and meetings, of counts such as 2025 patients, and the ends of patents and replays.

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

    Scenario: Counted from today, it hangs on nothing
      When "A decision comes two months from today." is read as said on "2026-05-14"
      Then its window is "2026-05-14" to "2026-07-14"
