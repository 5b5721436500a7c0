"""Where sentences end. In each case the bar ¦ stands where one sentence ends and the next begins."""

import pytest

from tracker.core.layout import lay_out
from tracker.core.models import Company

ACME = Company("Acme Robotics, Inc.", "ACME")

CASES = {
    "plain": "We opened the plant.¦ It will run in 2026.",
    "country": "It sells in the U.S. and in the U.K. under licence.¦ Sales begin in May.",
    "country before a name": "The U.S. Food and Drug Administration agreed.¦ It has until June.",
    "country at the end": "We plan a launch in the U.S.¦ The launch is set for May 2026.",
    "country at the end, noun and verb": "Filing is planned in the U.S.¦ Approval is expected in 2027.",
    "firm": "Acme Inc. expects to close in May.¦ It then leaves.",
    "firm at the end": "The buyer is Borealis Corp.¦ The deal closes in June.",
    "firm before a quotation": 'The buyer is Borealis Corp.¦ "We are glad," he said.',
    "firm before an office": "He joined Acme Inc. Chairman Ada Lund will retire in May.",
    "firm with two marks": "Polar Ltd., Acme Co. and Borealis plc. agreed in May.¦ Work starts in June.",
    "degrees": "Jane Roe, Ph.D., M.D., leads it.¦ Dosing starts in May.",
    "degree at the end": "It was led by Jane Roe, Ph.D.¦ The study starts in May.",
    "titles": "Dr. Roe met Mr. Lund and Prof. Moe.¦ They agreed.",
    "initials": "John F. Doe and K. L. Moe signed.¦ Work began.",
    "cohort at the end": "Eleven patients were treated in Cohort A.¦ Dosing in Cohort B starts in May.",
    "part at the end": "Work goes on in Part B.¦ Part C follows in May.",
    "hepatitis at the end": "It is tested in hepatitis B.¦ Data come in May.",
    "initial behind a word for a part": "The whole arm followed J. Doe into the trial.¦ Dosing starts in May.",
    "letter at the end": "It contains vitamin C.¦ The label says so.",
    "month shortened": "It closes on Sept. 30, 2025.¦ The rest follows in Jan. 2026.",
    "month shortened at the end": "It closed in Sept.¦ The rest follows.",
    "clock": "The call is at 8:30 a.m. ET on May 5.¦ A replay follows.",
    "clock at the end": "The call starts at 9 a.m.¦ The replay follows.",
    "number word": "It is No. 5 on the list.¦ No. 6 follows.",
    "number word at the end": "He said no.¦ Then he left.",
    "decimals": "Sales rose 3.5% to $1.25 billion.¦ Costs fell 0.5%.",
    "figure ends, figure begins": "It opened in 2024.¦ 2025 was better.",
    "money begins": "It raised cash.¦ $5 million remains.",
    "versus": "It reached 58% vs. 17% before.¦ The gap is wide.",
    "for example": "Several sites, e.g. Oslo, open in May.¦ Others follow.",
    "that is": "The first phase, i.e. Phase 1, ends in May.¦ Then comes Phase 2.",
    "and others": "Lund et al. Found no harm was their title.¦ It was cited.",
    "approximately": "It takes approx. 5 weeks.¦ It starts in May.",
    "saint": "St. Olav Hospital joins in May.¦ Others follow.",
    "street": "Visit us at 5 Main St. in Oslo.¦ We open in May.",
    "place": "OSLO, Calif., May 5, 2025 (GLOBE NEWSWIRE) -- Acme today said so.¦ It opens in May.",
    "quotation with the stop inside": '"We are ready," said Ada Lund.¦ "We start in May."¦ The site is open.',
    "curly quotation": "“We are ready,” said Ada Lund.¦ “We start in May.”¦ The site is open.",
    "quotation in a sentence": "He wrote “not yet.” and left the room in May.",
    "question": "Will it fly?¦ We expect so in May.",
    "question in a quotation": '"Will it fly?" she asked.¦ Nobody knew.',
    "exclamation": "It flies!¦ We land in May.",
    "ellipsis": "We wait...¦ The launch comes in May.",
    "ellipsis inside": "We wait... and hope for May.",
    "bracket": "It is open (see Fig. 3).¦ More follow in May.",
    "bracketed sentence": "It is open.¦ (The old one closes in May.)¦ Staff move.",
    "web address": "See www.acme.example.¦ It lists the dates.",
    "dotted name": "Orders go to acme.example. The site is new.".replace(". The", ".¦ The"),
    "code": "ALX-12.5 is next.¦ ALX-13 follows.",
    "small name begins": "It worked.¦ mRNA work starts in May.",
    "small name begins twice": "It worked.¦ iRobotics joins in May.",
    "small letter goes on": "It is sold by Acme corp. in May.",
    "semicolons": "We plan: a study in May; a filing in June; and a launch in July.¦ All is set.",
    "colon": "Guidance: sales of $5 million in 2026.¦ No change.",
    "section sign": "Rule 10b-5. applies to it.",
    "numbers in brackets": "It has (1) a plant, (2) a port.¦ Both open in May.",
    "enumerated run-on": "It will 1. complete the study in May and 2. file in June.¦ 3. Nothing else.",
    "abbreviated quarter": "Sales begin in Q4 ’25.¦ Costs fall.",
    "junior": "Ole Moe Jr. leads it.¦ He starts in May.",
    "etc at the end": "It buys pumps, pipes, etc.¦ The order ships in May.",
    "missing blank": "The plant opened in May.The company plans a second in 2026.",
    "units": "It makes 5 mg. per day in May.",
    "two stops": "It ended in May..¦ The next follows.",
    "form": "See the Form 10-K.¦ It was filed in May.",
    "Canadian place": "It lies in Sorel, Que. and opens in May.¦ Staff come.",
    "time zone": "It begins at 2 p.m. Eastern Time.¦ Join us.",
    "percent": "It grew by 5%.¦ Growth goes on in May.",
    "trademark": "We sell Roby®.¦ It launches in Japan in May.",
    "footnote star": "It grew 5%.*¦ Growth goes on in May.",
    "capitals": "THE PLANT OPENS IN MAY.¦ STAFF MOVE IN JUNE.",
    "Latin name": "It kills E. coli and S. aureus.¦ A trial starts in May.",
    "volume": "See Vol. 3, pp. 5-9.¦ It appears in May.",
    "department": "The Dept. of Energy agreed.¦ Work starts in May.",
    "page end": "The board met Jan. 5. The vote was clear.".replace("5. The", "5.¦ The"),
    "mid-sentence firm with capital": "Shares of Polar Corp. Class A stock list in May.",
}
CASES["missing blank"] = CASES["missing blank"].replace("May.The", "May.¦The")


@pytest.mark.parametrize("name", CASES)
def test_a_paragraph_is_cut_where_its_sentences_end(name: str) -> None:
    expected = [sentence.strip() for sentence in CASES[name].split("¦")]
    text = CASES[name].replace("¦", "")
    assert [sentence.text for sentence in lay_out(text, "", ACME)] == expected
