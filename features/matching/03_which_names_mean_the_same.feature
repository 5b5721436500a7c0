Feature: Which names mean the same?
  A drug has a code, then a name; a trial stands for its drug. The company's own releases say so, from the day they say it.

  Scenario Outline: A drug gets a name, and the news uses only that
    Given "Brightwater Therapeutics" (BWTX) tells on "2027-03-04": "We plan to submit the NDA for BWT-101 in April 2027."
    And it tells on "2027-05-06": "BWT-101, now known as harvatinib, was well tolerated in adults."
    And it heads its release of "2027-06-10": "Brightwater Submits NDA for harvatinib"
    When what was told is put together as of "<as of>"
    Then the regulatory-submission of "BWT-101" promised on "2027-03-04" is <what>

    Examples: Before the news, and with it
      | as of      | what                                    |
      | 2027-06-09 | untouched                               |
      | 2027-06-10 | proved by what was told on "2027-06-10" |

  Scenario Outline: A name is joined only after the news that uses it
    Given "Brightwater Therapeutics" (BWTX) tells on "2027-03-04": "We plan to submit the NDA for BWT-101 in April 2027."
    And it heads its release of "2027-06-10": "Brightwater Submits NDA for harvatinib"
    And it tells on "2027-07-06": "BWT-101, now known as harvatinib, was well tolerated in adults."
    When what was told is put together as of "<as of>"
    Then the regulatory-submission of "BWT-101" promised on "2027-03-04" is <what>

    Examples: Before and on the day the names are joined
      | as of      | what                                    |
      | 2027-07-05 | untouched                               |
      | 2027-07-06 | proved by what was told on "2027-06-10" |
