Feature: How does a verdict change as more is read?
  A verdict holds as of a day. What was published later does not exist on that day, and each change keeps its own day.

  Scenario: Silence, and then a report that it had been done in time
    Given the company promised on "2025-01-28" the readout of "ORBIT" by "2025-12-31"
    And other releases of the company were read of "2026-01-15"
    And on "2026-03-12" it reported that this happened on "2025-12-20"
    When the promise is judged as of "2026-04-01"
    Then the story of the verdict is
      | on         | status  | rule                |
      | 2025-01-28 | pending | window-open         |
      | 2026-01-01 | pending | nothing-read-since  |
      | 2026-01-15 | slipped | closed-in-silence   |
      | 2026-03-12 | kept    | delivered-in-window |

  Scenario: Pushed back, and then done inside the first window
    Given the company promised on "2025-01-28" the start of "ORBIT" between "2025-05-01" and "2025-08-31"
    And on "2025-05-13" it gave new guidance, between "2026-01-01" and "2026-06-30": "This is now expected in the first half of 2026."
    And on "2025-08-13" it reported that this happened on "2025-08-13"
    When the promise is judged as of "2025-09-01"
    Then the story of the verdict is
      | on         | status  | rule                |
      | 2025-01-28 | pending | window-open         |
      | 2025-05-13 | slipped | pushed-back         |
      | 2025-08-13 | kept    | delivered-in-window |

  Scenario: Delivered, taken back, delivered once more
    Given the company promised on "2025-01-28" the submission of "ORBIT" between "2025-01-01" and "2025-06-30"
    And on "2025-03-04" it reported that this happened on "2025-03-03"
    And on "2025-05-02" it took this back: "The FDA issued a refusal to file letter."
    And on "2025-06-20" it reported that this happened on "2025-06-19"
    When the promise is judged as of "2025-07-01"
    Then the story of the verdict is
      | on         | status  | rule                |
      | 2025-01-28 | pending | window-open         |
      | 2025-03-04 | kept    | delivered-in-window |
      | 2025-05-02 | slipped | undone              |
      | 2025-06-20 | kept    | delivered-in-window |

  Scenario Outline: As of a past day nothing is known that came later
    Given the company promised on "2025-01-28" the start of "ORBIT" between "2025-05-01" and "2025-08-31"
    And on "2025-05-13" it gave new guidance, between "2025-09-01" and "2025-12-31": "This is now expected in late 2025."
    And on "2025-11-05" it reported that this happened on "2025-11-04"
    When the promise is judged as of "<as of>"
    Then the verdict is "<status>" by "<rule>"

    Examples: Around the new guidance and around the report
      | as of      | status  | rule           |
      | 2025-05-12 | pending | window-open    |
      | 2025-05-13 | slipped | pushed-back    |
      | 2025-11-04 | slipped | pushed-back    |
      | 2025-11-05 | slipped | delivered-late |
