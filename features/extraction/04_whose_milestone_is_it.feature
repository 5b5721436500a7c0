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

    Scenario Outline: Terms that were made longer, and what others are asked for
      Given "Rowan Industries" (RWNI) says on "2027-03-04": "<sentence>"
      When the release is read
      Then the sentence is set aside by "contract-terms"

      Examples: A period for comments, the term of a loan, requests to be sent in
        | sentence                                                                        |
        | The comment period for the Moss Point permit was extended to June 30, 2027.     |
        | The comment period has been extended by 30 days, to June 30, 2027.              |
        | The term of the credit facility has been extended to June 30, 2029.             |
        | Requests to speak at the meeting should be submitted by May 12, 2027.           |
        | Applications for the new posts are due by May 12, 2027.                         |

    Scenario Outline: What the company itself does by a day in such words
      Given "Rowan Industries" (RWNI) says on "2027-03-04": "<sentence>"
      When the release is read
      Then it promises the <kind> of "<named>" between "<first>" and "2027-06-30"

      Examples: Notes paid back early, an application of its own
        | sentence                                                                     | kind                  | named      | first      |
        | The notes will be redeemed on June 30, 2027.                                 | corporate             | notes      | 2027-06-30 |
        | We will submit the application for the Moss Point permit by June 30, 2027.   | regulatory-submission | Moss Point | 2027-03-04 |

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

    Scenario Outline: Others by what they are to the company
      Given "Ostrava Orbital" (OSTV) says on "2027-03-04": "<sentence>"
      When the release is read
      Then the sentence is set aside by "someone-elses"

      Examples: A purchaser, a bank, a supplier, a financier, a holder of rights, a customer
        | sentence                                                                                                |
        | The buyer of the old pad has declared that it means to open a bar there in June 2028.                   |
        | The tribunal said that it plans to open a second court in June 2028.                                    |
        | One of our suppliers announced that its new foundry will open in June 2028.                             |
        | Our lender Marrow Capital said that it expects to open an office in Turin in June 2028.                 |
        | Kobe Aero, which holds our rights in Japan, announced that it expects to launch a rocket in June 2028.  |
        | Our launch customer will begin production of its own drones in 2028.                                    |

    Scenario Outline: Others told of in passing
      Given "Ostrava Orbital" (OSTV) says on "2027-03-04": "<sentence>"
      When the release is read
      Then the sentence is set aside by "someone-elses"

      Examples: A government's bridge and road, a city, a calendar of its own, an agency
        | sentence                                                                                        |
        | The pad lies behind a bridge that the Danish government plans to open in June 2029.             |
        | The pad is served by a road, which the Danish government plans to complete in June 2029.        |
        | The City of Harwick has committed to complete the new road in June 2028.                        |
        | Norrland Rail has published its own calendar: its new line will open in June 2028.              |
        | The first flight depends on NASA, which is expected to deliver the engine in June 2028.         |
        | The engine comes from NASA, which is expected to deliver it in June 2028.                       |

    Scenario Outline: The company, its people and its things in the same words
      Given "Ostrava Orbital" (OSTV) says on "2027-03-04": "<sentence>"
      When the release is read
      Then it promises the manufacturing of "Leeds" between "2027-06-01" and "2027-06-30"

      Examples: Its plan, its board, an officer by name, a subsidiary, a calendar of its own, a thing in passing
        | sentence                                                                            |
        | Our plan to open the Leeds plant in June 2027 is unchanged.                         |
        | Ostrava's Executive Board expects to open the Leeds plant in June 2027.             |
        | Our chief operating officer, Ann Fell, expects the Leeds plant to open in June 2027. |
        | Our subsidiary Marrow Trucks has announced that it will open the Leeds plant in June 2027. |
        | Ostrava has committed to open the Leeds plant in June 2027.                         |
        | Ostrava has published its own calendar: the Leeds plant will open in June 2027.     |
        | We depend on the Leeds plant, which is expected to open in June 2027.               |
        | The Leeds plant that we plan to open in June 2027 lies on a railway.                |

    Scenario Outline: Two who do a thing together
      Given "Rowan Industries" (RWNI) says on "2027-03-04": "<sentence>"
      When the release is read
      Then it promises the deal-closing of "<named>" between "2027-06-01" and "2027-06-30"

      Examples: Both companies, the parties
        | sentence                                                             | named     |
        | Both companies expect the merger to close in June 2027.              | merger    |
        | The parties expect to sign the agreement in June 2027.               | agreement |

    Scenario Outline: Another firm's dossier, trial or data
      Given "Brightwater Therapeutics" (BWTX) says on "2027-03-04": "<sentence>"
      When the release is read
      Then the sentence is set aside by "someone-elses"

      Examples: A name with an apostrophe, before the thing or behind it
        | sentence                                                          |
        | Larch Bio's PDUFA date is September 3, 2027.                      |
        | The PDUFA date for Larch Bio's inhaler is September 3, 2027.      |
        | Larch Bio's BLA is expected to be filed in June 2027.             |
        | Larch Bio's trial is expected to start in June 2027.              |
        | Data for Larch Bio's inhaler are expected in June 2027.           |

    Scenario: The company's own dossier with an apostrophe
      Given "Brightwater Therapeutics" (BWTX) says on "2027-03-04": "Brightwater's PDUFA date for BWT-101 is September 3, 2027."
      When the release is read
      Then it promises the regulatory-decision of "BWT-101" between "2027-09-03" and "2027-09-03"

    Scenario: What is bought keeps the name of its old owner
      Given "Brightwater Therapeutics" (BWTX) says on "2027-03-04": "The acquisition of Larch Bio's plant is expected to close in June 2027."
      When the release is read
      Then it promises the deal-closing of "Larch Bio" between "2027-06-01" and "2027-06-30"

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
