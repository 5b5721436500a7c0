"""Who speaks: the company, an officer it quotes, or somebody else; and whose text the whole page is."""

import pytest

from tests.laid_out import DATELINE, NORD, PROMISE, TITLE, said, section, sections
from tracker.core.layout import SECTIONS, VOICES, lay_out, title_sentence
from tracker.core.models import Section


@pytest.mark.parametrize(
    "words",
    [
        '"We expect topline data in the first half of 2026," said Ada Lund, Ph.D., Chief Executive Officer of Nordlys.',
        "“We expect topline data in the first half of 2026,” said Ada Lund, Chairman, President and CEO.",
        "“We expect topline data in the first half of 2026,” commented Dr. Lund.",
        "“We expect topline data in the first half of 2026,” said our CEO, Ada Lund.",
        "“We expect topline data in the first half of 2026,” said Ada Lund, Chairman of the Board.",
        "“We expect topline data in the first half of 2026,” said Ada Lund, Chief Medical Officer, a former professor.",
        "Ada Lund, Nordlys’s Chief Medical Officer, stated, “We expect topline data in the first half of 2026.”",
        "“We expect topline data in the first half of 2026,” added Ole Moe, EVP of Research and Development.",
        "“We expect topline data in the first half of 2026,” said Ole Moe, Head of Clinical Operations at the Company.",
        "“We expect topline data in the first half of 2026,” said Ole Moe, managing director of Nordlys's plant.",
        "“We expect topline data in the first half of 2026,” said Ole Moe, President of North America.",
        "“We expect topline data in the first half of 2026,” said Ole Moe, General Manager for Latin America.",
    ],
)
def test_the_quoted_words_of_an_officer_are_the_companys(words: str) -> None:
    assert said(words) is Section.QUOTE


@pytest.mark.parametrize(
    "words",
    [
        '"I expect half of the clinics to use it by 2027," said Jane Roe, M.D., Professor of Medicine at '
        "Oslo University Hospital.",
        "“We model topline data in the second half of 2026,” wrote an analyst at a Bergen bank.",
        "“We plan to open ten sites by 2027,” said Per Holm, CEO of Fjord Clinics.",
        "“We plan to open ten sites by 2027,” said Per Holm, CEO, Fjord Clinics Group.",
        "“We plan to open ten sites by 2027,” said Per Holm, Chief Medical Officer of Fjord Clinics.",
        "“We plan to open ten sites by 2027,” said Per Holm, Chairman and Founder of Fjord Clinics.",
        "“We plan to open ten sites by 2027,” said Per Holm, principal investigator of AURORA.",
        "“We plan to open ten sites by 2027,” said Per Holm, plant manager at Fjord Clinics.",
        "“We plan to open ten sites by 2027,” said Per Holm, chief of cardiology at St. Olav's Hospital.",
        "“We plan to open ten sites by 2027,” said Per Holm, Senior Vice President of Supply Chain at Fjord Clinics.",
        "“We plan to open ten sites by 2027,” said Fjord Clinics' partner, Bergen Care's chief executive.",
        "“We plan to open ten sites by 2027,” said a spokesman for Fjord Clinics.",
        "“We plan to open ten sites by 2027,” said Per Holm, President of the Oslo Patient Alliance.",
        "“We plan to open ten sites by 2027,” said Per Holm, general counsel of Fjord Clinics.",
        "“We hope to be treated by 2027,” said Per Holm, whose daughter has the disease.",
        "“We see a risk that the data will slip to 2027,” the author writes.",
        "Norway's health minister said, “We want to treat everybody by 2027.”",
        "An analyst at a Bergen bank wrote that she expects the data “in December 2026, at the earliest.”",
        "Analysts at several banks expect the first approval by 2027.",
        "Consensus forecasts put first sales in 2029.",
        "One research house forecasts sales of $2 billion in 2030.",
    ],
)
def test_the_words_of_an_outsider_are_not_the_companys(words: str) -> None:
    assert said(words) is Section.THIRD_PARTY


def test_a_speaker_is_known_by_surname_later() -> None:
    first = "“It went well,” said Jane Roe, M.D., an investigator in the trial."
    assert said("“We will have all data in hand by June 2026,” Roe added.", first) is Section.THIRD_PARTY


def test_an_officer_stays_an_officer_whatever_he_speaks_of() -> None:
    first = "“It went very well so far,” said Ada Lund, Ph.D., Chief Executive Officer of Nordlys."
    assert (
        said("“All data will be in hand by June 2026,” said Lund at a hospital for patients.", first) is Section.QUOTE
    )


def test_a_quotation_left_open_goes_on_in_the_next_paragraph() -> None:
    first = "Jane Roe, M.D., professor of medicine at the university, said: “It went very well so far.\n\n"
    assert said("“We will have all the data by June 2026.”", first) is Section.THIRD_PARTY


@pytest.mark.parametrize(
    "words", ["The “Aurora” trial starts in May 2026.", "Nordlys (the “Company”) reports in May 2026."]
)
def test_a_name_between_quotation_marks_is_no_quotation(words: str) -> None:
    assert said(words) is Section.BODY


@pytest.mark.parametrize(
    "words",
    [
        "Nordlys will hold an analyst day in May 2026.",
        "The research team expects data in May 2026.",
        "Sales beat consensus.",
    ],
)
def test_words_about_analysts_are_the_companys_own(words: str) -> None:
    assert said(words) is Section.BODY


def test_what_stands_under_a_heading_about_analysts_is_theirs() -> None:
    laid = sections(TITLE, DATELINE, "What the Street says", "A readout in 2027 is likelier.", "Next Steps", PROMISE)
    assert laid["A readout in 2027 is likelier."] is Section.THIRD_PARTY
    assert laid[PROMISE] is Section.BODY


ARTICLE = (
    "BERGEN -- Nordlys Therapeutics (Nasdaq: NRDL) told an audience on Tuesday how far AURORA has come. "
    "It will report by June 2026.",
    '"We expect topline data from AURORA in April 2026," Ada Lund, Ph.D., the company\'s chief '
    "executive, told the audience.",
    "Data should come in the second half of 2026, in our opinion.",
    'Lund said that nothing would "come before the monitoring board has met in April 2026."',
    '"I would be surprised to see anything before 2027," said Per Holm, an analyst.',
)


@pytest.mark.parametrize(
    "frame",
    [
        ("By the news desk | May 6, 2025", "The Fjord Review is an independent publication."),
        ("By Kari Vik, staff writer", ""),
        ("(Reuters) - Nordlys shares rose on Tuesday.", ""),
        ("", "This article was generated with the help of automation. It is not investment advice."),
    ],
)
def test_in_an_article_only_an_officers_quoted_words_are_the_companys(frame: tuple[str, str]) -> None:
    laid = sections("THE FJORD REVIEW", TITLE, frame[0], *ARTICLE, frame[1])
    issuers = [words for words, found in laid.items() if found.is_issuers]
    assert [words[:30] for words in issuers] == ['"We expect topline data from A', 'Lund said that nothing would "']


def test_an_officers_by_line_does_not_make_an_article() -> None:
    assert section("The company expects", TITLE, "By Ada Lund, Chief Executive Officer", PROMISE) is Section.BODY


def test_a_law_firms_alert_is_not_the_companys() -> None:
    laid = sections(
        "SHAREHOLDER ALERT: Moe & Vik LLP Reminds Investors in Nordlys Therapeutics of Lead Plaintiff Deadline",
        "NEW YORK, May 6, 2025 (GLOBE NEWSWIRE) -- Moe & Vik LLP reminds investors that a class action was "
        "filed against Nordlys "
        "Therapeutics (NASDAQ: NRDL). During the class period it said that topline data would come in the "
        "first half of 2026.",
        title="SHAREHOLDER ALERT: Moe & Vik LLP Reminds Investors in Nordlys Therapeutics of Lead Plaintiff Deadline",
    )
    assert not [words for words, found in laid.items() if found.is_issuers]


def test_a_market_report_is_not_the_companys() -> None:
    laid = sections(
        "Insomnia Market Size to Reach $9 Billion by 2032",
        "DUBLIN, May 6, 2025 (GLOBE NEWSWIRE) -- The insomnia market is expected to grow at a CAGR of 7% in "
        "the forecast period. "
        "Key players such as Nordlys will launch products in 2027. Request a sample of the report.",
        title="Insomnia Market Size to Reach $9 Billion by 2032",
    )
    assert not [words for words, found in laid.items() if found.is_issuers]


def test_a_company_may_speak_of_a_class_action_against_it() -> None:
    laid = sections(
        TITLE,
        DATELINE,
        PROMISE,
        "The class action alleging securities fraud was dismissed; the lead plaintiff will not appeal.",
    )
    assert laid[PROMISE] is Section.BODY


def test_a_title_apart_from_its_text_is_a_sentence_of_its_own() -> None:
    sentence = title_sentence(f"  {TITLE}\n", lay_out(f"{DATELINE}\n\n{PROMISE}", TITLE, NORD))
    assert sentence and (sentence.text, sentence.section) == (TITLE, Section.TITLE)
    assert title_sentence(" \n") is None


def test_a_title_over_somebody_elses_text_is_not_the_companys() -> None:
    laid = lay_out("By the news desk | May 6, 2025\n\n" + "\n\n".join(ARTICLE), TITLE, NORD)
    sentence = title_sentence(TITLE, laid)
    assert sentence and sentence.section is Section.THIRD_PARTY


def test_every_decision_has_a_name_of_its_own() -> None:
    names = SECTIONS.names() + VOICES.names()
    assert len(names) == len(set(names))
