"""How companies tell of milestones, done and to come, over many trades: the kind, the day, the names."""

from datetime import date

import pytest

from tests.written import Written, released
from tracker.core.models import Statement, StatementType

DONE = [
    ("The Northampton branch opened on June 9.", "launch", "2025-06-09"),
    ("The Chicago flagship served its first customers on August 23.", "launch", "2025-08-23"),
    ("Glacier Soup went on sale on April 14 in every shop of the chain.", "launch", "2025-04-14"),
    ("The plant baked its first loaf on March 24.", "manufacturing", "2025-03-24"),
    ("Drilling at Cerro Alto began on October 22.", "other", "2025-10-22"),
    ("The private placement closed on October 30 for gross proceeds of $12 million.", "deal-closing", "2025-10-30"),
    (
        "On July 17, the reactor inspectorate issued a renewed license for Harper Unit 2.",
        "regulatory-decision",
        "2025-07-17",
    ),
    ("Harper Unit 2 was reconnected on November 11 after its refit.", "manufacturing", "2025-11-11"),
    ("We filed the Form 10 registration statement with the SEC on March 27.", "regulatory-submission", "2025-03-27"),
    ("The last patient was treated in the HARBOR trial on September 30.", "enrollment-complete", "2025-09-30"),
    ("Enrollment in the HARBOR trial was completed on September 30.", "enrollment-complete", "2025-09-30"),
    ("The first commercial procedures with Kestrel were performed in Leipzig on November 12.", "launch", "2025-11-12"),
    ("We placed the first Kestrel systems with two U.S. hospitals in the week of April 14.", "launch", "2025-04-14"),
    ("The first doré bar was poured at Tamarack on October 9.", "manufacturing", "2025-10-09"),
    ("Commercial production was declared at the Tamarack mine on October 1.", "manufacturing", "2025-10-01"),
    ("The Sweetwater solar project reached commercial operation on June 28.", "manufacturing", "2025-06-28"),
    ("The Sweetwater battery site was energized on June 3.", "manufacturing", "2025-06-03"),
    (
        "The European Commission granted marketing authorization for Veltra on May 6.",
        "regulatory-decision",
        "2025-05-06",
    ),
    ("The FDA approved Veltra on May 6.", "regulatory-decision", "2025-05-06"),
    ("The FDA cleared the 510(k) for the Orion pump on May 6.", "regulatory-decision", "2025-05-06"),
    ("Orion received CE Mark on May 6.", "regulatory-decision", "2025-05-06"),
    ("We submitted the NDA for Veltra on May 6.", "regulatory-submission", "2025-05-06"),
    ("The FDA accepted the NDA for Veltra for review on May 6.", "regulatory-acceptance", "2025-05-06"),
    ("We dosed the first patient in the SUMMIT trial on May 6.", "trial-start", "2025-05-06"),
    ("Topline data from SUMMIT were reported on May 6.", "data-readout", "2025-05-06"),
    ("On May 6 we announced positive topline results from the SUMMIT trial.", "data-readout", "2025-05-06"),
    ("The acquisition of Dovetail Analytics closed on May 6.", "deal-closing", "2025-05-06"),
    ("On May 6, we completed the acquisition of Dovetail Analytics.", "deal-closing", "2025-05-06"),
    ("Our shares began trading on the NYSE on May 6.", "corporate", "2025-05-06"),
    ("The one-for-ten reverse stock split took effect on May 6.", "corporate", "2025-05-06"),
    ("Jane Coe joined as chief financial officer on May 6.", "corporate", "2025-05-06"),
    ("The spin-off of Hartfield was completed on May 6.", "corporate", "2025-05-06"),
    ("The first Meridian chips taped out on May 6.", "manufacturing", "2025-05-06"),
    ("Meridian entered volume production on May 6.", "manufacturing", "2025-05-06"),
    ("We shipped the first customer samples of Meridian on May 6.", "launch", "2025-05-06"),
    ("Tern, which has been in public beta since April 22, has forty users.", "launch", "2025-04-22"),
    ("The São Paulo data region went live on November 3.", "launch", "2025-11-03"),
    ("We switched on the Lisbon data region on November 3.", "launch", "2025-11-03"),
    ("Falchion lifted off from Pad 2 on November 3.", "launch", "2025-11-03"),
    ("The satellite was delivered to the customer on November 3.", "other", "2025-11-03"),
    ("Series production of the E-Van started in Tilburg on November 3.", "manufacturing", "2025-11-03"),
    ("The type certificate for the E-Van was issued on November 3.", "regulatory-decision", "2025-11-03"),
    ("The board took the final investment decision on the Orkney project on November 3.", "corporate", "2025-11-03"),
    (
        "The public utility commission approved the settlement in the rate case on November 3.",
        "regulatory-decision",
        "2025-11-03",
    ),
    (
        "The conversion of our core banking system was completed over the weekend of November 15.",
        "manufacturing",
        "2025-11-10",
    ),
    ("Four new flavors of Glacier Soup came out in September.", "launch", "2025-09-01"),
    ("In September we opened 13 cafes, including the Chicago flagship.", "launch", "2025-09-01"),
    ("Three in-store branches closed on April 30.", "corporate", "2025-04-30"),
    ("The old plant in Joplin was shut down on July 25.", "manufacturing", "2025-07-25"),
    ("We published the preliminary economic assessment for Cerro Alto on October 2.", "data-readout", "2025-10-02"),
    ("The feasibility study for Cerro Alto was delivered on October 2.", "data-readout", "2025-10-02"),
    ("Sales of the Orion pump in Japan began on October 2.", "launch", "2025-10-02"),
    ("We broke ground on the Leeds plant on October 2.", "manufacturing", "2025-10-02"),
    ("Construction of the Leeds plant was finished on October 2.", "manufacturing", "2025-10-02"),
    ("The Leeds plant was inaugurated on October 2.", "manufacturing", "2025-10-02"),
    ("The Leeds plant produced its first module on October 2.", "manufacturing", "2025-10-02"),
    ("Qualification of the Volta power stage was completed at both customers in June.", "other", "2025-06-01"),
    ("The hot-fire test of the Larkspur engine took place on January 23.", "other", "2025-01-23"),
    ("The Falchion maiden flight took place on January 23.", "launch", "2025-01-23"),
    ("The CHMP adopted a positive opinion on Veltra on January 23.", "regulatory-decision", "2025-01-23"),
    ("The sixth ship of the class sailed on her maiden voyage on January 23.", "launch", "2025-01-23"),
    ("Pre-orders for the X2 bike opened on January 23.", "launch", "2025-01-23"),
    ("X2 bikes reached the first dealers on January 23.", "launch", "2025-01-23"),
    ("The second furnace was relit on January 23.", "manufacturing", "2025-01-23"),
    ("Train 2 of the terminal loaded its first cargo on January 23.", "manufacturing", "2025-01-23"),
    ("The well flowed first oil on January 23.", "manufacturing", "2025-01-23"),
    ("First gas from the Orkney field flowed on January 23.", "manufacturing", "2025-01-23"),
]

PROMISED = [
    ("Two branches in Leeds will be closed by April 30.", ["corporate"], "branches"),
    ("The Turin plant will close in July.", ["manufacturing"], "plant"),
    (
        "A decision on the license renewal of Harper Unit 2 is expected in July.",
        ["regulatory-decision"],
        "Harper Unit 2",
    ),
    ("The core systems conversion is planned for June.", ["other"], "core systems conversion"),
    ("A hot fire of the Larkspur engine is planned for March.", ["other"], "Larkspur"),
    ("Delivery of the fourth satellite is scheduled by the end of September.", ["other"], "satellite"),
    ("The first flight unit of the Heron engine will be built by mid-2025.", ["manufacturing"], "Heron"),
    ("We expect the second flight of Falchion this autumn.", ["launch"], "Falchion"),
    ("The Turin site is due to open in 2026.", ["manufacturing"], "Turin"),
    ("Phase 2 drilling at Cerro Alto will start in November.", ["other"], "Cerro Alto"),
    ("A preliminary economic assessment of Cerro Alto is planned by the end of 2025.", ["data-readout"], "Cerro Alto"),
    ("Meridian 4 will tape out next month.", ["manufacturing"], "Meridian 4"),
    ("Relay enters public beta in May.", ["launch"], "Relay"),
    ("A data region in São Paulo will go live in the second half of 2025.", ["launch"], "São Paulo"),
    ("Results of the booster study are expected in the second quarter.", ["data-readout"], "booster"),
    ("The futility analysis of SUMMIT is planned for April.", ["data-readout"], "SUMMIT"),
    (
        "Branches in Northampton and Concord will open in the second and the fourth quarter, respectively.",
        ["launch"],
        "Northampton",
    ),
    ("Homologation of the E-Van in Europe is expected in June.", ["regulatory-decision"], "E-Van"),
    ("The first E-Vans are to roll off the line in June.", ["manufacturing"], "E-Van"),
    ("Commercial operation of the Sweetwater solar farm is targeted for June.", ["manufacturing"], "Sweetwater"),
    ("A final investment decision on the Orkney project is expected in June.", ["corporate"], "Orkney"),
    ("We expect to receive the mining permit for Cerro Alto in June.", ["regulatory-decision"], "Cerro Alto"),
    ("Samples of Meridian 4 will reach customers in June.", ["launch"], "Meridian 4"),
    ("Volume production of Meridian 4 is to begin in June.", ["manufacturing"], "Meridian 4"),
    ("Our stock will move to the NYSE in June.", ["corporate"], ""),
    ("We expect to join the Russell 2000 index in June.", ["corporate"], ""),
    ("We will move our headquarters to Leeds in June.", ["corporate"], "Leeds"),
    ("An updated mineral resource estimate for Cerro Alto is due in June.", ["data-readout"], "Cerro Alto"),
    ("The private placement is expected to close on or about June 12.", ["deal-closing"], "placement"),
    ("Shareholders will vote on the merger on June 12.", ["corporate"], "merger"),
    ("Interconnection of the Sweetwater battery site is planned for June.", ["manufacturing"], "Sweetwater"),
    ("The recall of the E-Van will be finished in June.", ["other"], "E-Van"),
    ("We expect Unit 2 to return to service in June.", ["manufacturing"], "Unit 2"),
    ("We aim to have the Leeds plant running at full rate in June.", ["manufacturing"], "Leeds"),
    ("First wafers out of the Dresden fab are expected in June.", ["manufacturing"], "Dresden"),
    ("The company will appoint a chief executive in June.", ["corporate"], ""),
    ("We plan to publish our climate plan in June.", ["corporate"], ""),
    ("The Wicker Park flagship opens its doors in June.", ["launch"], "Wicker Park"),
    ("The migration of all customers to Relay is to be finished in June.", ["other"], "Relay"),
    ("Type certification of the A7 aircraft is expected in June.", ["regulatory-decision"], "A7"),
    ("First flight of the A7 is planned for June.", ["launch"], "A7"),
    ("The ship will enter service in June.", ["launch"], "ship"),
    ("The fourth cohort of the SUMMIT trial will be fully enrolled in June.", ["enrollment-complete"], "SUMMIT"),
    ("We expect to report data from the first 20 patients of SUMMIT in June.", ["data-readout"], "SUMMIT"),
    ("We anticipate IND clearance for HX-12 in June.", ["ind-clearance"], "HX-12"),
    ("A pre-NDA meeting with the FDA is scheduled for June.", ["regulatory-meeting"], ""),
    ("Closing of the second tranche is expected in June.", ["deal-closing"], "tranche"),
    ("We will begin selling the Orion pump in Japan in June.", ["launch"], "Orion"),
    ("The crusher will be commissioned in June.", ["manufacturing"], "crusher"),
    ("We expect to break ground on the Leeds plant in June.", ["manufacturing"], "Leeds"),
]


def said(sentence: str, on: date, type_: StatementType) -> list[Statement]:
    release = released(Written("Halden Works", "HLDN", on, [sentence]).draft())
    return [one for one in release.statements if one.quote == sentence and one.type is type_]


@pytest.mark.parametrize(("sentence", "kind", "first"), DONE)
def test_what_was_done_is_told_with_its_kind_and_its_first_day(sentence: str, kind: str, first: str | None) -> None:
    told = [one for one in said(sentence, date(2025, 11, 20), StatementType.DELIVERY) if one.milestone.kind == kind]
    assert {one.days and str(one.days.earliest) for one in told} == {first}


@pytest.mark.parametrize(("sentence", "kinds", "name"), PROMISED)
def test_what_is_to_come_is_promised_with_its_kind_and_its_name(sentence: str, kinds: list[str], name: str) -> None:
    promised = said(sentence, date(2025, 2, 3), StatementType.PROMISE)
    assert sorted({str(one.milestone.kind) for one in promised}) == kinds
    named = [" ".join([*one.milestone.subject, one.milestone.text]) for one in promised]
    assert all(name.lower() in words.lower() for words in named)
