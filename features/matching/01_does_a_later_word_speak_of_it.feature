Feature: Does a later word speak of this promise?
  Two statements belong together if every rule agrees: the same kind of step, of the same product, phase, group, place, look and thing.

  Rule: same-kind - a delivery proves its own kind of milestone, and the steps that must have come before it

    Scenario Outline: What proves a promise
      Given "Brightwater Therapeutics" (BWTX) tells on "2027-03-04": "<promise>"
      And it heads its release of "2027-06-10": "<news>"
      When what was told is put together as of "2027-12-31"
      Then the <kind> of "<name>" promised on "2027-03-04" is proved by what was told on "2027-06-10"

      Examples: The step itself, and a step that must have come after it
        | promise                                                                        | news                                                           | kind                  | name    |
        | We expect to start the HARBOR trial of BWT-101 in May 2027.                    | Brightwater Initiates HARBOR Trial of BWT-101                  | trial-start           | HARBOR  |
        | We expect to start the HARBOR trial of BWT-101 in May 2027.                    | First Patient Dosed in HARBOR Trial of BWT-101                 | trial-start           | HARBOR  |
        | We expect to report topline data from the HARBOR trial in June 2027.           | Brightwater Reports Positive Topline Results From HARBOR Trial | data-readout          | HARBOR  |
        | We plan to submit the NDA for BWT-101 in April 2027.                           | Brightwater Submits NDA for BWT-101                            | regulatory-submission | BWT-101 |
        | We plan to submit the NDA for BWT-101 in April 2027.                           | FDA Accepts NDA for BWT-101                                    | regulatory-submission | BWT-101 |
        | We plan to submit an IND for BWT-101 in April 2027.                            | FDA Clears IND for BWT-101                                     | ind-submission        | BWT-101 |
        | We expect FDA approval of BWT-101 in June 2027.                                | FDA Approves BWT-101                                           | regulatory-decision   | BWT-101 |
        | We expect to complete enrollment in the HARBOR trial of BWT-101 in June 2027.  | Brightwater Completes Enrollment in HARBOR Trial of BWT-101    | enrollment-complete   | HARBOR  |

    Scenario: The start of enrollment does not prove its end
      Given "Brightwater Therapeutics" (BWTX) tells on "2027-03-04": "We expect to complete enrollment in the HARBOR trial of BWT-101 in June 2027."
      And it heads its release of "2027-06-10": "First Patient Dosed in HARBOR Trial of BWT-101"
      When what was told is put together as of "2027-12-31"
      Then the enrollment-complete of "HARBOR" promised on "2027-03-04" is untouched
      And what was told on "2027-06-10" is turned down by "same-kind"

    Scenario: A submission does not prove the decision
      Given "Brightwater Therapeutics" (BWTX) tells on "2027-03-04": "We expect FDA approval of BWT-101 in June 2027."
      And it heads its release of "2027-06-10": "Brightwater Submits NDA for BWT-101"
      When what was told is put together as of "2027-12-31"
      Then the regulatory-decision of "BWT-101" promised on "2027-03-04" is untouched
      And what was told on "2027-06-10" is turned down by "same-kind"

    Scenario: A complete response letter refuses the decision
      Given "Brightwater Therapeutics" (BWTX) tells on "2027-03-04": "BWT-101 has a PDUFA date of June 10, 2027."
      And it tells on "2027-06-10": "The FDA has issued a complete response letter for the NDA for BWT-101."
      When what was told is put together as of "2027-12-31"
      Then the regulatory-decision of "BWT-101" promised on "2027-03-04" is dropped by what was told on "2027-06-10"

    Scenario: The closing of a deal is
      Given "Rowan Industries" (RWNI) tells on "2027-03-04": "The acquisition of Fells Tools is expected to close in the second quarter of 2027."
      And it heads its release of "2027-06-10": "Rowan Completes Acquisition of Fells Tools"
      When what was told is put together as of "2027-12-31"
      Then the deal-closing of "Fells Tools" promised on "2027-03-04" is proved by what was told on "2027-06-10"

    Scenario: Clearance of a deal is not its closing
      Given "Rowan Industries" (RWNI) tells on "2027-03-04": "The acquisition of Fells Tools is expected to close in the second quarter of 2027."
      And it heads its release of "2027-06-10": "Antitrust Authority Clears Acquisition of Fells Tools"
      When what was told is put together as of "2027-12-31"
      Then the deal-closing of "Fells Tools" promised on "2027-03-04" is untouched

    Scenario Outline: The signing of a deal is not its closing
      Given "Rowan Industries" (RWNI) tells on "2027-03-04": "The sale of Fells Tools is expected to close in the second quarter of 2027."
      And it tells on "2027-06-10": "On June 8, 2027, Rowan <did> the sale of Fells Tools."
      When what was told is put together as of "2027-12-31"
      Then the deal-closing of "Fells Tools" promised on "2027-03-04" is <what>

      Examples: Signed, and closed
        | did    | what                                    |
        | signed | untouched                               |
        | closed | proved by what was told on "2027-06-10" |

    Scenario: A contract that was to be signed is
      Given "Rowan Industries" (RWNI) tells on "2027-03-04": "The supply agreement with Kobe Aero is to be signed in June 2027."
      And it tells on "2027-06-10": "The supply agreement with Kobe Aero was signed on June 8, 2027."
      When what was told is put together as of "2027-12-31"
      Then the deal-closing of "Kobe Aero" promised on "2027-03-04" is proved by what was told on "2027-06-10"

  Rule: same-product - a statement about one product or trial says nothing about another

    Scenario: Another drug
      Given "Brightwater Therapeutics" (BWTX) tells on "2027-03-04": "We plan to submit the NDA for BWT-101 in April 2027."
      And it heads its release of "2027-06-10": "Brightwater Submits NDA for BWT-202"
      When what was told is put together as of "2027-12-31"
      Then the regulatory-submission of "BWT-101" promised on "2027-03-04" is untouched
      And what was told on "2027-06-10" is turned down by "same-product"

    Scenario: Two trials of one drug are two
      Given "Brightwater Therapeutics" (BWTX) tells on "2027-03-04": "We expect to start the HARBOR trial of BWT-101 in May 2027."
      And it heads its release of "2027-06-10" "Brightwater Initiates HAVEN Trial of BWT-101" and tells: "HAVEN is a trial of BWT-101 in children."
      When what was told is put together as of "2027-12-31"
      Then the trial-start of "HARBOR" promised on "2027-03-04" is untouched
      And what was told on "2027-06-10" is turned down by "same-product"

    Scenario Outline: A product comes in models
      Given "Brightwater Robotics" (BWTR) tells on "2027-03-04": "We expect to launch the Anvil in June 2027."
      And it tells on "2027-08-05": "We launched the <name> on June 8, 2027."
      When what was told is put together as of "2027-12-31"
      Then the launch of "Anvil" promised on "2027-03-04" is <what>

      Examples: Another model, and the one that was promised
        | name       | what                                    |
        | Anvil Mini | untouched                               |
        | Anvil      | proved by what was told on "2027-08-05" |

    Scenario: A trial is part of its drug
      Given "Brightwater Therapeutics" (BWTX) tells on "2027-03-04": "We expect to report topline data on BWT-101 in June 2027."
      And it tells on "2027-04-06": "Patients are being treated in the HARBOR trial of BWT-101."
      And it heads its release of "2027-06-10": "Brightwater Reports Positive Topline Results From HARBOR Trial"
      When what was told is put together as of "2027-12-31"
      Then the data-readout of "BWT-101" promised on "2027-03-04" is proved by what was told on "2027-06-10"

    Scenario Outline: A work is told without its product, beside the name of one
      Given "Rowan Industries" (RWNI) tells on "2027-03-04": "The clean room for the Anvil-7 is expected to be completed in September 2027."
      And it tells on "2027-05-06": "<sentence> The clean room is expected to be completed in September 2027."
      When what was told is put together as of "2027-12-31"
      Then the manufacturing of "Anvil-7" promised on "2027-03-04" is <what>

      Examples: Another product around it, and the one that was promised
        | sentence                        | what                       |
        | We also sell the Otter-2.       | untouched                  |
        | We also sell the Anvil-7.       | said again on "2027-05-06" |

    Scenario Outline: A work that names no product, with a product around it
      Given "Rowan Industries" (RWNI) tells on "2027-03-04": "We sell the Anvil-7. The clean room is expected to be completed in September 2027."
      And it tells on "2027-05-06": "<sentence>"
      When what was told is put together as of "2027-12-31"
      Then the manufacturing of "Anvil-7" promised on "2027-03-04" is <what>

      Examples: Another around it, another named as its own
        | sentence                                                                                    | what                       |
        | We sell the Otter-2. The clean room is expected to be completed in September 2027.          | said again on "2027-05-06" |
        | We sell the Otter-2. The clean room is now expected to be completed in November 2027.       | moved on "2027-05-06" to "2027-11-30" at the latest |
        | The clean room for the Otter-2 is expected to be completed in September 2027.               | untouched                  |

  Rule: same-phase - one phase of development is not another

    Scenario Outline: Enrollment is complete in one phase
      Given "Brightwater Therapeutics" (BWTX) tells on "2027-03-04": "We expect to complete enrollment in the Phase 3 trial of BWT-101 in June 2027."
      And it heads its release of "2027-06-10": "Brightwater Completes Enrollment in <phase> Trial of BWT-101"
      When what was told is put together as of "2027-12-31"
      Then the enrollment-complete of "BWT-101" promised on "2027-03-04" is <what>

      Examples: In another, in the same, in the same in other digits
        | phase     | what                                           |
        | Phase 2   | untouched                                      |
        | Phase 3   | proved by what was told on "2027-06-10"        |
        | Phase III | proved by what was told on "2027-06-10"        |

  Rule: same-group - one cohort, indication or population is not another

    Scenario Outline: Dosing begins in one cohort
      Given "Brightwater Therapeutics" (BWTX) tells on "2027-03-04": "We expect to start dosing in cohort 3 of the HARBOR trial of BWT-101 in June 2027."
      And it heads its release of "2027-06-10": "First Patient Dosed in Cohort <number> of HARBOR Trial of BWT-101"
      When what was told is put together as of "2027-12-31"
      Then the trial-start of "HARBOR" promised on "2027-03-04" is <what>

      Examples: Another cohort, and the one that was promised
        | number | what                                    |
        | 2      | untouched                               |
        | 3      | proved by what was told on "2027-06-10" |

    Scenario: Another indication of one drug
      Given "Brightwater Therapeutics" (BWTX) tells on "2027-03-04": "We plan to submit the sNDA for BWT-101 in asthma in April 2027."
      And it tells on "2027-06-10": "We submitted the sNDA for BWT-101 in eczema on June 8, 2027."
      When what was told is put together as of "2027-12-31"
      Then the regulatory-submission of "BWT-101" promised on "2027-03-04" is untouched
      And what was told on "2027-06-10" is turned down by "same-group"

  Rule: same-place - one country or site is not another, nor is one country's regulator another's

    Scenario Outline: The launch of a product comes country by country
      Given "Brightwater Therapeutics" (BWTX) tells on "2027-03-04": "We expect to launch BWT-101 in Japan in June 2027."
      And it tells on "2027-06-10": "On June 8, 2027, we launched BWT-101 in <country>."
      When what was told is put together as of "2027-12-31"
      Then the launch of "BWT-101" promised on "2027-03-04" is <what>

      Examples: Another country, and the one that was promised
        | country | what                                    |
        | Germany | untouched                               |
        | Japan   | proved by what was told on "2027-06-10" |

    Scenario Outline: Each country has its regulator and its dossier
      Given "Brightwater Therapeutics" (BWTX) tells on "2027-03-04": "We plan to submit the NDA for BWT-101 in June 2027."
      And it tells on "2027-08-05": "<sentence>"
      When what was told is put together as of "2027-12-31"
      Then the regulatory-submission of "BWT-101" promised on "2027-03-04" is <what>

      Examples: Another country's dossier, and the one that was promised
        | sentence                                                | what                                    |
        | On June 8, 2027, we submitted the MAA for BWT-101.      | untouched                               |
        | On June 8, 2027, we submitted the NDA for BWT-101.      | proved by what was told on "2027-08-05" |

    Scenario Outline: A country is named in one of two sentences only
      Given "Brightwater Therapeutics" (BWTX) tells on "2027-03-04": "We expect approval of BWT-101 in Japan in June 2027."
      And it tells on "2027-05-06": "Approval of BWT-101 <rest>."
      When what was told is put together as of "2027-12-31"
      Then the regulatory-decision of "Japan" promised on "2027-03-04" is <what>

      Examples: In the same window, in another, and of another country in the same
        | rest                              | what                       |
        | is expected in June 2027          | said again on "2027-05-06" |
        | is expected in July 2027          | untouched                  |
        | in Germany is expected in June 2027 | untouched                |

  Rule: same-stage - an interim look is not the final analysis, nor the first of several the second, nor a beginning the end

    Scenario: The first store and the second
      Given "Brightwater Stores" (BWST) tells on "2027-03-04": "We expect to open our first store in Denver in June 2027."
      And it tells on "2027-04-10": "We expect to open our second store in Denver in March 2028."
      When what was told is put together as of "2027-05-31"
      Then the launch of "Denver" promised on "2027-03-04" is untouched

    Scenario Outline: Data are read out in steps
      Given "Brightwater Therapeutics" (BWTX) tells on "2027-03-04": "We expect to report final data from the HARBOR trial of BWT-101 in June 2027."
      And it heads its release of "2027-06-10": "Brightwater Reports <look> Data From HARBOR Trial of BWT-101"
      When what was told is put together as of "2027-12-31"
      Then the data-readout of "HARBOR" promised on "2027-03-04" is <what>

      Examples: An early look, and the last
        | look    | what                                    |
        | Interim | untouched                               |
        | Final   | proved by what was told on "2027-06-10" |

    Scenario Outline: What is under way has begun and is not finished
      Given "Rowan Industries" (RWNI) tells on "2027-03-04": "We expect to <do> the conversion of the Leeds plant in June 2027."
      And it tells on "2027-06-10": "The conversion of the Leeds plant is <state>."
      When what was told is put together as of "2027-12-31"
      Then the manufacturing of "Leeds" promised on "2027-03-04" is <what>

      Examples: It was to begin, and it was to be completed
        | do       | state       | what                                    |
        | begin    | under way   | proved by what was told on "2027-06-10" |
        | begin    | in progress | proved by what was told on "2027-06-10" |
        | complete | under way   | untouched                               |
        | complete | in progress | untouched                               |

    Scenario Outline: The first of many is promised
      Given "Rowan Industries" (RWNI) tells on "2027-03-04": "We expect to deliver the first Anvil presses in June 2027."
      And it heads its release of "2027-06-10": "Rowan Delivers <which> Anvil Presses"
      When what was told is put together as of "2027-12-31"
      Then the other of "Anvil" promised on "2027-03-04" is <what>

      Examples: Those promised, one far down the line, those that remain
        | which     | what                                    |
        | First     | proved by what was told on "2027-06-10" |
        | 5,000th   | untouched                               |
        | Remaining | untouched                               |

    Scenario Outline: The remaining ones are promised
      Given "Rowan Industries" (RWNI) tells on "2027-03-04": "We expect to open the remaining stores in Turin in June 2027."
      And it heads its release of "2027-06-10": "Rowan Opens <which> Stores in Turin"
      When what was told is put together as of "2027-12-31"
      Then the launch of "Turin" promised on "2027-03-04" is <what>

      Examples: The first, and the remaining ones
        | which     | what                                    |
        | First     | untouched                               |
        | Remaining | proved by what was told on "2027-06-10" |

    Scenario: The first stores and the remaining ones
      Given "Rowan Industries" (RWNI) tells on "2027-03-04": "We expect to open the first stores in Turin in June 2027."
      And it tells on "2027-04-10": "We expect to open the remaining stores in Turin in March 2028."
      When what was told is put together as of "2027-05-31"
      Then the launch of "Turin" promised on "2027-03-04" is untouched

  Rule: same-thing - two statements must name something in common: a product, a trial, or the thing itself

    Scenario Outline: A company opens one plant after the other
      Given "Rowan Industries" (RWNI) tells on "2027-03-04": "We plan to open the Moss Point plant in June 2027."
      And it tells on "2027-06-10": "Rowan opened the <name> plant on June 8, 2027."
      When what was told is put together as of "2027-12-31"
      Then the manufacturing of "Moss Point" promised on "2027-03-04" is <what>

      Examples: Another plant, and the one that was promised
        | name       | what                                    |
        | Far Cliff  | untouched                               |
        | Moss Point | proved by what was told on "2027-06-10" |

    Scenario Outline: Both permits are for water, and each names its quarry
      Given "Rowan Industries" (RWNI) tells on "2027-03-04": "We expect to receive the water permit for the Larch Hill quarry in June 2027."
      And it tells on "2027-08-05": "We received the water permit for the <name> quarry on June 11, 2027."
      When what was told is put together as of "2027-12-31"
      Then the regulatory-decision of "Larch Hill" promised on "2027-03-04" is <what>

      Examples: Another quarry, and the one that was promised
        | name       | what                                    |
        | Moss Point | untouched                               |
        | Larch Hill | proved by what was told on "2027-08-05" |

    Scenario Outline: Two trains stand side by side
      Given "Rowan Industries" (RWNI) tells on "2027-03-04": "Moss Point Train 1 is expected to start production in June 2027."
      And it tells on "2027-06-10": "Moss Point Train <number> started production on June 8, 2027."
      When what was told is put together as of "2027-12-31"
      Then the manufacturing of "Moss Point Train 1" promised on "2027-03-04" is <what>

      Examples: The other, and the one that was promised
        | number | what                                    |
        | 2      | untouched                               |
        | 1      | proved by what was told on "2027-06-10" |

    Scenario Outline: Nothing has changed, says a sentence that names less
      Given "Rowan Industries" (RWNI) tells on "2027-03-04": "Rowan plans to start production at the Moss Point plant in the second half of 2027."
      And it tells on "2027-05-06": "<sentence>"
      When what was told is put together as of "2027-12-31"
      Then the manufacturing of "Moss Point" promised on "2027-03-04" is <what>

      Examples: It remains, is still, continues to be; it is only planned, or is of another plant
        | sentence                                                                                          | what                       |
        | The start of the line remains planned for the second half of 2027.                                | said again on "2027-05-06" |
        | The start of the line is still planned for the second half of 2027.                               | said again on "2027-05-06" |
        | The start of the line continues to be scheduled for the second half of 2027.                      | said again on "2027-05-06" |
        | The start of the line is planned for the second half of 2027.                                     | untouched                  |
        | The start of the line is still planned for the first half of 2028.                                | untouched                  |
        | The start of the Far Cliff line is still planned for the second half of 2027.                     | untouched                  |

  Rule: same-activity - the installation of a thing is not its operation, nor a designation an approval

    Scenario Outline: A press is installed before it runs
      Given "Rowan Industries" (RWNI) tells on "2027-03-04": "<promise>"
      And it tells on "2027-06-10": "We completed the installation of the Anvil press line on June 8, 2027."
      When what was told is put together as of "2027-12-31"
      Then the manufacturing of "Anvil" promised on "2027-03-04" is <what>

      Examples: Its operation, and its installation
        | promise                                                                       | what                                    |
        | We plan to complete commissioning of the Anvil press line in June 2027.       | untouched                               |
        | We plan to complete installation of the Anvil press line in June 2027.        | proved by what was told on "2027-06-10" |

    Scenario: A designation is no approval
      Given "Brightwater Therapeutics" (BWTX) tells on "2027-03-04": "We expect FDA approval of BWT-101 in June 2027."
      And it tells on "2027-06-10": "On June 8, 2027, the FDA granted Fast Track designation to BWT-101."
      When what was told is put together as of "2027-12-31"
      Then the regulatory-decision of "BWT-101" promised on "2027-03-04" is untouched

  Rule: same-scope - what drops a part drops only that part

    Scenario: A cohort is dropped
      Given "Brightwater Therapeutics" (BWTX) tells on "2027-03-04": "We expect to report topline data from the HARBOR trial of BWT-101 in June 2027."
      And it tells on "2027-04-10": "We have discontinued cohort 3 of the HARBOR trial of BWT-101."
      When what was told is put together as of "2027-12-31"
      Then the data-readout of "HARBOR" promised on "2027-03-04" is untouched

    Scenario: A version is dropped
      Given "Brightwater Robotics" (BWTR) tells on "2027-03-04": "We expect to launch Anvil-7 in June 2027."
      And it tells on "2027-04-10": "A marine version of Anvil-7 has been discontinued."
      When what was told is put together as of "2027-12-31"
      Then the launch of "Anvil-7" promised on "2027-03-04" is untouched

    Scenario: The trial is dropped
      Given "Brightwater Therapeutics" (BWTX) tells on "2027-03-04": "We expect to report topline data from the HARBOR trial of BWT-101 in June 2027."
      And it tells on "2027-04-10": "We have discontinued the HARBOR trial of BWT-101."
      When what was told is put together as of "2027-12-31"
      Then the data-readout of "HARBOR" promised on "2027-03-04" is dropped by what was told on "2027-04-10"

  Rule: still-to-come - what the same release or a later one still promises had not been delivered

    Scenario Outline: Data are reported, and the company speaks of the readout as to come
      Given "Brightwater Therapeutics" (BWTX) tells on "2027-03-04": "We expect to report data from the HARBOR trial of BWT-101 in the third quarter of 2027."
      And it tells on "2027-06-10": "On June 8, 2027, we reported data from the HARBOR trial of BWT-101."
      And it tells on "<day>": "<sentence>"
      When what was told is put together as of "2027-12-31"
      Then nothing proves the data-readout of "HARBOR" promised on "2027-03-04"

      Examples: With the old date, and with a new one
        | day        | sentence                                                                                  |
        | 2027-08-05 | We continue to expect data from the HARBOR trial of BWT-101 in the third quarter of 2027. |
        | 2027-08-05 | Data from the HARBOR trial of BWT-101 are now expected in the fourth quarter of 2027.     |

    Scenario: Data are reported in the release that promises the readout once more
      Given "Brightwater Therapeutics" (BWTX) tells on "2027-03-04": "We expect to report data from the HARBOR trial of BWT-101 in the third quarter of 2027."
      And it tells on "2027-06-10": "On June 8, 2027, we reported data from the HARBOR trial of BWT-101. We continue to expect data from the HARBOR trial of BWT-101 in the third quarter of 2027."
      When what was told is put together as of "2027-12-31"
      Then nothing proves the data-readout of "HARBOR" promised on "2027-03-04"

    Scenario: Data are reported after the readout was last spoken of as to come
      Given "Brightwater Therapeutics" (BWTX) tells on "2027-03-04": "We expect to report data from the HARBOR trial of BWT-101 in the third quarter of 2027."
      And it tells on "2027-06-09": "We continue to expect data from the HARBOR trial of BWT-101 in the third quarter of 2027."
      And it tells on "2027-06-11": "On June 10, 2027, we reported data from the HARBOR trial of BWT-101."
      When what was told is put together as of "2027-12-31"
      Then the data-readout of "HARBOR" promised on "2027-03-04" is proved by what was told on "2027-06-11"

    Scenario: Data are reported, and the company falls silent
      Given "Brightwater Therapeutics" (BWTX) tells on "2027-03-04": "We expect to report data from the HARBOR trial of BWT-101 in the third quarter of 2027."
      And it tells on "2027-06-10": "On June 8, 2027, we reported data from the HARBOR trial of BWT-101."
      And it tells on "2027-08-05": "A quiet summer."
      When what was told is put together as of "2027-12-31"
      Then the data-readout of "HARBOR" promised on "2027-03-04" is proved by what was told on "2027-06-10"

    Scenario: One of two of a kind is done and the other is still to come
      Given "Brightwater Therapeutics" (BWTX) tells on "2027-03-04": "We expect to start dosing in the HARBOR trial of BWT-101 in June 2027."
      And it tells on "2027-06-10": "On June 8, 2027, we started dosing in the HAVEN trial of BWT-202."
      And it tells on "2027-06-12": "We continue to expect to start dosing in the HARBOR trial of BWT-101 in June 2027."
      When what was told is put together as of "2027-12-31"
      Then the trial-start of "HARBOR" promised on "2027-03-04" is said again on "2027-06-12"

  Rule: own-words - what is dated in time and told in the promise's own words, its verb in the past tense, was done

    Scenario: Drilling is to begin, and began
      Given "Rowan Industries" (RWNI) tells on "2027-03-04": "Drilling at the Larch Hill property is to begin in June 2027."
      And it tells on "2027-08-05": "Drilling at the Larch Hill property began on June 30, 2027."
      When what was told is put together as of "2027-12-31"
      Then the other of "Larch Hill" promised on "2027-03-04" is proved by what was told on "2027-08-05"

    Scenario Outline: A branch is to open
      Given "Rowan Industries" (RWNI) tells on "2027-03-04": "We will open our branch in Moss Point in June 2027."
      And it tells on "2027-08-05": "<sentence>"
      When what was told is put together as of "2027-12-31"
      Then the launch of "Moss Point" promised on "2027-03-04" is <what>

      Examples: Opened, painted, not opened, and another opened
        | sentence                                                  | what                                    |
        | The branch in Moss Point opened on June 30, 2027.         | proved by what was told on "2027-08-05" |
        | The branch in Moss Point was painted on June 11, 2027.    | untouched                               |
        | The branch in Moss Point had not opened on June 11, 2027. | untouched                               |
        | The branch in Far Cliff opened on June 11, 2027.          | untouched                               |

    Scenario: One of two branches opens, in the words of both promises
      Given "Rowan Industries" (RWNI) tells on "2027-03-04": "We will open our branch in Far Cliff in June 2027. We will open our branch in Moss Point in June 2027."
      And it tells on "2027-08-05": "The branch in Moss Point opened on June 11, 2027."
      When what was told is put together as of "2027-12-31"
      Then the launch of "Moss Point" promised on "2027-03-04" is proved by what was told on "2027-08-05"
      And the launch of "Far Cliff" promised on "2027-03-04" is untouched

  Rule: due-then - of candidates otherwise equal, the one in whose window alone the days lie is meant

    Scenario Outline: Data on one drug are due in spring for asthma and in autumn for eczema
      Given "Brightwater Therapeutics" (BWTX) tells on "2027-01-04": "Topline data on BWT-101 in asthma are expected in April 2027."
      And it tells on "2027-01-11": "Topline data on BWT-101 in eczema are expected in October 2027."
      And it tells on "2027-12-01": "On <day>, we reported topline data on BWT-101."
      When what was told is put together as of "2027-12-31"
      Then the data-readout of "eczema" promised on "2027-01-11" is <what>

      Examples: The day before the window, its first, its last, the day after
        | day              | what                                    |
        | September 30, 2027 | untouched                               |
        | October 1, 2027  | proved by what was told on "2027-12-01" |
        | October 31, 2027 | proved by what was told on "2027-12-01" |
        | November 1, 2027 | untouched                               |

    Scenario Outline: The other is nearly due, or was due just before
      Given "Brightwater Therapeutics" (BWTX) tells on "2027-01-04": "Topline data on BWT-101 in asthma are expected by <asthma>."
      And it tells on "2027-01-11": "Topline data on BWT-101 in eczema are expected in October 2027."
      And it tells on "2027-12-01": "On October 31, 2027, we reported topline data on BWT-101."
      When what was told is put together as of "2027-12-31"
      Then the data-readout of "eczema" promised on "2027-01-11" is <what>

      Examples: 46 days before, 45 days before
        | asthma             | what                                    |
        | September 15, 2027 | proved by what was told on "2027-12-01" |
        | September 16, 2027 | untouched                               |

  Rule: one-candidate - where two candidates remain, neither is taken and the matter goes on the review list

    Scenario: A readout that could be of either of two drugs
      Given "Brightwater Therapeutics" (BWTX) tells on "2027-03-04": "Topline data on BWT-101 in asthma are expected in June 2027."
      And it tells on "2027-03-11": "Topline data on BWT-101 in eczema are expected in July 2027."
      And it heads its release of "2027-06-10": "Brightwater Reports Positive Topline Data on BWT-101"
      When what was told is put together as of "2027-12-31"
      Then a person is asked about the data-readout of "asthma" promised on "2027-03-04", for "may concern 2 promises alike"
      And a person is asked about the data-readout of "eczema" promised on "2027-03-11", for "may concern 2 promises alike"

    Scenario Outline: Something of its kind was done when it was nearly due
      Given "Rowan Industries" (RWNI) tells on "2027-03-04": "We plan to open the Moss Point plant by June 30, 2027."
      And it tells on "2027-07-10": "Rowan opened the rolling mill on <day>, 2027."
      When what was told is put together as of "2027-12-31"
      Then nothing proves the manufacturing of "Moss Point" promised on "2027-03-04"
      And a person is asked about the manufacturing of "Moss Point" promised on "2027-03-04", for "may be told of this promise, but"

      Examples: The first and the last day of the last 45
        | day     |
        | May 16  |
        | June 30 |

    Scenario Outline: Something of its kind was done long before, or after
      Given "Rowan Industries" (RWNI) tells on "2027-03-04": "We plan to open the Moss Point plant by June 30, 2027."
      And it tells on "2027-07-10": "Rowan opened the rolling mill on <day>, 2027."
      When what was told is put together as of "2027-12-31"
      Then no person is asked anything

      Examples: The day before those 45, and the day after
        | day     |
        | May 15  |
        | July 1  |

    Scenario: One that is named is taken, and nobody is asked
      Given "Brightwater Therapeutics" (BWTX) tells on "2027-03-04": "Topline data on BWT-101 in asthma are expected in June 2027."
      And it tells on "2027-03-11": "Topline data on BWT-101 in eczema are expected in July 2027."
      And it heads its release of "2027-06-10" "Brightwater Reports Positive Topline Data" and tells: "Brightwater reported topline data on BWT-101 in asthma on June 10, 2027."
      When what was told is put together as of "2027-12-31"
      Then the data-readout of "asthma" promised on "2027-03-04" is proved by what was told on "2027-06-10"
      And the data-readout of "eczema" promised on "2027-03-11" is untouched
      And no person is asked anything

    Scenario: Something of that name is dated inside the window, in words no rule knows
      Given "Brightwater Power" (BWTP) tells on "2027-03-04": "We expect to start commercial operation of the Larch Hill plant in June 2027."
      And it tells on "2027-08-05": "The Larch Hill plant was wired to the grid on June 11, 2027, to everyone's relief."
      When what was told is put together as of "2027-12-31"
      Then nothing proves the manufacturing of "Larch Hill" promised on "2027-03-04"
      And a person is asked about the manufacturing of "Larch Hill" promised on "2027-03-04", for "is dated inside the window and may be told of this promise"
