Feature: What is promised, then?
  Words of guidance, a milestone and a time make a promise; in headlines, bullets and tables the form stands for the words.

  Rule: promised - the company expects, plans, schedules or is on track for a milestone within the window

    Scenario Outline: Words that promise
      Given "Brightwater Therapeutics" (BWTX) says on "2027-03-04": "<sentence>"
      When the release is read
      Then it promises the data-readout of "HARBOR" between "2027-07-01" and "2027-09-30"

      Examples: A readout in the third quarter, in eight ways
        | sentence                                                                                      |
        | We expect to report topline data from the HARBOR trial in the third quarter of 2027.          |
        | Topline data from the HARBOR trial are anticipated in Q3 2027.                                |
        | The company is on track to announce topline data from the HARBOR trial in 3Q 2027.            |
        | In the third quarter of 2027, we plan to read out the HARBOR trial's topline data.            |
        | Topline data from the HARBOR trial remain on schedule for the third quarter of 2027.          |
        | The readout of the HARBOR trial has been pushed back to the third quarter of 2027.            |
        | Full results of the HARBOR trial will be presented in the third quarter of 2027.              |
        | We intend to share topline data from the HARBOR trial during the third quarter of 2027.       |

    Scenario Outline: The same in other trades
      Given "Tidemark Industries" (TDMK) says on "2027-03-04": "<sentence>"
      When the release is read
      Then it promises the <kind> of "<named>" between "<first>" and "<last>"

      Examples: Ore, stores, chips, reactors, ships, spin-offs, rockets
        | sentence                                                                                | kind                | named          | first      | last       |
        | First ore from the Tarn mine is expected in the second half of 2028.                    | manufacturing       | Tarn           | 2028-07-01 | 2028-12-31 |
        | Tidemark plans to open its first store in Turin in autumn 2027.                         | launch              | Turin          | 2027-09-01 | 2027-11-30 |
        | Volume shipments of the Anvil chip are slated for early 2028.                           | launch              | Anvil          | 2028-01-01 | 2028-04-30 |
        | The operating license for the Moss Point reactor is expected in the first quarter of 2028. | regulatory-decision | Moss Point  | 2028-01-01 | 2028-03-31 |
        | The ferry Northern Light is scheduled to be delivered to Skagen Lines in May 2028.      | other               | Northern Light | 2028-05-01 | 2028-05-31 |
        | The spin-off of Halden Trucks is on track to be completed in the fourth quarter of 2027. | corporate          | Halden Trucks  | 2027-10-01 | 2027-12-31 |
        | The first flight of the Meteor 2 rocket is set for late 2027.                           | launch              | Meteor 2       | 2027-09-01 | 2027-12-31 |
        | The Anvil platform will be generally available in April 2027.                           | launch              | Anvil platform | 2027-04-01 | 2027-04-30 |

    Scenario: Two milestones with a window each
      Given "Brightwater Therapeutics" (BWTX) says on "2027-03-04":
        """
        We expect to complete enrollment in the Phase 3 HARBOR trial of BWT-101 in May 2027 and to report topline data in the first quarter of 2028.
        """
      When the release is read
      Then it promises:
        | kind                | subject         | first day  | last day   |
        | enrollment-complete | BWT-101, HARBOR | 2027-05-01 | 2027-05-31 |
        | data-readout        | BWT-101, HARBOR | 2028-01-01 | 2028-03-31 |

    Scenario: A promise under a condition is a promise
      Given "Brightwater Therapeutics" (BWTX) says on "2027-03-04": "Subject to FDA clearance, we plan to start the HARBOR trial of BWT-101 in May 2027."
      When the release is read
      Then it promises the trial-start of "BWT-101, HARBOR" between "2027-05-01" and "2027-05-31"
      And the promise stands under the condition "Subject to FDA clearance"

    Scenario: No last day is promised where the words set none
      Given "Ostrava Orbital" (OSTV) says on "2027-03-04": "Meteor 2 is scheduled to lift off no earlier than May 12, 2027."
      When the release is read
      Then it promises the launch of "Meteor 2" between "2027-05-12" and "none"

    Scenario Outline: The plain present, with a day to come
      Given "Brightwater Industries" (BWTX) says on "2027-03-04": "<sentence>"
      When the release is read
      Then the sentence is taken by "promised"

      Examples: Spoken of as on a timetable
        | sentence                                                              |
        | Series production of the Otter starts in Leeds in October 2027.       |
        | The Turin branch opens in June 2027.                                  |
        | The first Otters are handed over in Norway in October 2027.           |
        | We have agreed that the Leeds plant opens in June 2027.               |
        | The Turin branch is opening in June 2027.                             |
        | Work on the Leeds plant is on time, with completion planned for June 2027. |

    Scenario Outline: The plain present that plans nothing
      Given "Brightwater Industries" (BWTX) says on "2027-03-04": "<sentence>"
      When the release is read
      Then it promises nothing

      Examples: Of today, of every time, or only supposed
        | sentence                                                                        |
        | If the Turin branch opens in June 2027, sales will rise.                         |
        | A decision normally follows by August 1, 2027.                                  |
        | Brightwater publishes today its plan for the Leeds plant in June 2027.          |

    Scenario: Two deeds of one company, each with its own time
      Given "Brightwater Energy" (BWTX) says on "2027-03-04": "Brightwater plans to open the Leeds plant in June 2027 and expects approval of the Turin permit by December 2027."
      When the release is read
      Then it promises:
        | kind                | subject | first day  | last day   |
        | manufacturing       | Leeds   | 2027-06-01 | 2027-06-30 |
        | regulatory-decision | Turin   | 2027-03-04 | 2027-12-31 |

    Scenario Outline: What it is for, told behind the date
      Given "Pennant Stores" (PNNT) says on "2027-03-04": "<sentence>"
      When the release is read
      Then it promises the <kind> of "<named>" between "2028-03-01" and "2028-05-31"

      Examples: An opening for growth, and growth itself
        | sentence                                                                                     | kind               | named               |
        | The Turin store is to open in the spring of 2028 to handle the growth of the brand.          | launch             | Turin store         |
        | A second warehouse is to open in the spring of 2028 to handle the growth of the brand.       | manufacturing      | second warehouse    |
        | We expect the growth of the brand to reach 5% in the spring of 2028.                         | financial-guidance | growth of the brand |

    Scenario Outline: What is wanted done, and what is told beside it
      Given "Pennant Stores" (PNNT) says on "2027-03-04": "<sentence>"
      When the release is read
      Then it promises the launch of "<named>" between "2027-06-01" and "2027-06-30"

      Examples: To have it finished, a clause in passing, a thing begun, a lease signed
        | sentence                                                                                     | named                |
        | We plan to have the refit of the Leeds store finished in June 2027.                          | Leeds store          |
        | The Oslo data region, which will be served from Leeds, is scheduled to go live in June 2027. | Oslo, Oslo data region |
        | Construction has begun and the Leeds store is expected to open in June 2027.                 | Leeds store          |
        | The lease is signed and the Leeds store is expected to open in June 2027.                    | Leeds store          |

    Scenario: What was had done is no plan
      Given "Pennant Stores" (PNNT) says on "2027-03-04": "We had the refit of the Leeds store finished in June 2026."
      When the release is read
      Then it promises nothing

    Scenario Outline: Which step of a mine or a deal is meant
      Given "Corvane Metals" (CVM) says on "2027-03-04": "<sentence>"
      When the release is read
      Then it promises the <kind> of "Tarn" between "2027-06-01" and "2027-06-30"

      Examples: A study, a mine, its money, a permit asked for, a contract
        | sentence                                                                             | kind                  |
        | The DFS for the Tarn mine is on schedule for release in June 2027.                   | data-readout          |
        | The Tarn mine is on schedule for commissioning in June 2027.                         | manufacturing         |
        | Financial close of the project financing for the Tarn mine is expected in June 2027. | deal-closing          |
        | The Tarn project is expected to be completed in June 2027.                           | manufacturing         |
        | We plan to send the application for the Tarn permit in June 2027.                    | regulatory-submission |
        | We expect to receive the Tarn permit in June 2027.                                   | regulatory-decision   |
        | Signing of the supply agreement for Tarn is expected in June 2027.                   | deal-closing          |

    Scenario Outline: An application is no approval
      Given "Brightwater Therapeutics" (BWTX) says on "2027-03-04": "<sentence>"
      When the release is read
      Then it promises the <kind> of "BWT-101" between "2027-06-01" and "2027-06-30"

      Examples: The dossier, the same in a verb, and the decision
        | sentence                                                                      | kind                  |
        | A marketing authorization application for BWT-101 is planned for June 2027.   | regulatory-submission |
        | We plan to send the application for approval of BWT-101 in June 2027.         | regulatory-submission |
        | Marketing authorization of BWT-101 is expected in June 2027.                  | regulatory-decision   |

    Scenario Outline: What only looks like the name of a product or a trial
      Given "Brightwater Therapeutics" (BWTX) says on "2027-03-04": "<sentence>"
      When the release is read
      Then it promises the <kind> of "<named>" between "2027-06-01" and "2027-06-30"

      Examples: A week of a trial, a sum, a count, a substance, a phase before the name, a section of a law
        | sentence                                                                             | kind                  | named           |
        | BWT-101 data through Week 26 are expected in June 2027.                              | data-readout          | BWT-101         |
        | The sale of the Leeds plant for EUR 64 million is expected to close in June 2027.    | deal-closing          | Leeds           |
        | Forty-one of 54 stores in Turin will be refitted in June 2027.                       | launch                | Turin           |
        | The Tarn mine is expected to produce its first Li2O concentrate in June 2027.        | manufacturing         | Tarn            |
        | Enrollment in Phase 2 MONARCH is expected to be completed in June 2027.              | enrollment-complete   | MONARCH         |
        | Topline data from the Phase 2 Monarch trial are expected in June 2027.               | data-readout          | Monarch         |
        | We plan to submit a 510(k) for the Otter pump in June 2027.                          | regulatory-submission | 510(k) for the Otter pump |

    Scenario Outline: Each of two dates has its own thing behind it
      Given "Brightwater Therapeutics" (BWTX) says on "2027-03-04": "<sentence>"
      When the release is read
      Then it promises:
        | kind   | subject | first day  | last day   |
        | <kind> | BWT-101 | 2027-05-01 | 2027-05-31 |
        | <kind> | BWT-202 | 2027-06-01 | 2027-06-30 |

      Examples: Data, approvals, filings
        | sentence                                                                          | kind                  |
        | Topline data are expected in May 2027 for BWT-101 and in June 2027 for BWT-202.   | data-readout          |
        | Approval is expected in May 2027 for BWT-101 and in June 2027 for BWT-202.        | regulatory-decision   |
        | We expect to file NDAs in May 2027 for BWT-101 and in June 2027 for BWT-202.      | regulatory-submission |

    Scenario: One thing with two dates
      Given "Brightwater Therapeutics" (BWTX) says on "2027-03-04": "Approval of BWT-101 is expected in May 2027 for adults and in June 2027 for children."
      When the release is read
      Then it promises:
        | kind                | subject | first day  | last day   |
        | regulatory-decision | BWT-101 | 2027-05-01 | 2027-05-31 |
        | regulatory-decision | BWT-101 | 2027-06-01 | 2027-06-30 |

  Rule: promised-doing - what the company itself expects or plans to do by a day is promised, whatever it is

    Scenario: A doing that is no listed kind
      Given "Brightwater Therapeutics" (BWTX) says on "2027-03-04": "Brightwater plans to double its sales force by the end of 2027."
      When the release is read
      Then the sentence is taken by "promised-doing"

    Scenario: Somebody else's doing is not
      Given "Brightwater Therapeutics" (BWTX) says on "2027-03-04": "The government plans to double its grants by the end of 2027."
      When the release is read
      Then it promises nothing

  Rule: done-to-a-thing - what is to be done by a day with a thing that the release names is promised, whatever it is

    Scenario: A deed that is no listed kind
      Given "Brightwater Industries" (BWTX) says on "2027-03-04": "All tills in Turin will be converted in June 2027."
      When the release is read
      Then the sentence is taken by "done-to-a-thing"

    Scenario: What may be done is not
      Given "Brightwater Industries" (BWTX) says on "2027-03-04": "All tills in Turin may be converted in June 2027."
      When the release is read
      Then it promises nothing

    Scenario: Talk, money and the way things are make no deed
      Given "Brightwater Industries" (BWTX) says on "2027-03-04": "Hard questions from Turin will be answered in June 2027."
      When the release is read
      Then it promises nothing

  Rule: headline-or-label - a headline, a bullet or a row that sets a milestone beside a day to come promises it

    Scenario Outline: Headlines without a verb of guidance
      Given "Corvane Metals" (CVM) writes on "2027-03-04" in its headline: "<headline>"
      When the release is read
      Then it promises the <kind> of "<named>" between "2027-07-01" and "2027-09-30"

      Examples: What stands in a headline is promised by its form
        | headline                                                 | kind          | named                       |
        | Corvane Metals to Pour First Gold at Tarn in Q3 2027     | manufacturing | Pour First Gold at Tarn     |
        | Topline Data From HARBOR Trial Anticipated in Q3 2027    | data-readout  | HARBOR                      |
        | HARBOR Trial Initiation Planned for Q3 2027              | trial-start   | HARBOR                      |
        | CORVANE TO OPEN FIRST STORE IN TURIN IN Q3 2027          | launch        | FIRST STORE IN TURIN        |

    Scenario: A headline that tells of what was done promises nothing
      Given "Corvane Metals" (CVM) writes on "2027-03-04" in its headline: "Corvane Metals Pours First Gold at Tarn"
      When the release is read
      Then it promises nothing

    Scenario: A list of periods with what belongs to each
      Given "Brightwater Therapeutics" (BWTX) lists on "2027-03-04" under "Anticipated Milestones":
        | Q3 2027: topline data from the HARBOR trial |
        | 1H 2028: NDA submission for BWT-202         |
      When the release is read
      Then it promises:
        | kind                  | subject | first day  | last day   |
        | data-readout          | HARBOR  | 2027-07-01 | 2027-09-30 |
        | regulatory-submission | BWT-202 | 2028-01-01 | 2028-06-30 |

    Scenario: Under what is to come, a participle tells of nothing done
      Given "Brightwater Therapeutics" (BWTX) lists on "2027-03-04" under "Anticipated 2027 Milestones":
        | BWT-202: first patient dosed by the end of June 2027 |
        | BWT-303: IND submission in the first half of 2027    |
      When the release is read
      Then it promises:
        | kind           | subject | first day  | last day   |
        | trial-start    | BWT-202 | 2027-03-04 | 2027-06-30 |
        | ind-submission | BWT-303 | 2027-01-01 | 2027-06-30 |

    Scenario: A table of milestones
      Given "Brightwater Therapeutics" (BWTX) says on "2027-03-04":
        """
        | Milestone | Expected |
        |---|---|
        | HARBOR trial topline data | Q3 2027 |
        | NDA submission for BWT-202 | 1H 2028 |
        """
      When the release is read
      Then it promises:
        | kind                  | subject | first day  | last day   |
        | data-readout          | HARBOR  | 2027-07-01 | 2027-09-30 |
        | regulatory-submission | BWT-202 | 2028-01-01 | 2028-06-30 |

    Scenario: A goal date stands beside its day
      Given "Brightwater Therapeutics" (BWTX) says on "2027-03-04": "BWT-101 has a PDUFA date of September 3, 2027."
      When the release is read
      Then it promises the regulatory-decision of "BWT-101" between "2027-09-03" and "2027-09-03"

  Rule: nothing-promised - a date without words that promise a milestone is no promise

    Scenario Outline: Dates that promise nothing
      Given "Brightwater Therapeutics" (BWTX) says on "2027-03-04": "<sentence>"
      When the release is read
      Then the sentence is set aside by "nothing-promised"

      Examples: No milestone, or no promise
        | sentence                                                |
        | June 2027 is a pleasant time in Leeds.                  |
        | We look forward to a good year in 2027.                 |
        | The second half of 2027 is the busiest for our industry. |
