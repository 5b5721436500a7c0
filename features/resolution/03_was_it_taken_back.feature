Feature: Was the delivery taken back later?
  A submission that the agency refuses to file, or a figure that is restated, has not been delivered after all.

  Rule: undone - a delivery that was later undone (refused to file, restated, withdrawn) did not keep the promise

    Scenario: A submission that the agency refuses to file has slipped
      Given the company promised on "2025-01-28" the submission of "ORBIT" between "2025-01-01" and "2025-06-30"
      And on "2025-03-04" it reported that this happened on "2025-03-03"
      And on "2025-05-02" it took this back: "The FDA issued a refusal to file letter."
      When the promise is judged as of "2025-05-02"
      Then the verdict is "slipped" by "undone"
      And its reason is: The company reported on 2025-03-04 that the submission to the regulator came on 2025-03-03, but on 2025-05-02 said that it was undone: "The FDA issued a refusal to file letter."

    Scenario Outline: The verdict turns on the day the undoing is known
      Given the company promised on "2025-01-28" the submission of "ORBIT" between "2025-01-01" and "2025-06-30"
      And on "2025-03-04" it reported that this happened on "2025-03-03"
      And on "2025-05-02" it took this back: "The FDA issued a refusal to file letter."
      When the promise is judged as of "<as of>"
      Then the verdict is "<status>" by "<rule>"
      And this was settled on "<settled>"

      Examples: Below, at and above the day
        | as of      | status  | rule                | settled    |
        | 2025-05-01 | kept    | delivered-in-window | 2025-03-04 |
        | 2025-05-02 | slipped | undone              | 2025-05-02 |
        | 2025-05-03 | slipped | undone              | 2025-05-02 |

    Scenario Outline: What is delivered once more is judged by its own day
      Given the company promised on "2025-01-28" the submission of "ORBIT" between "2025-01-01" and "2025-06-30"
      And on "2025-03-04" it reported that this happened on "2025-03-03"
      And on "2025-05-02" it took this back: "The FDA issued a refusal to file letter."
      And on "2025-08-13" it reported that this happened on "<again>"
      When the promise is judged as of "2025-09-01"
      Then the verdict is "<status>" by "<rule>"

      Examples: At the undoing it is the old delivery told again; at the window's last day and above it is a new one
        | again      | status  | rule                |
        | 2025-05-02 | slipped | undone              |
        | 2025-05-03 | kept    | delivered-in-window |
        | 2025-06-30 | kept    | delivered-in-window |
        | 2025-07-01 | slipped | delivered-late      |

    Scenario: An older refusal that is told again does not undo the new submission
      Given the company promised on "2025-06-01" the submission of "ORBIT" between "2025-06-01" and "2025-12-31"
      And on "2025-09-04" it reported that this happened on "2025-09-03"
      And on "2025-08-13" it took this back: "In May the FDA had refused to file the first submission."
      When the promise is judged as of "2025-12-01"
      Then the verdict is "kept" by "delivered-in-window"
      And the rule "undone" did not apply: Nothing says that the delivery was undone.

    Scenario: Where nothing was delivered there is nothing to undo
      Given the company promised on "2025-01-28" the submission of "ORBIT" between "2025-01-01" and "2025-06-30"
      And on "2025-05-02" it took this back: "The FDA issued a refusal to file letter."
      When the promise is judged as of "2025-06-01"
      Then the verdict is "pending" by "window-open"
      And the rule "undone" did not apply: No delivery is known.
