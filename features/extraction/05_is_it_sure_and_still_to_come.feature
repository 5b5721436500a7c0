Feature: Is it sure, and still to come?
  The verb decides: what may happen is not promised, and what has happened is told.

  Rule: only-possible - what may, might or could happen, or usually does, is not promised

    Scenario Outline: Weak words
      Given "Brightwater Therapeutics" (BWTX) says on "2027-03-04": "<sentence>"
      When the release is read
      Then the sentence is set aside by "only-possible"

      Examples: May, might, could, would, likely, ordinarily, and what hangs on a possibility
        | sentence                                                        |
        | We may start a second trial of BWT-101 in 2028.                 |
        | We might launch BWT-101 in 2028.                                |
        | We could report topline data in the third quarter of 2027.      |
        | We would launch BWT-101 in 2028 if the FDA approves it.         |
        | The new dossier is likely to be read in six months.             |
        | A decision on the NDA ordinarily follows such a letter within six months. |
        | We may adopt a plan that will lead to a launch in 2028.         |

    Scenario: A possibility that follows from a promise does not weaken it
      Given "Brightwater Therapeutics" (BWTX) says on "2027-03-04": "We expect to report topline data from the HARBOR trial in the third quarter of 2027, which could support approval."
      When the release is read
      Then it promises the data-readout of "HARBOR" between "2027-07-01" and "2027-09-30"

    Scenario: The month of May is no possibility
      Given "Brightwater Therapeutics" (BWTX) says on "2027-03-04": "In May 2027, we will start the HARBOR trial."
      When the release is read
      Then it promises the trial-start of "HARBOR" between "2027-05-01" and "2027-05-31"

  Rule: told-as-past - what is told in a finished tense is history

    Scenario: A decision that has been taken is told, not promised
      Given "Brightwater Therapeutics" (BWTX) says on "2027-03-04": "The board has approved the budget for 2027."
      When the release is read
      Then the sentence is set aside by "told-as-past"

    Scenario: A bullet that begins with what was done
      Given "Brightwater Therapeutics" (BWTX) writes on "2027-03-04" in a bullet: "Agreed on February 8 to sell the Leeds plant to Tarn Metals"
      When the release is read
      Then it promises nothing

    Scenario: What somebody did, told of them in passing
      Given "Brightwater Therapeutics" (BWTX) writes on "2027-03-04" in a bullet: "Team of the year: our Leeds plant, which in May drove eleven machines through a storm"
      When the release is read
      Then the sentence is set aside by "told-as-past"

    Scenario: What was done is a delivery, on the days the sentence gives
      Given "Brightwater Therapeutics" (BWTX) says on "2027-03-04": "We completed enrollment in the HARBOR trial in February 2027."
      When the release is read
      Then it promises nothing
      And it reports the enrollment-complete of "HARBOR" as done between "2027-02-01" and "2027-02-28"

    Scenario Outline: Ground is broken, and a plant goes commercial
      Given "Rowan Industries" (RWNI) says on "2027-03-04": "<sentence>"
      When the release is read
      Then it promises nothing
      And it reports the manufacturing of "<name>" as done between "2027-02-10" and "2027-02-10"

      Examples: However the verb is turned
        | sentence                                                     | name       |
        | Ground was broken on the Larch Hill plant on February 10.    | Larch Hill |
        | We broke ground on the Larch Hill plant on February 10.      | Larch Hill |
        | The Moss Point plant went commercial on February 10, 2027.   | Moss Point |
        | The Moss Point plant was declared commercial on February 10. | Moss Point |

    Scenario: Done and still to come in one sentence
      Given "Brightwater Therapeutics" (BWTX) says on "2027-03-04": "We completed enrollment in the HARBOR trial in February 2027 and expect topline data in the third quarter of 2027."
      When the release is read
      Then it promises the data-readout of "HARBOR" between "2027-07-01" and "2027-09-30"
      And it reports the enrollment-complete of "HARBOR" as done between "2027-02-01" and "2027-02-28"
