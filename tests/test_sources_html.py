"""Web pages: the wires' shapes, made up; tables, lists, what is left out. All companies are invented."""

import io
from datetime import date

import pytest

from tracker.core.models import Company, Draft, Problem
from tracker.sources import Given
from tracker.sources.html import read

GIVEN = Given(company=None, ticker=None, date=None, source_url=None, today=date(2026, 1, 1))
APRIL_7 = date(2025, 4, 7)
BOREALIS = Company("Borealis Tools, Inc.", "BRLS", "NASDAQ")
TITLE = "Borealis Tools Announces Opening of Its Second Plant"
LEAD = "Borealis Tools, Inc. (Nasdaq: BRLS), a maker of drills, today announced that its plant will open in mid-2025."


def page(body: str, head: str = "") -> Draft:
    """The draft of a page."""
    (draft,) = read(
        io.BytesIO(f"<!DOCTYPE html><html><head>{head}</head><body>{body}</body></html>".encode()), "p.html", GIVEN
    )
    assert isinstance(draft, Draft), draft
    return draft


def text(body: str) -> str:
    """The text of a page with a dateline in front of the body that is tried."""
    draft = page(f"<p>OMAHA, Neb., April 07, 2025 (GLOBE NEWSWIRE) -- {LEAD}</p>{body}")
    return draft.text.split("mid-2025.", 1)[1].lstrip("\n")


GLOBENEWSWIRE = f"""
<nav><a href="/">Newsroom</a><a href="/search">Search</a></nav>
<div id="container-article"><div class="main-header-container"><h1 class="article-headline">{TITLE}</h1>
<p><span class="article-published"><time datetime="2025-04-07T12:00:00Z">April 07, 2025 08:00 ET</time></span>
| <span>Source: <a>Borealis Tools, Inc.</a></span></p></div>
<div id="main-body-container"><ul><li><em>Plant to open in mid-2025</em></li><li>Forty jobs</li></ul>
<p>OMAHA, Neb., April 07, 2025 (GLOBE NEWSWIRE) -- {LEAD}</p>
<p><strong>About Borealis</strong><br>It makes drills.</p></div></div>
<footer><p>About Us</p></footer>"""

PR_NEWSWIRE = f"""
<header><h1>{TITLE}</h1></header>
<div class="row"><p class="prntac">News provided by</p><p><strong>Borealis Tools, Inc.</strong></p>
<p class="mb-no">Apr 07, 2025, 06:45 ET</p></div>
<section class="release-body">
<p><span class="xn-location">OMAHA, Neb.</span>, <span class="xn-chron">April 7, 2025</span>
/PRNewswire/ -- {LEAD}</p><p>SOURCE Borealis Tools, Inc.</p></section>"""

BUSINESS_WIRE = f"""
<article class="bw-release-main"><h1 class="epi-fontLg bwalignc">{TITLE}</h1><div class="bw-release-timestamp">
<time datetime="2025-04-07T12:00:00Z" itemprop="dateModified">April 07, 2025 08:00 AM Eastern Daylight Time</time></div>
<div class="bw-release-story" itemprop="articleBody">
<p>OMAHA, Neb.--(<span>BUSINESS WIRE</span>)--{LEAD}</p></div></article>"""

ACCESS_NEWSWIRE = f"""
<main><h1>{TITLE}</h1><div class="date">Monday, 07 April 2025 08:00 AM</div>
<p><strong>OMAHA, NE / <a href="https://www.example.org">ACCESS Newswire</a> / April 7, 2025 /</strong> {LEAD}</p>
<p><strong>SOURCE:</strong> Borealis Tools, Inc.</p></main>"""

NEWMEDIAWIRE = f"""
<div class="content"><h2>{TITLE}</h2>
<p>&nbsp;OMAHA, NE - April 7, 2025 (<a href="http://example.org">NEWMEDIAWIRE</a>) - {LEAD}</p></div>"""

NEWS_SITE = f"""
<div class="site">DAILY LEDGER</div><h1>{TITLE}</h1><div>04/07/2025 - 09:00 AM</div>
<div>Ledger-AI Impact</div><div>(Neutral)</div>
<div id="summary"><p>Borealis Tools (BRLS) said that its plant opens in mid-2025.</p>
<p>Borealis Tools abrirá su planta.</p></div>
<div>Insights</div><p>The plant could be late.</p>
<p>OMAHA, Neb., April 07, 2025 (GLOBE NEWSWIRE) -- {LEAD}</p><div>FAQ</div><p>When will the plant open?</p>"""

EXHIBIT = f"""
<P STYLE="text-align: right"><B>Exhibit 99.1</B></P><P>&nbsp;</P><P ALIGN="CENTER"><B>{TITLE}</B></P>
<P STYLE="margin: 0pt"><I>Omaha</I><FONT STYLE="font-size: 10pt">,
NE (April 7, 2025) &ndash; </FONT>{LEAD}</P>"""


@pytest.mark.parametrize(
    "body",
    [GLOBENEWSWIRE, PR_NEWSWIRE, BUSINESS_WIRE, ACCESS_NEWSWIRE, NEWMEDIAWIRE, NEWS_SITE, EXHIBIT],
    ids=["globenewswire", "prnewswire", "businesswire", "accessnewswire", "newmediawire", "news site", "exhibit"],
)
def test_the_page_of_each_wire_gives_who_when_and_what(body: str) -> None:
    draft = page(body)
    assert (draft.date, draft.company, draft.title) == (APRIL_7, BOREALIS, TITLE)
    assert LEAD in draft.text


def test_bullets_and_paragraphs_of_a_page_stand_on_lines_of_their_own() -> None:
    lines = page(GLOBENEWSWIRE).text.split("\n")
    assert "• Plant to open in mid-2025" in lines
    assert "• Forty jobs" in lines
    assert lines[lines.index("About Borealis") + 1] == "It makes drills."
    assert not {"Newsroom", "About Us"} & {*lines}


def test_what_the_page_says_of_itself_is_used_where_its_text_says_nothing() -> None:
    head = (
        '<link rel="canonical" href="https://news.example.org/borealis"><title>Borealis | News</title>'
        f'<meta property="og:title" content="{TITLE} | Borealis Tools">'
        '<meta property="article:published_time" content="2025-04-07T21:00:00Z">'
    )
    draft = page(f"<h1>News Details</h1><p>{LEAD}</p>", head)
    assert (draft.title, draft.date, draft.source.url) == (TITLE, APRIL_7, "https://news.example.org/borealis")


def test_a_news_articles_data_give_headline_and_day() -> None:
    data = (
        '<script type="application/ld+json">'
        '{"@graph": [{"@type": "WebSite", "headline": "Daily"}, {"@type": ["NewsArticle"], '
        '"headline": "Borealis Opens a Plant &amp; Hires Forty", "datePublished": "2025-04-07"}]}</script>'
    )
    draft = page(f"<h1>Daily Ledger</h1><p>{LEAD}</p>", data)
    assert (draft.title, draft.date) == ("Borealis Opens a Plant & Hires Forty", APRIL_7)


@pytest.mark.parametrize(
    "data", ["{", "[" * 5_000, '{"@graph": 7}', '{"@type": {}, "headline": 3}', '[1, "a", null]', ""]
)
def test_broken_data_in_a_page_change_nothing(data: str) -> None:
    assert page(GLOBENEWSWIRE, f'<script type="application/ld+json">{data}</script>').title == TITLE


def test_the_dateline_overrules_the_day_of_the_page() -> None:
    head = '<meta property="article:published_time" content="2025-04-09T01:00:00Z">'
    assert page(GLOBENEWSWIRE, head).date == APRIL_7


def test_times_that_differ_date_nothing() -> None:
    times = '<time datetime="2025-04-07">a</time><time datetime="2025-05-01">b</time>'
    (found,) = read(io.BytesIO(f"<h1>{TITLE}</h1>{times}<p>{LEAD}</p>".encode()), "p.html", GIVEN)
    assert found == Problem("p.html", "no date found in p.html", "--date YYYY-MM-DD")


def test_other_stories_around_the_article_are_left_out() -> None:
    body = f"<article>{PR_NEWSWIRE}</article><div>Acorn expects its launch in 2026.</div>"
    assert "Acorn" not in page(body).text


def test_an_address_that_is_not_of_the_web_is_no_address() -> None:
    assert page(GLOBENEWSWIRE, '<link rel="canonical" href="javascript:alert(1)">').source.url is None


def test_a_table_row_is_one_line_with_its_cells_apart() -> None:
    rows = (
        "<table><thead><tr><th>Plant</th><th></th><th>Opening</th></tr></thead>"
        "<tr><td><p>Omaha</p></td><td>&nbsp;</td><td><p>mid-2025,</p><p>then 2026</p></td></tr>"
        "<tr><td>Cost</td><td>$</td><td>3.1</td><td>(4.2</td><td>)</td></tr></table>"
    )
    assert text(rows).split("\n") == ["Plant  Opening", "Omaha  mid-2025,  then 2026", "Cost  $3.1  (4.2)"]


def test_a_bullet_laid_out_as_a_table_is_a_bullet() -> None:
    assert text("<table><tr><td></td><td>&#9679;</td><td>Forty jobs</td></tr></table>") == "• Forty jobs"


def test_a_table_that_lays_out_the_page_is_read_as_paragraphs() -> None:
    long = "Drills are made here. " * 30
    assert text(f"<table><tr><td><p>{long}</p><p>End.</p></td></tr></table>").split("\n") == [long.strip(), "", "End."]


@pytest.mark.parametrize(
    ("markup", "expected"),
    [
        ("<ul><li>one<ul><li>two</li></ul></li><li> <p>three</p></li></ul>", ["• one", "• two", "• three"]),
        ("<ul><li>• one</li></ul>", ["• one"]),
        ("<ol><li>one<li>two</ol>", ["• one", "• two"]),
        ("<p>A&amp;B &lt;x&gt; &#8220;q&#8221; &nbsp; end</p>", ["A&B <x> “q” end"]),
        ("<p>in the first half of\n   2025</p>", ["in the first half of 2025"]),
        ("<p>mid<b>-20</b>25</p>", ["mid-2025"]),
        ("<p>mid\u00ad-\u200b2025</p>", ["mid-2025"]),
        ("<p>a<br>b<br/>c</p>", ["a", "b", "c"]),
        ("<div>a<div>b</div></div>", ["a", "b"]),
        ("<pre>a   b\n  c</pre>", ["a   b", "  c"]),
        ("<dl><dt>Plant</dt><dd>mid-2025</dd></dl>", ["Plant", "mid-2025"]),
        (
            "<p>mid-2025<sup>1</sup> and 10<sup>6</sup> m<sup>2</sup> of <sup>68</sup>Ga</p>",
            ["mid-2025 and 106 m2 of 68Ga"],
        ),
        ("<p>a</p><script>b</script><style>c</style><noscript>d</noscript><nav>e</nav><p>f</p>", ["a", "f"]),
        ('<p>a</p><div style="color:red; DISPLAY : none">b</div><p hidden>c</p><p>d</p>', ["a", "d"]),
        ("<p>a</p><footer>b</footer><article><footer>c</footer></article>", ["a", "c"]),
        ("<p>a</p><!-- b --><template>c</template><select><option>d</select><button>e</button>", ["a"]),
    ],
)
def test_markup_becomes_the_text_that_is_seen(markup: str, expected: list[str]) -> None:
    assert [line for line in text(markup).split("\n") if line] == expected


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_a_page_is_read_in_the_encoding_it_has(encoding: str) -> None:
    data = f"<html><body><h1>{TITLE}</h1><p>OMAHA, April 7, 2025 – {LEAD} “Café”</p></body></html>".encode(encoding)
    (draft,) = read(io.BytesIO(data), "p.html", GIVEN)
    assert isinstance(draft, Draft)
    assert draft.text.endswith("“Café”")


def test_a_page_is_read_in_the_encoding_it_declares() -> None:
    data = f'<meta charset="shift_jis"><h1>{TITLE}</h1><p>OMAHA, April 7, 2025 - {LEAD} 予定</p>'.encode("shift_jis")
    (draft,) = read(io.BytesIO(data), "p.html", GIVEN)
    assert isinstance(draft, Draft)
    assert draft.text.endswith("予定")


@pytest.mark.parametrize("name", ["punycode", "idna", "zlib", "rot13", "utf-7", "no-such", "unicode_escape"])
def test_an_encoding_that_is_none_for_letters_is_not_tried(name: str) -> None:
    data = f'<meta charset="{name}"><h1>{TITLE}</h1><p>OMAHA, April 7, 2025 - {LEAD} Caf'.encode() + b"\xe9"
    (draft,) = read(io.BytesIO(data), "p.html", GIVEN)
    assert isinstance(draft, Draft)
    assert draft.text.endswith("Café")
