Feature: What is recorded, but is no milestone?
  Runways, guided figures and calls have dates that readers look for. They are kept apart, and silence never judges them.

  Rule: runway - how long the money lasts is recorded as a runway

    Scenario Outline: Forms of a runway
      Given "Brightwater Therapeutics" (BWTX) says on "2027-03-04": "<sentence>"
      When the release is read
      Then it promises the cash-runway of "<named>" between "<first>" and "<last>"

      Examples: Into and through
        | sentence                                                                      | named           | first      | last       |
        | Our cash is expected to fund operations into the second half of 2028.         | fund operations | 2028-07-01 | 2028-12-31 |
        | We believe our cash is sufficient to fund operations into 2029.               | fund operations | 2029-01-01 | 2029-12-31 |
        | Our cash is sufficient to fund operations through the first quarter of 2029.  | fund operations | 2027-03-04 | 2029-03-31 |

    Scenario: Money is no runway by itself
      Given "Brightwater Therapeutics" (BWTX) says on "2027-03-04": "Brightwater had cash of $80 million on December 31, 2026."
      When the release is read
      Then it promises nothing

  Rule: figures - guided amounts are recorded as financial guidance

    Scenario Outline: Amounts for a period
      Given "Halden Motors" (HLDN) says on "2027-03-04": "<sentence>"
      When the release is read
      Then it promises the financial-guidance of "<named>" between "2027-01-01" and "2027-12-31"

      Examples: Revenue, spending, volumes
        | sentence                                                    | named               |
        | We expect revenue of $40 million to $44 million in 2027.    | revenue             |
        | We expect capital expenditure of about $12 million in 2027. | capital expenditure |
        | We expect to ship 1,200 vans in 2027.                       | 1,200 vans          |

    Scenario: The first of them is a milestone
      Given "Halden Motors" (HLDN) says on "2027-03-04": "We expect to ship the first van in May 2027."
      When the release is read
      Then it promises the launch of "first van" between "2027-05-01" and "2027-05-31"

  Rule: calls - calls, webcasts and investor conferences are recorded as events

    Scenario Outline: Meetings with investors
      Given "Halden Motors" (HLDN) says on "2027-03-04": "<sentence>"
      When the release is read
      Then it promises the event of "<named>" between "2027-05-04" and "2027-05-04"

      Examples: A call, a conference
        | sentence                                                                      | named           |
        | The company will host a conference call on May 4, 2027.                       | conference call |
        | Management will present at the Lakeside Investor Conference on May 4, 2027.   | Lakeside        |

    Scenario: Data shown at a scientific meeting are a readout
      Given "Brightwater Therapeutics" (BWTX) says on "2027-03-04": "Data from the HARBOR trial will be presented at the meeting of the thoracic society on May 4, 2027."
      When the release is read
      Then it promises the data-readout of "HARBOR" between "2027-05-04" and "2027-05-04"
