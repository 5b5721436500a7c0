"""The words of legal notices and of furniture. Every text here is in small letters."""

from __future__ import annotations

from tracker.core.layout.cues import cue

is_notice = cue(
    "forward litigation undertake obligation duty differ reliance",
    r"forward[- ]looking (?:statements?|information)",
    r"(?:statements?|they|which) .{0,160}\bforward[- ]looking\b",
    r"private securities litigation reform act",
    r"undertakes? no (?:obligation|duty)",
    r"no (?:obligation|duty) to (?:publicly )?(?:update|revise)",
    r"results .{0,60}differ materially",
    r"undue reliance",
)
"""Whether words belong to a notice on forward-looking statements."""

is_boilerplate = cue(
    "offer registered neither",
    r"not constitute an offer",
    r"solicitation of an offer",
    r"not (?:been|be) registered under the",
    r"^neither (?:the )?(?:tsx|tsxv|nasdaq|nyse|cse|otc)\b",
)
"""Whether words are the boilerplate of a sale of securities, or of an exchange."""

is_risk = cue(
    "risk uncertain cause assum assurance sec 10- sedar factor obligation prospectus",
    r"\brisks?\b|uncertaint|could cause|may cause|assumptions|no assurance|\bsec\b|10-[kq]\b|sedar|factors|obligation",
    r"securities act|prospectus",
)
"""Whether words could go on with a legal notice."""

has_address = cue(
    "@ tel phone fax mail toll http www. 0 1 2 3 4 5 6 7 8 9",
    r"[\w.+-]{1,40}@[\w-]{1,40}\.|\b(?:tel|phone|fax|e-?mail|toll[- ]free)\b|https?://|www\.",
    r"\+\d[\d ().-]{7,16}\d|\(?\b\d{3}\)?[ .-]{1,2}\d{3}[ .-]\d{4}\b|\b0\d{2,4} \d{3,4} \d{3,4}\b",
)
"""Whether an e-mail address, a web address or a telephone number is there."""

is_furniture = cue(
    "contact source view table not immediate exhibit live toll dial conference access entry replay webcast registr "
    "follow logo photo © copyright",
    r"^(?:(?:media|press|investors?|company|corporate|external|public)\b[ &/]{0,3}(?:and )?)?(?:(?:investors?|media) )?"
    r"(?:relations[ /]{0,3})?(?:media )?contacts?:",
    r"^(?:source:? [^\d]{2,60}$|view (?:the )?(?:original|source)|\(?(?:financial )?tables?(?: to)? follows?\b)",
    r"^(?:logo\b|photo\b|©|copyright|follow us)",
    r"^(?:not for (?:distribution|release|dissemination)|for immediate release|exhibit \d)",
    r"^(?:live participant dial|(?:u\.?s\.? |international |domestic )?(?:toll[- ]free|dial[- ]in))",
    r"^(?:(?:conference|access|entry|replay) (?:id|code|pin)|(?:webcast|replay|registration)(?: url| link)?:)",
)
"""Whether words open a contact, a dial-in number, a source or a picture's caption."""

is_small_print = cue(
    "replay record rebroad archive calling dial mark visit contact",
    r"\b(?:replay|recording|rebroadcast|archived?)\b.{0,120}\b(?:available|accessible|accessed|posted|remain)",
    r"\bby (?:dialing|calling)\b|\bdial(?:ing)?[- ]in (?:number|details?)?.{0,30}\d{3}",
    r"\b(?:are|is an?) (?:registered )?(?:trade|service) ?marks?\b",
    r"^(?:for|to) (?:more|further|additional|learn) .{0,80}\b(?:visit|contact)\b",
)
"""Whether a sentence is about a replay, a dial-in number, a trademark or where to find more."""
