Feature: What only looks like the date of a milestone?
  Today's news, years in names, and headings over lists have dates in them and promise nothing by themselves.

  Rule: same-day - what is to happen on the day it is said is news, not guidance

    Scenario Outline: Today and the day after
      Given "Pennant Stores" (PNNT) says on "2027-03-04": "Pennant will open the Leeds store <day>."
      When the release is read
      Then the sentence is decided by "<rule>"

      Examples: The day itself, and the next
        | day              | rule     |
        | today            | same-day |
        | on March 4, 2027 | same-day |
        | on March 5, 2027 | promised |
        | tomorrow         | promised |

    Scenario: A window that ends today and began before was guidance
      Given "Pennant Stores" (PNNT) says on "2027-03-31": "Pennant will open the Leeds store in March 2027."
      When the release is read
      Then it promises the launch of "Leeds store" between "2027-03-01" and "2027-03-31"

  Rule: part-of-a-name - a year that belongs to a name, or that is itself what is hoped for, is no date

    Scenario: A congress with a year in its name
      Given "Brightwater Therapeutics" (BWTX) says on "2027-03-04": "Brightwater will present data from the HARBOR trial at EHA 2027."
      When the release is read
      Then the sentence is set aside by "part-of-a-name"

    Scenario Outline: A year that is a name's or a wish's
      Given "Brightwater Therapeutics" (BWTX) says on "2027-03-04": "<sentence>"
      When the release is read
      Then the sentence is set aside by "part-of-a-name"

      Examples: A forum, a round, an exciting year
        | sentence                                                                              |
        | Brightwater will present its HARBOR data during Pharma Showcase 2027.                 |
        | We will present the full 2027 Community Round pitch deck to all investors.            |
        | After the launch of BWT-101 we look forward to an exciting 2027.                      |

    Scenario: A congress with a month is a date
      Given "Brightwater Therapeutics" (BWTX) says on "2027-03-04": "Brightwater will present data from the HARBOR trial at EHA in June 2027."
      When the release is read
      Then it promises the data-readout of "HARBOR" between "2027-06-01" and "2027-06-30"

  Rule: only-defines - a date that only says which things or people are meant promises nothing

    Scenario Outline: A date that tells one thing from another
      Given "Pennant Stores" (PNNT) says on "2027-03-04": "<sentence>"
      When the release is read
      Then the sentence is set aside by "only-defines"

      Examples: Those planned, customers who order, orders placed
        | sentence                                                                                |
        | The open stores, combined with those planned for completion in the summer of 2027, have 300 staff. |
        | Customers who order by April 30, 2027 will receive a free delivery.                     |
        | Orders placed before June 1, 2027 will receive a discount on delivery.                  |

    Scenario Outline: A year that is counted from another day
      Given "Pennant Stores" (PNNT) says on "2027-03-04": "<sentence>"
      When the release is read
      Then the sentence is set aside by "only-defines"

      Examples: Following closing, following the closing, after completion
        | sentence                                                                                |
        | Pennant expects to reach full speed in the second full year following completion.           |
        | Pennant expects to save $4 million in the second full year following completion of the purchase. |
        | The Leeds store will be closed in the year after completion of the Turin store.         |

    Scenario: A month of its own, and what it follows
      Given "Pennant Stores" (PNNT) says on "2027-03-04": "Pennant expects to open the Leeds store in June 2027, following the closing of the purchase."
      When the release is read
      Then it promises the launch of "Leeds store" between "2027-06-01" and "2027-06-30"

    Scenario: A thing that is defined already
      Given "Pennant Stores" (PNNT) says on "2027-03-04": "The Leeds store, planned for completion in May 2027, will be our largest."
      When the release is read
      Then it promises the launch of "Leeds store" between "2027-05-01" and "2027-05-31"

  Rule: goes-on - what only goes on, goes well, or lasts until a day has no milestone on that day

    Scenario Outline: What lasts
      Given "Pennant Stores" (PNNT) says on "2027-03-04": "<sentence>"
      When the release is read
      Then the sentence is set aside by "goes-on"

      Examples: It remains, runs, stays, continues, makes progress
        | sentence                                                                     |
        | The operating license will remain in force until 2030.                       |
        | The share repurchase program will run until December 31, 2027.               |
        | Follow-up visits of the HARBOR trial will continue through the end of 2028.  |
        | Pennant will continue to refit its stores in 2028.                           |
        | For 2028, we expect steady progress with our new stores.                     |
        | The two Christmas stores will stay open until May 7, 2027.                   |

    Scenario Outline: Until when somebody has time, a plan reaches, or a ban holds
      Given "Pennant Stores" (PNNT) says on "2027-03-04": "<sentence>"
      When the release is read
      Then the sentence is set aside by "goes-on"

      Examples: Time to act, a roadmap, a plan, a ban on sales
        | sentence                                                                        |
        | The insurer has until June 30, 2027 to settle the claim.                        |
        | Pennant has until June 30, 2027 to open the Leeds store.                        |
        | Pennant has laid out its roadmap until 2030.                                    |
        | Pennant has a growth plan until 2030.                                           |
        | The shares remain subject to a ban on sales under the law of the country until July 5, 2027. |
        | The securities will be subject to restrictions on their sale until July 5, 2027. |

    Scenario Outline: What is to be done by a day in such words
      Given "Pennant Stores" (PNNT) says on "2027-03-04": "<sentence>"
      When the release is read
      Then it promises the <kind> of "<named>" between "<first>" and "2027-06-30"

      Examples: Something done until a day, the roadmap itself
        | sentence                                                | kind      | named       | first      |
        | Pennant plans to open the Leeds store until June 2027.  | launch    | Leeds store | 2027-03-04 |
        | Pennant plans to publish its roadmap in June 2027.      | corporate | roadmap     | 2027-06-01 |

    Scenario: What is done through the end of a year
      Given "Pennant Stores" (PNNT) says on "2027-03-04": "We will open the Leeds store by the end of 2027."
      When the release is read
      Then it promises the launch of "Leeds store" between "2027-03-04" and "2027-12-31"

  Rule: heading-over-a-list - a heading that announces a list of milestones is none itself

    Scenario: The line above a list
      Given "Brightwater Therapeutics" (BWTX) says on "2027-03-04": "Key milestones anticipated in 2027 include:"
      When the release is read
      Then the sentence is set aside by "heading-over-a-list"

    Scenario: What it means to do is left unsaid
      Given "Brightwater Therapeutics" (BWTX) says on "2027-03-04": "Brightwater, a company that makes medicines, has laid out what it plans to achieve in 2028."
      When the release is read
      Then the sentence is set aside by "heading-over-a-list"

    Scenario: The list itself
      Given "Brightwater Therapeutics" (BWTX) lists on "2027-03-04" under "Key milestones anticipated in 2027 include:":
        | Topline data from the HARBOR trial in the third quarter of 2027 |
        | NDA submission for BWT-202 in December 2027                     |
      When the release is read
      Then it promises:
        | kind                  | subject | first day  | last day   |
        | data-readout          | HARBOR  | 2027-07-01 | 2027-09-30 |
        | regulatory-submission | BWT-202 | 2027-12-01 | 2027-12-31 |

  Rule: nameless - a readout, trial or filing that nothing names is for review, not for the record

    Scenario: Data of nobody knows what
      Given "Brightwater Therapeutics" (BWTX) writes on "2027-03-04" in its headline: "Data Expected in Q3 2027"
      When the release is read
      Then the sentence is set aside by "nameless"
      And it asks about a data-readout

    Scenario: The trial before it names it
      Given "Brightwater Therapeutics" (BWTX) says on "2027-03-04": "The HARBOR trial of BWT-101 is fully enrolled. We expect data in the third quarter of 2027."
      When the release is read
      Then it promises the data-readout of "BWT-101, HARBOR" between "2027-07-01" and "2027-09-30"

    Scenario: A deal needs no product
      Given "Rowan Industries" (RWNI) writes on "2027-03-04" in its headline: "Merger Expected to Close in Q3 2027"
      When the release is read
      Then it promises the deal-closing of "Merger" between "2027-07-01" and "2027-09-30"
