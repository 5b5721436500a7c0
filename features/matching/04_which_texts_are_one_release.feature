Feature: Which texts are one release, and which releases are one company's?
  A correction is no change of mind, a copy is no second promise, and a ticker can pass from one company to another.

  Scenario: A correction replaces what it corrects, and pushes nothing back
    Given "Brightwater Therapeutics" (BWTX) tells on "2027-01-07": "A quiet winter."
    And it heads its release of "2027-03-04" "Brightwater Plans Its Year" and tells: "We expect to report topline data from the HARBOR trial in the third quarter of 2027."
    And it heads its release of "2027-03-05" "CORRECTING and REPLACING Brightwater Plans Its Year" and tells: "We expect to report topline data from the HARBOR trial in the third quarter of 2028."
    When what was told is put together as of "2027-12-31"
    Then these promises stand:
      | company                  | kind         | promised on | last day   |
      | Brightwater Therapeutics | data-readout | 2027-03-05  | 2028-09-30 |

  Scenario: A changed text under the same id replaces the older one
    Given "Brightwater Therapeutics" (BWTX) tells on "2027-01-07": "A quiet winter."
    And under the id "release-17" it tells on "2027-03-04": "We expect to report topline data from the HARBOR trial in the third quarter of 2027."
    And under the id "release-17" it tells on "2027-03-06": "We expect to report topline data from the HARBOR trial in the third quarter of 2028."
    When what was told is put together as of "2027-12-31"
    Then these promises stand:
      | company                  | kind         | promised on | last day   |
      | Brightwater Therapeutics | data-readout | 2027-03-06  | 2028-09-30 |

  Scenario Outline: The same release from a second place
    Given "Brightwater Therapeutics" (BWTX) tells on "2027-03-04": "We expect to report topline data from the HARBOR trial in the third quarter of 2027."
    And it tells the same on "<copied on>", at the address "https://wire.example/copy"
    When what was told is put together as of "2027-12-31"
    Then the data-readout of "HARBOR" promised on "2027-03-04" is <what>

    Examples: The same day, the next day, and too late to be a copy
      | copied on  | what                        |
      | 2027-03-04 | untouched                   |
      | 2027-03-05 | untouched                   |
      | 2027-03-06 | said again on "2027-03-06"  |

  Scenario: A ticker that passes to another company takes no promises with it
    Given "Brightwater Therapeutics" (BWTX) tells on "2027-03-04": "We expect to open the Leeds plant in June 2027."
    And "Corvane Metals" (BWTX) tells on "2027-06-10": "We now expect to open the Leeds plant in June 2028."
    When what was told is put together as of "2027-12-31"
    Then these promises stand:
      | company                  | kind          | promised on | last day   |
      | Brightwater Therapeutics | manufacturing | 2027-03-04  | 2027-06-30 |
      | Corvane Metals           | manufacturing | 2027-06-10  | 2028-06-30 |

  Scenario: A company that changes its legal form stays itself
    Given "Brightwater Therapeutics, Inc." (BWTX) tells on "2027-03-04": "We expect to report topline data from the HARBOR trial in the third quarter of 2027."
    And "Brightwater Holdings plc" (BWTX) tells on "2027-04-06": "Topline data from the HARBOR trial are now expected in the first half of 2028."
    When what was told is put together as of "2027-12-31"
    Then the data-readout of "HARBOR" promised on "2027-03-04" is moved on "2027-04-06" to "2028-06-30" at the latest
