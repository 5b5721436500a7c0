Feature: Whose words are they?
  A promise is the company's own. What others write around it, and what it only repeats for lawyers, promises nothing.

  Rule: translation - words in another language repeat the release and promise nothing of their own

    Scenario: The Spanish version of a page repeats the English one
      Given "Brightwater Therapeutics" (BWTX) writes on "2027-03-04" below its end: "La compañía espera iniciar el ensayo HARBOR de BWT-101 a mediados de 2027."
      When the release is read
      Then the sentence is set aside by "translation"

    Scenario: A Spanish name in an English sentence changes nothing
      Given "Brightwater Therapeutics" (BWTX) says on "2027-03-04": "We expect to start the HARBOR trial at the Hospital de la Princesa in Madrid in May 2027."
      When the release is read
      Then it promises the trial-start of "HARBOR" between "2027-05-01" and "2027-05-31"

    Scenario Outline: A paragraph of another language is set aside in each
      Given "Brightwater Therapeutics" (BWTX) writes on "2027-03-04" below its end: "<paragraph>"
      When the release is read
      Then the sentence is set aside by "translation"

      Examples: The start of a trial in mid-2027
        | paragraph                                                                                           |
        | La société prévoit de lancer l'essai HARBOR de BWT-101 à la mi-2027, avec des résultats fin 2027.   |
        | Das Unternehmen plant, die Studie HARBOR Mitte 2027 zu beginnen, und rechnet mit Daten Ende 2027.   |
        | La società prevede di avviare lo studio HARBOR a metà del 2027, con i primi dati entro fine 2027.   |
        | A empresa espera iniciar o ensaio HARBOR em meados de 2027 e apresentar os dados no final de 2027.  |

  Rule: not-the-issuers-words - what a news site, an analyst, a law firm or a machine writes is not the company's promise

    Scenario: A news site's insights below a release
      Given below the release of "Brightwater Therapeutics" (BWTX) of "2027-03-04" the page adds:
        """
        Insights

        BWT-101 is expected to launch in the second half of 2028, which positions the stock well.
        """
      When the release is read
      Then the sentence is set aside by "not-the-issuers-words"
      And it repeats the launch of "BWT-101", which promises nothing

    Scenario: The questions and answers of a page
      Given below the release of "Brightwater Therapeutics" (BWTX) of "2027-03-04" the page adds:
        """
        Frequently Asked Questions

        When will HARBOR read out?

        Topline data from HARBOR are expected in the third quarter of 2027.
        """
      When the release is read
      Then the sentence is set aside by "not-the-issuers-words"

    Scenario: What analysts expect
      Given "Brightwater Therapeutics" (BWTX) says on "2027-03-04": "Analysts at Fell & Co. expect BWT-101 to launch in 2028."
      When the release is read
      Then the sentence is set aside by "not-the-issuers-words"

    Scenario: What an officer says in quotes is the company's word
      Given "Brightwater Therapeutics" (BWTX) says on "2027-03-04":
        """
        “We look forward to reporting topline data from the HARBOR trial in the third quarter of 2027,” said Ann Fell, Chief Executive Officer of Brightwater.
        """
      When the release is read
      Then it promises the data-readout of "HARBOR" between "2027-07-01" and "2027-09-30"

    Scenario Outline: Somebody is quoted who leads a firm, a museum, another's yard
      Given "Tidemark Industries" (TDMK) says on "2027-03-04": "“The Moss Point line will open in June 2028,” said Ann Fell, <office>."
      When the release is read
      Then the sentence is set aside by "not-the-issuers-words"

      Examples: Another firm's president, another house's director, the contractor's
        | office                                 |
        | President of Norrland Rail             |
        | Director of Norrland Rail              |
        | director of the Norrland Rail Museum   |
        | the contractor's managing director     |

    Scenario Outline: Somebody is quoted who leads the company, or a part of it
      Given "Tidemark Industries" (TDMK) says on "2027-03-04": "“The Moss Point line will open in June 2028,” said Ann Fell, <office>."
      When the release is read
      Then it promises the manufacturing of "Moss Point" between "2028-06-01" and "2028-06-30"

      Examples: Its president, a director of its works, its own managing director
        | office                                 |
        | President of Tidemark                  |
        | Director of Operations                 |
        | the company's managing director        |

  Rule: safe-harbor - the safe harbor repeats promises and makes none

    Scenario: A promise that stands in the safe harbor alone
      Given "Brightwater Therapeutics" (BWTX) writes on "2027-03-04" in its safe harbor: "These include statements that topline data from the HARBOR trial are expected in the third quarter of 2027."
      When the release is read
      Then the sentence is set aside by "safe-harbor"
      And it repeats the data-readout of "HARBOR", which promises nothing

    Scenario Outline: A sentence that says which of its statements look forward, wherever it stands
      Given "Brightwater Therapeutics" (BWTX) says on "2027-03-04": "<sentence>"
      When the release is read
      Then the sentence is set aside by "safe-harbor"
      And it repeats the trial-start of "HARBOR", which promises nothing

      Examples: In the body of a release, the statements first and the statements last
        | sentence                                                                                          |
        | Statements including the expected start of the HARBOR trial in May 2027 are forward-looking.      |
        | The statements in this letter, such as on the start of the HARBOR trial in May 2027, are forward-looking. |
        | Forward-looking statements in this letter include the start of the HARBOR trial in May 2027.      |

    Scenario Outline: Words that only sound like it
      Given "Brightwater Therapeutics" (BWTX) says on "2027-03-04": "<sentence>"
      When the release is read
      Then it promises the trial-start of "HARBOR" between "2027-05-01" and "2027-05-31"

      Examples: Looking forward, and stated before
        | sentence                                                                      |
        | Looking forward, we expect to start the HARBOR trial in May 2027.             |
        | As stated in January, the HARBOR trial is expected to start in May 2027.      |

    Scenario: The same words in the body promise
      Given "Brightwater Therapeutics" (BWTX) says on "2027-03-04": "Topline data from the HARBOR trial are expected in the third quarter of 2027."
      When the release is read
      Then it promises the data-readout of "HARBOR" between "2027-07-01" and "2027-09-30"

  Rule: furniture - contacts, dial-in lines and trademarks promise nothing

    Scenario: A dial-in line among the contacts
      Given "Brightwater Therapeutics" (BWTX) writes on "2027-03-04" among its contacts: "Dial in on March 5, 2027 at 9:00 a.m. ET"
      When the release is read
      Then the sentence is set aside by "furniture"
      And it says nothing of a milestone

    Scenario: The same day in the body is an event
      Given "Brightwater Therapeutics" (BWTX) says on "2027-03-04": "Brightwater will host a conference call on March 5, 2027 at 9:00 a.m. ET."
      When the release is read
      Then it promises the event of "conference call" between "2027-03-05" and "2027-03-05"
