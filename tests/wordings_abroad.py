"""The calendar forms of other languages, put in sentences, with the days they mean by the calendar alone."""

from datetime import date

from hypothesis import strategies as st

from tests.wordings import SAID_ON, YEARS, Said, months

MONTHS = {
    "es": "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
    "it": "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre",
    "fr": "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
    "de": "Januar Februar März April Mai Juni Juli August September Oktober November Dezember",
    "pt": "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro",
}
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
