Feature: Is a promise said again, moved, or a new one?
  The same milestone in the same window is said again; in another window it is moved; another milestone is another promise.

  Scenario Outline: A promise is spoken of again a month later
    Given "Brightwater Therapeutics" (BWTX) tells on "2027-03-04": "We expect to report topline data from the HARBOR trial <first>."
    And it tells on "2027-04-06": "We expect to report topline data from the HARBOR trial <then>."
    When what was told is put together as of "2027-12-31"
    Then the data-readout of "HARBOR" promised on "2027-03-04" is <what>

    Examples: Said again, narrowed, moved, moved with fair words
      | first                          | then                          | what                                               |
      | in the third quarter of 2027   | in Q3 2027                    | said again on "2027-04-06"                         |
      | by year-end 2027               | by the end of 2027            | said again on "2027-04-06"                         |
      | in the second half of 2027     | in October 2027               | moved on "2027-04-06" to "2027-10-31" at the latest |
      | in the third quarter of 2027   | in the first half of 2028     | moved on "2027-04-06" to "2028-06-30" at the latest |
      | in the third quarter of 2027   | in 2027                       | moved on "2027-04-06" to "2027-12-31" at the latest |

  Scenario: On track is said of a date that has just moved
    Given "Brightwater Therapeutics" (BWTX) tells on "2027-03-04": "We expect to report topline data from the HARBOR trial in the third quarter of 2027."
    And it tells on "2027-04-06": "HARBOR remains on track for a readout in the first half of 2028."
    When what was told is put together as of "2027-12-31"
    Then the data-readout of "HARBOR" promised on "2027-03-04" is moved on "2027-04-06" to "2028-06-30" at the latest

  Scenario: A looser and a tighter window in one release are one promise, the tighter
    Given "Brightwater Therapeutics" (BWTX) tells on "2027-01-07": "A quiet winter."
    And it heads its release of "2027-03-04" "Topline Data From HARBOR Trial Expected in 2027" and tells: "We expect to report topline data from the HARBOR trial in the third quarter of 2027."
    When what was told is put together as of "2027-12-31"
    Then these promises stand:
      | company                  | kind         | promised on | last day   |
      | Brightwater Therapeutics | data-readout | 2027-03-04  | 2027-09-30 |

  Scenario: Two milestones promised in one sentence part ways later
    Given "Brightwater Therapeutics" (BWTX) tells on "2027-03-04": "We expect to complete enrollment in the HARBOR trial in May 2027 and to report topline data in the first quarter of 2028."
    And it tells on "2027-06-10": "We completed enrollment in the HARBOR trial on May 30, 2027."
    And it tells on "2027-11-05": "We now expect topline data from the HARBOR trial in the second quarter of 2028."
    When what was told is put together as of "2027-12-31"
    Then the enrollment-complete of "HARBOR" promised on "2027-03-04" is proved by what was told on "2027-06-10"
    And the data-readout of "HARBOR" promised on "2027-03-04" is moved on "2027-11-05" to "2028-06-30" at the latest

  Scenario: Another milestone of the same trial is another promise
    Given "Brightwater Therapeutics" (BWTX) tells on "2027-03-04": "We expect to complete enrollment in the HARBOR trial in May 2027."
    And it tells on "2027-04-06": "We expect to report topline data from the HARBOR trial in December 2027."
    When what was told is put together as of "2027-12-31"
    Then these promises stand:
      | company                  | kind                | promised on | last day   |
      | Brightwater Therapeutics | enrollment-complete | 2027-03-04  | 2027-05-31 |
      | Brightwater Therapeutics | data-readout        | 2027-04-06  | 2027-12-31 |

  Scenario Outline: Words that name nothing are of the promise that runs, or of another
    Given "Tidemark Industries" (TDMK) tells on "2027-03-04": "The sale of the Leeds notes is expected to close in April 2027."
    And it tells on "<day>": "The sale is expected to close in December 2027."
    When what was told is put together as of "2027-12-31"
    Then the deal-closing of "Leeds" promised on "2027-03-04" is <what>

    Examples: The day before the time has passed, and the day after
      | day        | what                                                |
      | 2027-04-30 | moved on "2027-04-30" to "2027-12-31" at the latest |
      | 2027-05-01 | untouched                                           |

  Scenario: The order of reading does not matter
    Given "Brightwater Therapeutics" (BWTX) tells on "2027-03-04": "We expect to report topline data from the HARBOR trial in the third quarter of 2027."
    And it tells on "2027-04-06": "Topline data from the HARBOR trial are now expected in the first half of 2028."
    When what was told is put together as of "2027-12-31", the last release first
    Then the data-readout of "HARBOR" promised on "2027-03-04" is moved on "2027-04-06" to "2028-06-30" at the latest

  Scenario: As of a past day what came later does not exist
    Given "Brightwater Therapeutics" (BWTX) tells on "2027-03-04": "We expect to report topline data from the HARBOR trial in the third quarter of 2027."
    And it tells on "2027-04-06": "Topline data from the HARBOR trial are now expected in the first half of 2028."
    When what was told is put together as of "2027-04-05"
    Then the data-readout of "HARBOR" promised on "2027-03-04" is untouched
