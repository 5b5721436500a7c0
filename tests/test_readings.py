"""Sentences that tempt and promise nothing, and sentences with much the same words that do promise."""

from __future__ import annotations

from datetime import date

import pytest

from tests.written import Written, reading
from tracker.core.models import Kind, StatementType

SAID_ON = date(2027, 3, 4)

RECORDED_ONLY = {Kind.FINANCIAL_GUIDANCE, Kind.CASH_RUNWAY, Kind.EVENT}
"""Kinds that are written down and never judged."""

TEMPTING = [
    # Other people's words and plans
    "A rival chipmaker has said that it expects to begin sampling its own retimer in the third quarter of 2027.",
    "A regional carrier with which we share a terminal has announced plans to open four routes in 2028.",
    "Another developer has stated that it intends to file for approval of a similar implant in 2028.",
    "The distributor has told us that it plans to launch its own brand in autumn 2027.",
    "One of our customers has announced that it will open a plant in Georgia in the first half of 2028.",
    "A third party has indicated that it expects to complete enrollment in its study in September 2027.",
    "The union has announced that it will open a strike office in May 2027.",
    "The ministry intends to publish the new tariff in the third quarter of 2027.",
    "The city has said that it will complete the road to the site by the end of 2027.",
    "Two competitors plan to launch similar devices in the second half of 2027.",
    "The state legislature is scheduled to vote on the bill in June 2027.",
    "Several airlines have announced plans to retire the aircraft by 2029.",
    "The landlord plans to start the renovation of the building in summer 2027.",
    "Kobayashi Seiyaku, which licensed the drug from us, has stated that it expects to file for approval in 2028.",
    "A neighboring mine operator said last week it would restart its mill in the third quarter of 2027.",
    "Some retailers have said they will open fewer stores in the second half of 2027.",
    "The report notes that the bank's merger should close in mid-2027.",
    "“We see a risk that the launch will slip to the fourth quarter of 2027,” the author writes.",
    "“The product will launch in the fourth quarter of 2027, in our view,” the newsletter says.",
    "According to the trade press, the reactor will start operations in 2028.",
    "A customer of ours, a large utility, plans to retire its last coal plant in 2029.",
    # What agencies and lawmakers do
    "The agency can adopt rules that will allow the fuel to be sold in the state as soon as 2028.",
    "Regulators could publish a standard under which the product will launch in two more states in 2028.",
    "The new emission standard will take effect in January 2028.",
    "The tariff on imported steel will take effect on April 1, 2027.",
    "The law will enter into force on January 1, 2028.",
    "Congress is expected to vote on the tax credit by the end of 2027.",
    # Dates that only define something
    "The existing wells, combined with those planned for completion in the second quarter, supply two cities.",
    "The tests use the same engines as those scheduled for delivery in 2028.",
    # Study logistics and conduct
    "The last patient's 26-week visit falls in November.",
    "Patients will be followed until December 2028.",
    "Follow-up visits of the trial will continue through the end of 2028.",
    "The resubmission is likely to be reviewed in six months.",
    # Contracts, securities, services
    "No layoffs will result from the transaction during the term of the labor agreement, which ends September 1, 2027.",
    "The merger agreement has an outside date of December 31, 2027.",
    "Termination date under the merger agreement: June 18, 2027",
    "Either party may terminate the agreement if the merger is not completed by September 30, 2027.",
    "The term loan matures in June 2029.",
    "The patent covering the catalyst will expire in 2031.",
    "The lease on the Leeds plant runs through December 2029.",
    "The operating license will remain in force until 2030.",
    "The collective agreement runs to the end of June 2029.",
    "The supply agreement has an initial term ending December 31, 2029.",
    "The warranty on the turbines will end in May 2028.",
    "The share repurchase program will run until December 31, 2027.",
    "Dividends will be payable on April 15, 2027 to holders of record on March 31, 2027.",
    "The exchange offer will remain open until May 7, 2027.",
    "Interest will be payable semiannually, beginning on September 1, 2027.",
    "Customers who order by April 30, 2027 will receive a free charger with the delivery.",
    "Applicants must submit their application by May 15, 2027.",
    "Shareholders must submit their proxies by April 20, 2027.",
    "Fares start at $39 for flights through June 15, 2027.",
    "Pre-orders placed before June 1, 2027 will receive a discount on delivery.",
    # Markets and the economy
    "The market for inhaled insulin is expected to reach $9 billion by 2030.",
    "Industry shipments of trucks are forecast to grow in 2027.",
    "Lithium prices are expected to recover in the second half of 2027.",
    "Electricity demand in Texas is projected to grow by a third by 2030.",
    "Interest rates are expected to fall in the second half of 2027.",
    "Inflation is expected to ease by the end of the year.",
    "Data centers are expected to consume 8% of the nation's power by 2030.",
    # Figures
    "Tidemark expects capital expenditures for the new plant of about $40 million in 2027.",
    "Production is expected to be between 410,000 and 440,000 ounces in 2027.",
    "We expect an effective tax rate of 23% in 2027.",
    "We plan to deliver 1,200 to 1,300 trucks in 2027.",
    "Same-store sales are expected to grow by 3% in the second quarter.",
    "We expect to employ about 900 people at the end of 2027.",
    "The restructuring charge is expected to be recorded in the second quarter of 2027.",
    # Routine reports
    "We will file our annual report on Form 10-K by March 31, 2027.",
    "The next trading update will be published on July 8, 2027.",
    # Going on, going well
    "We will continue to enroll patients in the HARBOR trial in 2028.",
    "For 2028, we expect steady progress in our construction projects.",
    "After the launch of the Anvil chip, we look forward to an exciting 2028.",
    "In 2028, Tidemark will focus on the launch of new products.",
    "We will present our priorities for 2028, including product launches, at the meeting.",
    # Names, codes and appointments
    "Tidemark will present the Anvil chip during Chip Showcase 2028.",
    "The TD-2H well will be completed ahead of production testing.",
    "Date/Time: May 13, 2027, 2:30 pm PST, for the presentation of the Anvil chip",
    "Further launches, hopefully in the second quarter, are something we will announce.",
    # Habits, doubts, conditions, history
    "The plant closes for maintenance every August.",
    "There can be no assurance that the merger will close in the second quarter of 2027.",
    "It is too early to say whether the HARBOR trial will read out in 2027.",
    "Whether the launch will take place in 2027 depends on the permit.",
    "We have not decided whether to open a second plant in 2028.",
    "We cannot predict when the permit will be issued or whether drilling will start in 2027.",
    "Had the permit been granted, drilling would have started in May 2027.",
    "Our crew, which in February drove eleven trucks through a blizzard, was honored.",
]
"""Said by an invented company on 4 March 2027."""

PROMISING = [
    # The company's own words and plans
    ("Tidemark has said that it expects to begin sampling its own retimer in the third quarter of 2027.", "2027-09-30"),
    ("We have announced plans to open four routes in 2028.", "2028-12-31"),
    ("The company has stated that it intends to file for approval of its implant in 2028.", "2028-12-31"),
    ("Tidemark told investors that it plans to launch its own brand in autumn 2027.", "2027-11-30"),
    ("We announced that we will open a plant in Georgia in the first half of 2028.", "2028-06-30"),
    ("Together with our partner, we expect to complete enrollment in the HARBOR trial in May 2027.", "2027-05-31"),
    ("As rivals leave the market, we plan to launch the Anvil chip in the second half of 2027.", "2027-12-31"),
    ("Customers will be able to buy the Anvil chip when it launches in June 2027.", "2027-06-30"),
    ("Our subsidiary Halden Trucks plans to begin deliveries in June 2027.", "2027-06-30"),
    ("We plan to complete the road to the Tarn mine by the end of 2027.", "2027-12-31"),
    ("“We expect to launch the Anvil chip in May 2027,” said Ann Fell, Chief Executive Officer.", "2027-05-31"),
    ("A second store in Turin is expected to open in autumn 2027.", "2027-11-30"),
    ("A Phase 3 trial of BWT-101 is planned to start in May 2027.", "2027-05-31"),
    ("Another plant, in Georgia, is scheduled to open in the first half of 2028.", "2028-06-30"),
    ("One of our mines, Tarn, is expected to pour its first gold in mid-2027.", "2027-08-31"),
    ("Two further stores will open in Leeds in May 2027.", "2027-05-31"),
    ("Several new routes will be launched in the second half of 2027.", "2027-12-31"),
    ("A new version of the Anvil chip will be released in the fourth quarter of 2027.", "2027-12-31"),
    ("Enrollment in the HARBOR trial, which began in January, is expected to be completed in May 2027.", "2027-05-31"),
    ("The study's author will present full HARBOR data in June 2027.", "2027-06-30"),
    ("The board has approved the project, and construction will begin in May 2027.", "2027-05-31"),
    ("Tidemark reported record revenue and expects to open the Moss Point plant in May 2027.", "2027-05-31"),
    ("As we announced in January, the Moss Point plant will open in May 2027.", "2027-05-31"),
    # What depends on an agency
    ("The FDA is expected to approve BWT-101 by September 3, 2027.", "2027-09-03"),
    ("We expect the agency to issue the permit for the Tarn mine in the third quarter of 2027.", "2027-09-30"),
    ("Subject to the agency's approval, we plan to launch BWT-101 in the second half of 2027.", "2027-12-31"),
    ("The permit, which the state can extend, is expected in May 2027, and drilling will start in June.", "2027-06-30"),
    ("The share split will take effect on April 9, 2027.", "2027-04-09"),
    ("The name change will become effective on April 9, 2027.", "2027-04-09"),
    ("The new terminal will enter service in January 2028.", "2028-01-31"),
    # A time beside the thing
    ("The Moss Point plant, planned for completion in the second quarter of 2028, will employ 300.", "2028-06-30"),
    ("The vessel, due for delivery in May 2028, will join the fleet.", "2028-05-31"),
    ("Our second plant is planned for completion in the second quarter of 2028.", "2028-06-30"),
    ("We now expect first gold in the second quarter of 2028, instead of the current quarter.", "2028-06-30"),
    ("First gold is expected in the first half of 2028, not in 2027 as planned.", "2028-06-30"),
    # Studies
    ("The last patient visit in the HARBOR trial is expected in November 2027.", "2027-11-30"),
    ("We expect to dose the last patient in the HARBOR trial in November 2027.", "2027-11-30"),
    ("Topline data from the 26-week HARBOR trial are expected in November 2027.", "2027-11-30"),
    ("We plan to resubmit the NDA for BWT-101 within six months.", "2027-09-04"),
    # Deals and shares
    ("The merger is expected to close by September 30, 2027.", "2027-09-30"),
    ("The merger, which both boards have approved, is expected to close in the second quarter of 2027.", "2027-06-30"),
    ("We expect to close the new loan, which matures in 2034, in June 2027.", "2027-06-30"),
    ("Tidemark expects to complete the spin-off of Halden Trucks in the fourth quarter of 2027.", "2027-12-31"),
    ("The annual general meeting will be held on May 12, 2027.", "2027-05-12"),
    ("Shares are expected to begin trading on Nasdaq on March 9, 2027.", "2027-03-09"),
    ("The offering is expected to close on or about March 8, 2027.", "2027-03-08"),
    # Openings, launches, works
    ("Pre-orders will open on April 30, 2027.", "2027-04-30"),
    ("The Leeds store will open to customers on April 1, 2027.", "2027-04-01"),
    ("The plant will close for an upgrade in August 2027 and restart in October 2027.", "2027-10-31"),
    ("Production is expected to begin in the second half of 2027.", "2027-12-31"),
    ("The $40 million Moss Point plant is expected to be completed by the end of 2027.", "2027-12-31"),
    ("The second line, with a capacity of 10,000 units, will start production in May 2027.", "2027-05-31"),
    ("To meet demand, we will open a second plant in May 2028.", "2028-05-31"),
    ("As prices recover, we plan to restart the Tarn mine in the second half of 2027.", "2027-12-31"),
    ("Demand for the Anvil chip is strong, and volume shipments will begin in June 2027.", "2027-06-30"),
    ("Our data center in Leeds is expected to open by the end of the year.", "2027-12-31"),
    ("The first truck is likely to be late, but deliveries are expected to begin in June 2027.", "2027-06-30"),
    ("We are confident that the Meteor 2 rocket will lift off in May 2027.", "2027-05-31"),
    ("Despite the strike, the plant will open in May 2027 as planned.", "2027-05-31"),
    ("The new Anvil chip, like those launched in 2026, will ship in May 2027.", "2027-05-31"),
    ("A second store has been secured, with plans to open in spring 2028.", "2028-05-31"),
    ("Construction continues, and the plant will open in May 2027.", "2027-05-31"),
    ("We continue to expect the launch of the Anvil chip in May 2027.", "2027-05-31"),
    ("The HARBOR trial remains on track to read out in May 2027.", "2027-05-31"),
    ("We are well positioned to submit the NDA for BWT-101 in May 2027.", "2027-05-31"),
    ("Launch date: May 13, 2027", "2027-05-13"),
    ("Tidemark plans to refit its stores and to open a new plant in May 2027.", "2027-05-31"),
    ("We will publish the feasibility study of the Tarn mine on July 8, 2027.", "2027-07-08"),
]
"""Said on the same day, with the last day of the last window promised."""


def promised(sentence: str) -> list[tuple[str, str, str]]:
    """What a release with this one sentence promises and will be held to: kind, last day, rule."""
    release = Written("Tidemark Industries", "TDMK", SAID_ON, [sentence])
    return [
        (said.milestone.kind, str(said.window.latest), said.rule)
        for said in reading(release.draft()).statements
        if said.type is StatementType.PROMISE and said.window and said.milestone.kind not in RECORDED_ONLY
    ]


@pytest.mark.parametrize("sentence", TEMPTING)
def test_what_tempts_is_not_taken(sentence: str) -> None:
    assert promised(sentence) == []


@pytest.mark.parametrize(("sentence", "last_day"), PROMISING)
def test_what_is_promised_in_the_same_words_is(sentence: str, last_day: str) -> None:
    days = [day for _, day, _ in promised(sentence)]
    assert days
    assert max(days) == last_day


def test_there_are_enough_of_both() -> None:
    assert len(TEMPTING) >= 60
    assert len(PROMISING) >= 60
