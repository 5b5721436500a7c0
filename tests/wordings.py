"""Windows put in words, in all the spellings that issuers use, with the days they mean by the calendar alone."""

import calendar
from datetime import date, timedelta
from typing import NamedTuple

from hypothesis import strategies as st

MONTHS = {
    "en": "January February March April May June July August September October November December",
    "es": "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
    "it": "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre",
    "fr": "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
    "de": "Januar Februar März April Mai Juni Juli August September Oktober November Dezember",
    "pt": "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro",
}
SHORT = "Jan. Feb. Mar. Apr. May Jun. Jul. Aug. Sept. Oct. Nov. Dec.".split()
ORDINALS = ("first", "second", "third", "fourth")
DASHES = "-‐‑–—"
APOSTROPHES = "'’‘"
BLANKS = (" ", "\u00a0", "\u202f", "\n", "  ")


class Said(NamedTuple):
    """A wording and the days it means."""

    words: str
    first: date
    last: date


def months(year: int, first: int, count: int) -> tuple[date, date]:
    """The whole months from one of a year on."""
    index = year * 12 + first - 1 + count - 1
    return date(year + (first - 1) // 12, (first - 1) % 12 + 1, 1), month_end(index // 12, index % 12 + 1)


def month_end(year: int, month: int) -> date:
    """The last day of a month."""
    return date(year, month, calendar.monthrange(year, month)[1])


YEARS = st.integers(2021, 2059)


@st.composite
def quarters(draw: st.DrawFn) -> Said:
    """Q3 2026 in every spelling."""
    year, number = draw(YEARS), draw(st.integers(1, 4))
    short, mark = f"{year % 100:02}", draw(st.sampled_from(APOSTROPHES))
    forms = [
        f"Q{number} {year}",
        f"{number}Q {year}",
        f"{number}Q{short}",
        f"{number}Q{year}",
        f"Q{number}{mark}{short}",
        f"{number}Q{mark}{short}",
        f"Q{number}{draw(st.sampled_from(DASHES))}{year}",
        f"Q{number}/{year}",
        f"Q{number} {mark}{short}",
        f"Q{number} of {year}",
        f"{year} Q{number}",
        f"{year}-Q{number}",
        f"{ORDINALS[number - 1]} quarter of {year}",
        f"{ORDINALS[number - 1]}-quarter {year}",
        f"{number}{('st', 'nd', 'rd', 'th')[number - 1]} quarter {year}",
        f"{ORDINALS[number - 1]} quarter {mark}{short}",
        f"{year}{mark}s {ORDINALS[number - 1]} quarter",
        f"{MONTHS['en'].split()[number * 3 - 1]} {year} quarter",
        f"{MONTHS['en'].split()[number * 3 - 1]} quarter of {year}",
        f"{ORDINALS[number - 1].upper()} QUARTER OF {year}",
        f"{ORDINALS[number - 1]} calendar quarter of {year}",
    ]
    return Said(draw(st.sampled_from(forms)), *months(year, number * 3 - 2, 3))


@st.composite
def halves(draw: st.DrawFn) -> Said:
    """1H 2026 in every spelling."""
    year, number = draw(YEARS), draw(st.integers(1, 2))
    short, mark = f"{year % 100:02}", draw(st.sampled_from(APOSTROPHES))
    forms = [
        f"H{number} {year}",
        f"{number}H {year}",
        f"{number}H{short}",
        f"H{number}{mark}{short}",
        f"{number}H-{year}",
        f"{year} H{number}",
        f"{year}H{number}",
        f"{ORDINALS[number - 1]} half of {year}",
        f"{ORDINALS[number - 1]}-half {year}",
        f"{number}{('st', 'nd')[number - 1]} half of {mark}{short}",
        f"{('first', 'last')[number - 1]} six months of {year}",
        f"{('front', 'back')[number - 1]} half of {year}",
        f"{ORDINALS[number - 1]} half ({number}H) of {year}",
        f"{year} {ORDINALS[number - 1]} half",
        f"{ORDINALS[number - 1]} half year {year}",
    ]
    return Said(draw(st.sampled_from(forms)), *months(year, number * 6 - 5, 6))


@st.composite
def parts_of_a_year(draw: st.DrawFn) -> Said:
    """Mid-2026 and its like."""
    year, place = draw(YEARS), draw(st.integers(0, 2))
    part = ("early", "mid", "late")[place]
    dash = draw(st.sampled_from(DASHES))
    forms = [f"{part}{dash}{year}", f"{part} {year}", f"{part.upper()} {year}"]
    forms += (
        [f"{part} in {year}", f"very {part} {year}"]
        if place != 1
        else [f"the middle of {year}", f"mid{dash}year {year}"]
    )
    return Said(draw(st.sampled_from(forms)), *months(year, place * 4 + 1, 4))


@st.composite
def parts_of_a_quarter(draw: st.DrawFn) -> Said:
    """Early Q3 2026."""
    year, number, place = draw(YEARS), draw(st.integers(1, 4)), draw(st.integers(0, 2))
    part = ("early", "mid", "late")[place]
    forms = [
        f"{part} Q{number} {year}",
        f"{part}-{number}Q{year % 100:02}",
        f"{part} {ORDINALS[number - 1]} quarter of {year}",
    ]
    forms += (
        [f"{part} in the {ORDINALS[number - 1]} quarter of {year}"]
        if place != 1
        else [f"the middle of Q{number} {year}"]
    )
    forms += [f"the end of Q{number} {year}", f"end-Q{number} {year}"] if place == 2 else []
    forms += (
        [f"the beginning of Q{number} {year}", f"the start of the {ORDINALS[number - 1]} quarter of {year}"]
        if not place
        else []
    )
    return Said(draw(st.sampled_from(forms)), *months(year, number * 3 - 2 + place, 1))


@st.composite
def parts_of_a_month(draw: st.DrawFn) -> Said:
    """Mid-June 2026."""
    year, month, place = draw(YEARS), draw(st.integers(1, 12)), draw(st.integers(0, 2))
    part, name = (
        ("early", "mid", "late")[place],
        draw(st.sampled_from((MONTHS["en"].split()[month - 1], SHORT[month - 1]))),
    )
    first = date(year, month, (1, 11, 21)[place])
    last = (date(year, month, 10), date(year, month, 20), month_end(year, month))[place]
    return Said(draw(st.sampled_from((f"{part} {name} {year}", f"{part}-{name} {year}"))), first, last)


@st.composite
def whole_months(draw: st.DrawFn) -> Said:
    """June 2026."""
    year, month = draw(YEARS), draw(st.integers(1, 12))
    name = MONTHS["en"].split()[month - 1]
    forms = [
        f"{name} {year}",
        f"{SHORT[month - 1]} {year}",
        f"{name} of {year}",
        f"{name}, {year}",
        f"{month:02}/{year}",
    ]
    forms += [f"{name} ’{year % 100:02}", f"{year}-{month:02}", f"{name.upper()} {year}"]
    return Said(draw(st.sampled_from(forms)), *months(year, month, 1))


@st.composite
def days(draw: st.DrawFn) -> Said:
    """June 15, 2026 in every spelling."""
    day = draw(st.dates(date(2021, 1, 1), date(2059, 12, 31)))
    name, short, number = MONTHS["en"].split()[day.month - 1], SHORT[day.month - 1], day.day
    suffix = "th" if 10 < number < 14 else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
    forms = [
        f"{name} {number}, {day.year}",
        f"{name} {number} {day.year}",
        f"{number} {name} {day.year}",
        f"{short} {number}, {day.year}",
        f"{name} {number}{suffix}, {day.year}",
        f"the {number}{suffix} of {name} {day.year}",
        f"{number}{suffix} {name} {day.year}",
        f"{day:%A}, {name} {number}, {day.year}",
        f"{day:%A}, {number} {name} {day.year}",
        day.isoformat(),
        f"{day:%m/%d/%Y}",
        f"{day:%d.%m.%Y}",
        f"{name} {number:02}, {day.year}",
        f"{number}-{name[:3]}-{day.year}",
    ]
    return Said(draw(st.sampled_from(forms)), day, day)


@st.composite
def seasons(draw: st.DrawFn) -> Said:
    """The fall of 2026."""
    year, number = draw(YEARS), draw(st.integers(1, 4))
    name = draw(st.sampled_from((("spring",), ("summer",), ("fall", "autumn"), ("winter",))[number - 1]))
    return Said(draw(st.sampled_from((f"{name} {year}", f"{name} of {year}"))), *months(year, number * 3, 3))


@st.composite
def whole_years(draw: st.DrawFn) -> Said:
    """2026."""
    year = draw(YEARS)
    forms = (
        f"{year}",
        f"calendar {year}",
        f"calendar year {year}",
        f"full-year {year}",
        f"CY{year % 100:02}",
        f"the year {year}",
    )
    return Said(draw(st.sampled_from(forms)), date(year, 1, 1), date(year, 12, 31))


@st.composite
def year_ends(draw: st.DrawFn) -> Said:
    """Year-end 2026."""
    year, dash = draw(YEARS), draw(st.sampled_from(DASHES))
    forms = (
        f"year{dash}end {year}",
        f"YE{year}",
        f"YE {year}",
        f"YE{year % 100:02}",
        f"the end of {year}",
        f"end{dash}{year}",
        f"EOY {year}",
    )
    return Said(draw(st.sampled_from(forms)), date(year, 12, 1), date(year, 12, 31))


PERIODS = st.one_of(
    quarters(),
    halves(),
    parts_of_a_year(),
    parts_of_a_quarter(),
    parts_of_a_month(),
    whole_months(),
    days(),
    seasons(),
    whole_years(),
    year_ends(),
)


def day_before(day: date) -> date:
    """The day before."""
    return day - timedelta(days=1)


FORMS = {
    "es": {
        "quarter": ("en el {o} trimestre de {y}", "en el {n}T {y}", "{n}T{yy}", "durante el {o} trimestre del {y}"),
        "half": ("en el {o} semestre de {y}", "{n}S {y}", "en la {f} mitad de {y}"),
        "early": ("a principios de {y}", "a comienzos de {y}", "a inicios de {y}"),
        "mid": ("a mediados de {y}",),
        "late": ("a finales de {y}", "a fines de {y}"),
        "month": ("en {m} de {y}", "durante {m} de {y}", "en {m} {y}"),
        "day": ("el {d} de {m} de {y}", "el día {d} de {m} de {y}"),
        "by": ("antes de finales de {y}", "para finales de {y}", "hasta finales de {y}", "antes de que finalice {y}"),
        "sentence": "La compañía prevé anunciar los resultados {}.",
    },
    "it": {
        "quarter": ("nel {o} trimestre del {y}", "nel {o} trimestre {y}", "nel {n}T {y}", "nel Q{n} {y}"),
        "half": ("nel {o} semestre del {y}", "nel {o} semestre {y}", "nell'H{n} {y}", "nella {f} metà del {y}"),
        "early": ("all'inizio del {y}", "a inizio {y}"),
        "mid": ("a metà {y}", "a metà del {y}"),
        "late": ("alla fine del {y}", "a fine {y}"),
        "month": ("a {m} {y}", "nel {m} {y}", "nel mese di {m} {y}"),
        "day": ("il {d} {m} {y}",),
        "by": ("entro la fine del {y}", "entro fine {y}", "entro dicembre {y}", "entro il {y}"),
        "sentence": "La società prevede di annunciare i risultati {}.",
    },
    "fr": {
        "quarter": ("au {o} trimestre {y}", "au {o} trimestre de {y}", "au T{n} {y}", "{n}T{yy}"),
        "half": ("au {o} semestre {y}", "au cours du {o} semestre de {y}", "au S{n} {y}"),
        "early": ("début {y}", "au début de {y}", "en début {y}"),
        "mid": ("mi-{y}", "à la mi-{y}", "au milieu de {y}"),
        "late": ("fin {y}", "à la fin de {y}"),
        "month": ("en {m} {y}", "courant {m} {y}", "au mois de {m} {y}"),
        "day": ("le {d} {m} {y}",),
        "by": ("d'ici fin {y}", "d’ici la fin de {y}", "avant fin {y}", "avant la fin de {y}", "au plus tard fin {y}"),
        "sentence": "La société prévoit d'annoncer les résultats {}.",
    },
    "de": {
        "quarter": ("im {o} Quartal {y}", "im {n}. Quartal {y}", "in Q{n} {y}", "im {o} Quartal des Jahres {y}"),
        "half": ("im {o} Halbjahr {y}", "im {n}. Halbjahr {y}", "in H{n} {y}", "in der {f} Jahreshälfte {y}"),
        "early": ("Anfang {y}", "zu Beginn des Jahres {y}"),
        "mid": ("Mitte {y}", "zur Jahresmitte {y}", "Mitte des Jahres {y}"),
        "late": ("Ende {y}", "gegen Ende {y}", "zum Jahresende {y}"),
        "month": ("im {m} {y}", "im Laufe des {m} {y}"),
        "day": ("am {d}. {m} {y}",),
        "by": ("bis Ende {y}", "bis zum Jahresende {y}", "vor Ende {y}", "bis spätestens Dezember {y}"),
        "sentence": "Das Unternehmen rechnet {} mit ersten Ergebnissen.",
    },
    "pt": {
        "quarter": ("no {o} trimestre de {y}", "no {n}T{yy}", "no {n}º trimestre de {y}"),
        "half": ("no {o} semestre de {y}", "no {n}S{yy}", "na {f} metade de {y}"),
        "early": ("no início de {y}", "no começo de {y}"),
        "mid": ("em meados de {y}",),
        "late": ("no final de {y}", "no fim de {y}"),
        "month": ("em {m} de {y}", "durante {m} de {y}"),
        "day": ("em {d} de {m} de {y}", "no dia {d} de {m} de {y}"),
        "by": ("até o final de {y}", "até o fim de {y}", "antes do final de {y}", "até dezembro de {y}"),
        "sentence": "A companhia espera divulgar os resultados {}.",
    },
    "ko": {
        "quarter": ("{y}년 {n}분기에", "{y}년 제{n}분기에"),
        "half": ("{y}년 {h}에",),
        "early": ("{y}년 초에",),
        "mid": ("{y}년 중반에",),
        "late": ("{y}년 말에",),
        "month": ("{y}년 {m}월에",),
        "day": ("{y}년 {m}월 {d}일에",),
        "by": ("{y}년 말까지", "{y}년 12월까지", "{y}년 4분기까지"),
        "sentence": "회사는 {} 결과를 발표할 예정이다.",
    },
    "ja": {
        "quarter": ("{y}年第{n}四半期に",),
        "half": ("{y}年{h}に",),
        "early": ("{y}年初めに", "{y}年初頭に"),
        "mid": ("{y}年半ばに", "{y}年中頃に"),
        "late": ("{y}年末に",),
        "month": ("{y}年{m}月に",),
        "day": ("{y}年{m}月{d}日に",),
        "by": ("{y}年末までに", "{y}年12月までに", "{y}年第4四半期までに"),
        "sentence": "当社は{}結果を公表する予定です。",
    },
    "zh": {
        "quarter": ("{y}年第{c}季度", "{y}年{c}季度", "{y}年Q{n}"),
        "half": ("{y}年{h}",),
        "early": ("{y}年初", "{y}年年初"),
        "mid": ("{y}年年中", "{y}年中"),
        "late": ("{y}年底", "{y}年年底", "{y}年末"),
        "month": ("{y}年{m}月",),
        "day": ("{y}年{m}月{d}日",),
        "by": ("{y}年底前", "{y}年年底前", "{y}年底之前"),
        "sentence": "公司预计于{}公布结果。",
    },
}
"""Forms by language: o and f are ordinals (of a masculine and a feminine word), n and c numbers, h a half."""

ORDINALS_OF = {
    "es": ("primer segundo tercer cuarto", "primera segunda"),
    "it": ("primo secondo terzo quarto", "prima seconda"),
    "fr": ("premier deuxième troisième quatrième", "première seconde"),
    "de": ("ersten zweiten dritten vierten", "ersten zweiten"),
    "pt": ("primeiro segundo terceiro quarto", "primeira segunda"),
}
HALVES_OF = {"ko": ("상반기", "하반기"), "ja": ("上半期", "下半期"), "zh": ("上半年", "下半年")}


@st.composite
def abroad(draw: st.DrawFn) -> Said:
    """A sentence of another language, and the days its only time means; those of a deadline from 15 June 2020."""
    language = draw(st.sampled_from(sorted(FORMS)))
    year, what = draw(YEARS), draw(st.sampled_from(("quarter", "half", "early", "mid", "late", "month", "day", "by")))
    day = draw(st.dates(date(year, 1, 1), date(year, 12, 31)))
    number = {"quarter": (day.month + 2) // 3, "half": (day.month + 5) // 6}.get(what, day.month)
    masculine, feminine = (words.split() for words in ORDINALS_OF.get(language, ("1 2 3 4", "1 2")))
    month = MONTHS[language].split()[day.month - 1] if language in MONTHS else str(day.month)
    filled = draw(st.sampled_from(FORMS[language][what])).format(
        y=year,
        yy=f"{year % 100:02}",
        n=number,
        c="一二三四"[(number - 1) % 4],
        o=masculine[(number - 1) % 4],
        f=feminine[(number - 1) % 2],
        h=HALVES_OF.get(language, ("", ""))[(number - 1) % 2],
        m=month,
        d=day.day,
    )
    spans = {
        "quarter": months(year, number * 3 - 2, 3),
        "half": months(year, number * 6 - 5, 6) if number <= 2 else months(year, 1, 1),
        "early": months(year, 1, 4),
        "mid": months(year, 5, 4),
        "late": months(year, 9, 4),
        "month": months(year, day.month, 1),
        "day": (day, day),
        "by": (SAID_ON, date(year, 12, 31)),
    }
    return Said(FORMS[language]["sentence"].format(filled), *spans[what])


SAID_ON = date(2020, 6, 15)
"""The day on which all of them are said."""
