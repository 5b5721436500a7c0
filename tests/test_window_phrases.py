"""Phrases as issuers write them, and the days they mean; all are said on Thursday, 8 May 2025."""

from datetime import date

import pytest

from tracker import find_windows

SAID_ON = date(2025, 5, 8)

RELATIVE = {
    "later in the quarter": "2025-05-08 2025-06-30",
    "by quarter-end": "2025-05-08 2025-06-30",
    "in the coming quarter": "2025-07-01 2025-09-30",
    "late this quarter": "2025-06-01 2025-06-30",
    "mid next month": "2025-06-11 2025-06-20",
    "by the end of next month": "2025-05-08 2025-06-30",
    "early next week": "2025-05-12 2025-05-13",
    "by the end of the week": "2025-05-08 2025-05-11",
    "on Tuesday at 9 a.m.": "2025-05-13 2025-05-13",
    "tomorrow, May 9, 2025": "2025-05-09 2025-05-09",
    "this morning": "2025-05-08 2025-05-08",
    "in next year's first quarter": "2026-01-01 2026-03-31",
    "Q1 next year": "2026-01-01 2026-03-31",
    "in the fourth quarter of this year or the first quarter of next": "2025-10-01 2026-03-31",
    "this year and next": "2025-01-01 2026-12-31",
    "late this year or early next": "2025-09-01 2026-04-30",
    "later this year or early next year": "2025-05-08 2026-04-30",
    "this quarter or next": "2025-04-01 2025-09-30",
    "early in the new year": "2026-01-01 2026-04-30",
    "by the end of the decade": "2025-05-08 2029-12-31",
    "between now and year-end": "2025-05-08 2025-12-31",
    "this coming fall": "2025-09-01 2025-11-30",
    "next spring": "2026-03-01 2026-05-31",
    "before the end of summer": "2025-05-08 2025-08-31",
    "in March": "2026-03-01 2026-03-31",
    "in April of next year": "2026-04-01 2026-04-30",
    "on the first of July": "2025-07-01 2025-07-01",
    "by the ninth of June": "2025-05-08 2025-06-09",
    "the week of June 9": "2025-06-09 2025-06-15",
    "the week beginning June 9": "2025-06-09 2025-06-15",
    "the week commencing 9 June": "2025-06-09 2025-06-15",
    "in the front half of next year": "2026-01-01 2026-06-30",
    "around the turn of the year": "2025-12-01 2026-01-31",
    "in the middle of next year": "2026-05-01 2026-08-31",
    "mid next year": "2026-05-01 2026-08-31",
    "at the tail end of Q3": "2025-09-01 2025-09-30",
    "at the beginning of the fourth quarter": "2025-10-01 2025-10-31",
    "towards the end of the first half": "2025-06-01 2025-06-30",
    "in the latter half of 2026": "2026-07-01 2026-12-31",
    "in the latter part of 2026": "2026-09-01 2026-12-31",
    "in the early part of 2026": "2026-01-01 2026-04-30",
    "in the first days of July": "2025-07-01 2025-07-03",
    "in the last week of June": "2025-06-24 2025-06-30",
    "in mid-summer": "2025-07-01 2025-07-31",
    "late next month": "2025-06-21 2025-06-30",
    "by the end of next week": "2025-05-08 2025-05-18",
    "before the summer": "2025-05-08 2025-05-31",
    "after the summer": "2025-09-01 None",
    "in the new year": "2026-01-01 2026-12-31",
    "over the balance of 2026": "2026-01-01 2026-12-31",
    "in the calendar third quarter": "2025-07-01 2025-09-30",
    "by month-end": "2025-05-08 2025-05-31",
    "by end-March": "2025-05-08 2026-03-31",
    "by EOY": "2025-05-08 2025-12-31",
}

LENGTHS = {
    "over the next 12-18 months": "2026-05-08 2026-11-08",
    "over the next 18 months to two years": "2026-11-08 2027-05-08",
    "in a year or two": "2026-05-08 2027-05-08",
    "in the next year or two": "2025-05-08 2027-05-08",
    "in less than one month": "2025-05-08 2025-06-08",
    "in six months' time": "2025-05-08 2025-11-08",
    "six months from now": "2025-05-08 2025-11-08",
    "in the year ahead": "2025-05-08 2026-05-08",
    "for at least the next twelve months": "2025-05-08 2026-05-08",
    "within ten business days": "2025-05-08 2025-05-22",
    "over the next two quarters": "2025-05-08 2025-11-08",
    "in the next fortnight": "2025-05-08 2025-05-22",
    "within the next half-year": "2025-05-08 2025-11-08",
    "within the year": "2025-05-08 2025-12-31",
    "within the first quarter of 2026": "2026-01-01 2026-03-31",
    "within the next 24 hours": "2025-05-08 2025-05-09",
    "over the next 48 hours": "2025-05-08 2025-05-10",
    "over the coming year": "2025-05-08 2026-05-08",
    "in the next year or so": "2025-05-08 2026-05-08",
    "18 to 24 months from now": "2026-11-08 2027-05-08",
    "a year from now": "2025-05-08 2026-05-08",
    "two years from today": "2025-05-08 2027-05-08",
    "over a 12-month period beginning in January 2026": "2026-01-01 2026-12-31",
    "for a five-year term beginning in July 2025": "2025-07-01 2025-07-31",
    "in the twelve months ending June 30, 2026": "2025-07-01 2026-06-30",
    "at the end of the fiscal year ending June 30, 2026": "2026-06-01 2026-06-30",
    "early in the quarter ending September 30, 2025": "2025-07-01 2025-07-31",
}

SPELLINGS = {
    "Q4 2025E": "2025-10-01 2025-12-31",
    "FQ1'26": "2026-01-01 2026-03-31",
    "Q1/26": "2026-01-01 2026-03-31",
    "Q4 26": "2026-10-01 2026-12-31",
    "1Q26/2Q26": "2026-01-01 2026-06-30",
    "Q2-3 2026": "2026-04-01 2026-09-30",
    "Q1-Q2/2026": "2026-01-01 2026-06-30",
    "second quarter, 2026": "2026-04-01 2026-06-30",
    "1st Qtr. 2026": "2026-01-01 2026-03-31",
    "third- or fourth-quarter 2026": "2026-07-01 2026-12-31",
    "late in the third or early in the fourth quarter of 2026": "2026-09-01 2026-10-31",
    "late June/early July 2026": "2026-06-21 2026-07-10",
    "June/July 2026": "2026-06-01 2026-07-31",
    "Jun-26": "2026-06-01 2026-06-30",
    "31-March-26": "2026-03-31 2026-03-31",
    "June 2, 3 and 4, 2026": "2026-06-02 2026-06-04",
    "June 2nd to 4th": "2025-06-02 2025-06-04",
    "2-4 June 2026": "2026-06-02 2026-06-04",
    "May 30 to June 3": "2025-05-30 2025-06-03",
    "December 30 to January 2, 2026": "2025-12-30 2026-01-02",
    "2026-28": "2026-01-01 2028-12-31",
    "in the 2026-2027 timeframe": "2026-01-01 2027-12-31",
    "2026/27": "2026-01-01 2027-12-31",
    "winter 2026/27": "2026-12-01 2027-02-28",
    "Q4'25/Q1'26": "2025-10-01 2026-03-31",
    "4Q25-1Q26": "2025-10-01 2026-03-31",
    "3Q/4Q 2025": "2025-07-01 2025-12-31",
    "Mar '26": "2026-03-01 2026-03-31",
    "by year end '26": "2025-05-08 2026-12-31",
    "by the end of CY 2026": "2025-05-08 2026-12-31",
    "by eoy26": "2025-05-08 2026-12-31",
    "H1 of calendar year 2026": "2026-01-01 2026-06-30",
    "June 15, 2130": "2130-06-15 2130-06-15",
    "in spring 2130": "2130-03-01 2130-05-31",
    "in June 1500 new workers start": "2025-06-01 2025-06-30",
    "the end of the first week of June": "2025-06-06 2025-06-07",
    "the final weeks of the quarter": "2025-06-10 2025-06-30",
    "as late as December 2026": "2025-05-08 2026-12-31",
    "into 2027 and beyond": "2027-01-01 None",
    "we do not anticipate approval before 2027": "2027-01-01 None",
    "from 2027 on": "2027-01-01 None",
    "2028+": "2028-01-01 None",
}

ABROAD = {
    "in den nächsten sechs bis neun Monaten": "2025-11-08 2026-02-08",
    "vom 20. bis 23. Juni 2025": "2025-06-20 2025-06-23",
    "Anfang nächsten Jahres": "2026-01-01 2026-04-30",
    "frühestens im vierten Quartal 2025": "2025-10-01 None",
    "au cours des 12 prochains mois": "2025-05-08 2026-05-08",
    "au premier semestre de l'année prochaine": "2026-01-01 2026-06-30",
    "de juin à septembre 2025": "2025-06-01 2025-09-30",
    "dès le quatrième trimestre 2025": "2025-10-01 2025-12-31",
    "en los próximos seis a nueve meses": "2025-11-08 2026-02-08",
    "a finales de 2025 o principios de 2026": "2025-09-01 2026-04-30",
    "antes de que finalice el año": "2025-05-08 2025-12-31",
    "entro i prossimi sei mesi": "2025-05-08 2025-11-08",
    "da giugno a settembre 2025": "2025-06-01 2025-09-30",
    "no primeiro semestre do próximo ano": "2026-01-01 2026-06-30",
    "ainda este ano": "2025-05-08 2025-12-31",
    "내년 상반기": "2026-01-01 2026-06-30",
    "향후 몇 주 내에": "2025-05-08 2025-05-29",
    "연내에": "2025-05-08 2025-12-31",
    "3~4분기": "2025-07-01 2025-12-31",
    "年内": "2025-05-08 2025-12-31",
    "今後6〜9カ月": "2025-11-08 2026-02-08",
    "2027年以降": "2027-01-01 None",
    "明年上半年": "2026-01-01 2026-06-30",
    "两年内": "2025-05-08 2027-05-08",
    "2025年第三至第四季度": "2025-07-01 2025-12-31",
    "最早于2025年第四季度": "2025-10-01 2025-12-31",
}

FISCAL = {
    "in FY26": "2025-07-01 2026-06-30",
    "in fiscal 2025/26": "2025-07-01 2026-06-30",
    "in FY26-28": "2025-07-01 2028-06-30",
    "in the 2026 fiscal year": "2025-07-01 2026-06-30",
    "in our fiscal fourth quarter": "2025-04-01 2025-06-30",
    "in the second half of the fiscal year": "2025-01-01 2025-06-30",
    "by fiscal year-end": "2025-05-08 2025-06-30",
    "by the end of the current fiscal year": "2025-05-08 2025-06-30",
    "next fiscal year": "2025-07-01 2026-06-30",
    "in late fiscal 2026": "2026-03-01 2026-06-30",
    "in mid-fiscal 2026": "2025-11-01 2026-02-28",
    "in the third or fourth quarter of fiscal 2026": "2026-01-01 2026-06-30",
    "in fiscal 2026 and 2027": "2025-07-01 2027-06-30",
    "through fiscal 2028": "2025-05-08 2028-06-30",
    "in the second calendar quarter of 2026": "2026-04-01 2026-06-30",
    "in F2Q26": "2025-10-01 2025-12-31",
    "in 2QFY26": "2025-10-01 2025-12-31",
    "in Q2 of FY26": "2025-10-01 2025-12-31",
    "in 3Q FY 2026": "2026-01-01 2026-03-31",
    "in 1HFY26": "2025-07-01 2025-12-31",
    "in F2026": "2025-07-01 2026-06-30",
    "by FYE 2026": "2025-05-08 2026-06-30",
    "in the fourth quarter of our fiscal year": "2025-04-01 2025-06-30",
    "by the end of Acme's fiscal 2026": "2025-05-08 2026-06-30",
    "by the end of the Company's fiscal year": "2025-05-08 2025-06-30",
    "in Acme's next fiscal year": "2025-07-01 2026-06-30",
}
"""Said by a company whose year ends in June."""

NOTHING = (
    "once every 3 months",
    "a 52-week open-label extension",
    "median overall survival was 18 months",
    "in patients aged 12 years and older",
    "with over 20 years of experience",
    "a three-year agreement",
    "a 30-day over-allotment option",
    "within 60 days after the closing",
    "once enrollment is complete",
    "the H1 receptor and 1H NMR",
    "Phase 1/2 and Phase 3 trials",
    "COVID-19 and SARS-CoV-2",
    "Form 10-Q, Form S-1 and Rule 10b5-1",
    "the CARES Act of 2020",
    "ISO 13485:2016",
    "NCT05812345 and SGX942",
    "ratio of 1:2 to 1:4",
    "growth of 2026%",
    "as soon as practicable",
    "in the near term",
    "yesterday",
    "crews work overnight",
    "in the forty-second week",
    "patients recover within 48 hours",
    "over 2025 hours of video",
    "in 2130",
    "in Q4 20255",
    "in the past six months",
    "at https://example.com/2026/05/12/news",
)


def read(phrase: str, year_end: int = 12) -> list[str]:
    return [f"{window.earliest} {window.latest}" for window in find_windows(phrase, SAID_ON, year_end)]


@pytest.mark.parametrize(("phrase", "days"), [*RELATIVE.items(), *LENGTHS.items(), *SPELLINGS.items(), *ABROAD.items()])
def test_a_phrase_means_its_days(phrase: str, days: str) -> None:
    assert read(phrase) == [days]


@pytest.mark.parametrize(("phrase", "days"), FISCAL.items())
def test_a_fiscal_phrase_means_its_days(phrase: str, days: str) -> None:
    assert read(phrase, 6) == [days]


@pytest.mark.parametrize("phrase", NOTHING)
def test_what_only_looks_like_a_time_is_not_read(phrase: str) -> None:
    assert read(phrase) == []


@pytest.mark.parametrize(
    "blank", [" ", "\u00a0", "\u202f", "\u2009", "\n", "\n    ", "  ", " \u200b"], ids=lambda blank: ascii(blank)
)
def test_any_blank_may_stand_inside_a_phrase(blank: str) -> None:
    assert read(f"by the{blank}end{blank}of{blank}the{blank}third{blank}quarter{blank}of{blank}2025") == [
        "2025-05-08 2025-09-30"
    ]


@pytest.mark.parametrize(
    "mark", ["**{}**", "*{}*", "__{}__", "`{}`", "“{}”", "‘{}’", "({})", "[{}]", "| {} |", "{}.", "{};"]
)
def test_marks_around_a_phrase_change_nothing(mark: str) -> None:
    (window,) = find_windows(f"Launch {mark.format('Q3 2025')}", SAID_ON)
    assert window.phrase == "Q3 2025"


@pytest.mark.parametrize("dash", "-‐‑‒–—−")
def test_dashes_of_every_kind_join(dash: str) -> None:
    assert read(f"mid{dash}2025") == ["2025-05-01 2025-08-31"]
    assert read(f"June 20{dash}23, 2025") == ["2025-06-20 2025-06-23"]
    assert read(f"by year{dash}end 2025") == ["2025-05-08 2025-12-31"]
