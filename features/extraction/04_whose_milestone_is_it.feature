Feature: Whose milestone is it?
  Releases are full of dates that the company names and does not answer for: terms of contracts, plans of agencies, forecasts of markets.

  Rule: action-date - the day a regulator has set for its decision is promised, whoever speaks of it

    Scenario Outline: A day the agency has given
      Given "Brightwater Therapeutics" (BWTX) says on "2027-03-04": "<sentence>"
      When the release is read
      Then it promises the regulatory-decision of "BWT-101" between "2027-09-03" and "2027-09-03"

      Examples: As the company's own sentence, and as the agency's
        | sentence                                                                                              |
        | The PDUFA target action date for BWT-101 is September 3, 2027.                                        |
        | The FDA has accepted the NDA for BWT-101 and set a PDUFA target action date of September 3, 2027.     |
        | The FDA accepted the NDA for BWT-101 with a PDUFA date of September 3, 2027.                          |

    Scenario: The older of two days is recalled, not promised
      Given "Brightwater Therapeutics" (BWTX) says on "2027-03-04": "The FDA has extended its review of BWT-101; the PDUFA date had been June 3, 2027."
      When the release is read
      Then it promises nothing

  Rule: contract-terms - days that a contract, a security, a patent or a service sets are no milestone

    Scenario Outline: Days that somebody wrote into a contract
      Given "Rowan Industries" (RWNI) says on "2027-03-04": "<sentence>"
      When the release is read
      Then the sentence is set aside by "contract-terms"

      Examples: Notes, warrants, offers, dividends, leases
        | sentence                                                                  |
        | The notes mature on June 15, 2031.                                        |
        | The warrants will be exercisable until March 2030.                        |
        | The subscription period will end on April 30, 2027.                       |
        | The dividend will be paid to shareholders of record on March 31, 2027.    |
        | The lease term will run through the end of 2030.                          |
        | No jobs will be cut during the labor agreement, which expires May 1, 2028. |
        | The merger agreement has an outside date of December 31, 2027.            |
        | Easter falls in April, when the plant will be shut.                       |

    Scenario: The closing of an offering is a milestone
      Given "Rowan Industries" (RWNI) says on "2027-03-04": "The offering is expected to close on March 9, 2027."
      When the release is read
      Then it promises the deal-closing of "offering" between "2027-03-09" and "2027-03-09"

  Rule: someone-elses - what an agency, a customer, a rival or an analyst expects or plans is theirs

    Scenario Outline: Plans of others
      Given "Ostrava Orbital" (OSTV) says on "2027-03-04": "<sentence>"
      When the release is read
      Then the sentence is set aside by "someone-elses"

      Examples: An agency, a customer, a ministry, another company
        | sentence                                                                |
        | NASA plans to launch the probe in May 2028.                             |
        | The customer expects to open its own plant in 2028.                     |
        | According to the ministry, the railway will open in 2028.               |
        | Norrland Rail said that it expects to open its new line in 2028.        |
        | A rival has announced plans to launch four satellites in 2028.          |
        | One of our customers, a large bank, plans to open branches in 2028.     |
        | The new emission standard will take effect in January 2028.             |
        | Norrland Rail will open its new line in 2028.                           |

    Scenario Outline: Words of others that the company passes on
      Given "Ostrava Orbital" (OSTV) says on "2027-03-04": "<sentence>"
      When the release is read
      Then the sentence is set aside by "someone-elses"

      Examples: A neighbor, a city, a report, a partner, a supplier, a survey, and one with two plans
        | sentence                                                                                        |
        | A neighboring port has said that it will open its second pad in 2028.                           |
        | The city has told us that the road to the launch site will be completed in 2028.                |
        | The report notes that the Meteor 2 rocket should lift off in mid-2028.                          |
        | Our partner in Japan, Kobe Aero, has said that it expects to open its pad in May 2027.          |
        | The engines are made by Kobe Aero, in Kobe, which intends to open a plant in May 2027.          |
        | A survey commissioned by Ostrava found that most operators will launch more in 2028.            |
        | Kobe Aero has stated that it plans to start tests in May and to launch its rocket in July 2027. |

    Scenario Outline: Words of the company that begin alike
      Given "Ostrava Orbital" (OSTV) says on "2027-03-04": "<sentence>"
      When the release is read
      Then it promises the launch of "Meteor 2" between "2027-05-01" and "2027-05-31"

      Examples: Its own words, its own things, and what customers can do
        | sentence                                                                                 |
        | Ostrava has said that it expects to launch the Meteor 2 rocket in May 2027.              |
        | As rivals wait for engines, we plan to launch the Meteor 2 rocket in May 2027.           |
        | Two engines are ready, and the Meteor 2 rocket will lift off in May 2027.                |
        | Customers will be able to watch the first flight of the Meteor 2 rocket in May 2027.     |

    Scenario: Beside the company's own plan
      Given "Brightwater Therapeutics" (BWTX) says on "2027-03-04": "Brightwater plans to begin the HARBOR trial in May 2027, analysts expect a launch in 2029."
      When the release is read
      Then it promises the trial-start of "HARBOR" between "2027-05-01" and "2027-05-31"
      And the date "2029" is set aside by "someone-elses"

    Scenario: What the company expects an agency to do is its own expectation
      Given "Larkfield Energy" (LRKF) says on "2027-03-04": "We expect the regulator to issue the operating license for the Moss Point reactor in the first quarter of 2028."
      When the release is read
      Then it promises the regulatory-decision of "Moss Point" between "2028-01-01" and "2028-03-31"

  Rule: market-forecast - a forecast of a market, a disease or an economy is not the company's promise

    Scenario Outline: Forecasts of markets
      Given "Quillon Semiconductors" (QLLN) says on "2027-03-04": "<sentence>"
      When the release is read
      Then the sentence is set aside by "market-forecast"

      Examples: Demand, prevalence, consumption
        | sentence                                                             |
        | Demand for inhaled insulin is projected to double by 2030.           |
        | Global demand for sodium cells is expected to triple by 2031.        |
        | The prevalence of asthma is expected to reach 10% by 2030.           |
        | Consumption of copper is estimated to grow by a third by 2031.       |
        | Lithium prices are expected to recover in the second half of 2027.   |
        | Industry shipments of chips are forecast to grow in 2028.            |
        | There will be more contracts for new projects in 2028.               |

    Scenario: Demand in the thought before
      Given "Quillon Semiconductors" (QLLN) says on "2027-03-04": "Demand for memory is strong, and volume shipments of the Anvil chip will begin in June 2027."
      When the release is read
      Then it promises the launch of "Anvil" between "2027-06-01" and "2027-06-30"

    Scenario: The company's own launch into a market
      Given "Quillon Semiconductors" (QLLN) says on "2027-03-04": "Quillon expects to launch the Anvil chip in the second half of 2027."
      When the release is read
      Then it promises the launch of "Anvil" between "2027-07-01" and "2027-12-31"
