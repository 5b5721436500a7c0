Feature: Is the date recalled or denied?
  A sentence that moves a date often names the old one beside the new, and a denial names the date it denies.

  Rule: superseded - an older date that the sentence recalls is history, not a promise

    Scenario: What had been expected
      Given "Brightwater Therapeutics" (BWTX) says on "2027-03-04": "Topline data had been expected in the second half of 2027."
      When the release is read
      Then the sentence is set aside by "superseded"

    Scenario: The old date beside the new one
      Given "Brightwater Therapeutics" (BWTX) says on "2027-03-04": "Topline data from the HARBOR trial are now expected in the first half of 2028, rather than by the end of this year."
      When the release is read
      Then it promises the data-readout of "HARBOR" between "2028-01-01" and "2028-06-30"
      And the date "by the end of this year" is set aside by "superseded"

    Scenario: The old date after an instead
      Given "Corvane Metals" (CVM) says on "2027-03-04": "We now expect first gold at Tarn in the second quarter of 2028, instead of a first pour in the current quarter."
      When the release is read
      Then it promises the manufacturing of "Tarn" between "2028-04-01" and "2028-06-30"
      And the date "the current quarter" is set aside by "superseded"

    Scenario: The old date between commas
      Given "Corvane Metals" (CVM) says on "2027-03-04": "First gold, previously expected in the second half of 2027, is now planned for the first half of 2028."
      When the release is read
      Then it promises the manufacturing of "First gold" between "2028-01-01" and "2028-06-30"
      And the date "second half of 2027" is set aside by "superseded"

    Scenario: The old date from which it was moved
      Given "Brightwater Therapeutics" (BWTX) says on "2027-03-04": "We have shifted topline data from the HARBOR trial from the end of 2027 to the first half of 2028."
      When the release is read
      Then it promises the data-readout of "HARBOR" between "2028-01-01" and "2028-06-30"
      And the date "end of 2027" is set aside by "superseded"

    Scenario: The old date behind the new one
      Given "Brightwater Therapeutics" (BWTX) says on "2027-03-04": "Topline data from the HARBOR trial have been delayed to the first half of 2028 from the end of 2027."
      When the release is read
      Then it promises the data-readout of "HARBOR" between "2028-01-01" and "2028-06-30"
      And the date "end of 2027" is set aside by "superseded"

    Scenario: As previously announced reaffirms
      Given "Corvane Metals" (CVM) says on "2027-03-04": "As previously announced, first gold at the Tarn mine is expected in the second half of 2027."
      When the release is read
      Then it promises the manufacturing of "Tarn" between "2027-07-01" and "2027-12-31"

  Rule: negated - what is no longer expected, or will not be, is no promise

    Scenario Outline: A denial takes back what may have been promised
      Given "Brightwater Therapeutics" (BWTX) says on "2027-03-04": "<sentence>"
      When the release is read
      Then the sentence is set aside by "negated"
      And it takes back the <kind> of "BWT-101"

      Examples: No longer, not, will not
        | sentence                                                          | kind                  |
        | We no longer expect to file the NDA for BWT-101 in 2027.          | regulatory-submission |
        | We do not expect to file the NDA for BWT-101 in 2027.             | regulatory-submission |
        | BWT-101 will not launch in 2027.                                  | launch                |

    Scenario: A denial of something else leaves the promise alone
      Given "Brightwater Therapeutics" (BWTX) says on "2027-03-04": "We do not expect any further delay and plan to start the HARBOR trial in May 2027."
      When the release is read
      Then it promises the trial-start of "HARBOR" between "2027-05-01" and "2027-05-31"

  Rule: unforeseeable - what nobody can say, assure or has decided is not promised

    Scenario Outline: What stays open
      Given "Rowan Industries" (RWNI) says on "2027-03-04": "<sentence>"
      When the release is read
      Then the sentence is set aside by "unforeseeable"

      Examples: No assurance, no knowledge, no decision
        | sentence                                                                                   |
        | There can be no assurance that the merger will close in the second quarter of 2027.        |
        | It is too early to say whether the Leeds plant will open in 2027.                          |
        | We cannot predict when the permit will be issued or whether drilling will start in 2027.   |
        | Whether the launch of Meteor 2 will take place in 2027 depends on the weather.             |

    Scenario: When it will be decided is a promise
      Given "Rowan Industries" (RWNI) says on "2027-03-04": "We expect to decide in the second quarter of 2027 whether to build the Leeds plant."
      When the release is read
      Then the sentence is taken by "promised"

    Scenario: A doubt before, and a plan after it
      Given "Rowan Industries" (RWNI) says on "2027-03-04": "It is too early to say what it will cost, but the Leeds plant will open in May 2027."
      When the release is read
      Then it promises the manufacturing of "Leeds" between "2027-05-01" and "2027-05-31"
