"""In which language a paragraph is written."""

import pytest

from tracker.core.language import language

PARAGRAPHS = {
    "en": "The company expects to start the trial in mid-2025 and to report proof of concept by the end of the year.",
    "es": "La compañía espera iniciar el ensayo a mediados de 2025 y obtener una prueba de concepto para "
    "finales de año.",
    "it": "La società prevede di avviare lo studio a metà del 2025, con una prima prova di concetto "
    "entro la fine dell'anno.",
    "fr": "La société prévoit de lancer l'essai à la mi-2025, avec une première preuve de concept "
    "attendue d'ici la fin de l'année.",
    "de": "Das Unternehmen plant, die Studie Mitte 2025 zu beginnen, und rechnet bis Ende des Jahres mit "
    "einem Nachweis.",
    "pt": "A empresa espera iniciar o ensaio em meados de 2025 e apresentar uma prova de conceito até o final do ano.",
    "ko": "회사는 2025년 중반에 임상시험을 시작하고 연말까지 초기 개념 증명을 확보할 것으로 예상합니다.",
    "ja": "当社は2025年半ばに試験を開始し、年末までに概念実証を得る見込みです。",
    "zh": "公司预计于2025年中启动试验,并在年底前获得概念验证。",
}


@pytest.mark.parametrize("code", PARAGRAPHS)
def test_a_paragraph_tells_its_language(code: str) -> None:
    assert language(PARAGRAPHS[code]) == code


@pytest.mark.parametrize("code", PARAGRAPHS)
def test_names_in_latin_letters_do_not_change_it(code: str) -> None:
    assert language(f"Nordlys Therapeutics (NRDL): {PARAGRAPHS[code]} AURORA, NT-1.") == code


@pytest.mark.parametrize("code", ["en", "es", "it", "fr", "de", "pt"])
def test_capitals_do_not_change_it(code: str) -> None:
    assert language(PARAGRAPHS[code].upper()) == code


@pytest.mark.parametrize(
    "words",
    [
        "The office of Dr. María de la Cruz in La Jolla and Los Angeles opens in May.",
        "It joined the Institut de la Vision and the Hospital del Mar in a trial.",
        "Société de l'Est and Banco do Sul will sell the shares to investors in May.",
        "The call is at 5:30 a.m. PT, the replay at 8 p.m. ET.",
        "First chips due in Q2 2026, then more in Q3.",
        "Die casting at the plant in Essen is to start in May.",
    ],
)
def test_foreign_names_leave_english_english(words: str) -> None:
    assert language(words) == "en"


@pytest.mark.parametrize(
    "words", ["", "NASDAQ: NRDL", "315.03M", "Outlook", "Nordlys Therapeutics AURORA NT-1", "2025 2024", "→ ★"]
)
def test_too_few_words_tell_nothing(words: str) -> None:
    assert language(words) is None
