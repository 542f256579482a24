import { expect, test } from "vitest";
import { brief } from "../../../src/domain/brief";
import { DEFAULT_WINDOWS } from "../../../src/domain/horizon";
import type { Details, PersonFacts } from "../../../src/domain/person";
import { createDates } from "../../../src/i18n/dates";
import { beforeFace, type Party } from "../../../src/ui/brief/before-face";
import { briefFace, type Briefed, type BriefTold } from "../../../src/ui/brief/brief-face";
import { day } from "../../domain/days";
import { contactOn, entryOn, MONTHLY, promise, NO_MENTIONS, someone } from "../../domain/people";

const TODAY = day("2026-11-22");

function toldOf(isKept: boolean): BriefTold {
  return { today: TODAY, dates: createDates("en-GB"), isKept };
}

function briefed(facts: Partial<PersonFacts & Details>, isKept: boolean): Briefed {
  const told = brief(someone(facts), { today: TODAY, windows: DEFAULT_WINDOWS, mentionDays: NO_MENTIONS });
  return { brief: told, face: briefFace(told, toldOf(isKept)) };
}

const ANA = { name: "Ana", role: "architect", cadence: MONTHLY, lastContact: contactOn("2026-09-30") };
const KIM = {
  name: "Kim",
  lastContact: contactOn("2026-11-20"),
  askAbout: ["the choir"],
  interactions: [entryOn(day("2026-11-20"), { direction: "from", tags: ["help"], text: "lent me a lamp" })],
  commitments: [promise("mine", "2026-11-20")],
};

function said(party: Partial<Party>, isKept = false): string[] {
  return beforeFace({ people: [], newcomers: [], pairs: [], ...party }, toldOf(isKept)).flatMap(
    ({ title, entries }) => [title, ...entries.map(({ text, when }) => `- ${text} | ${when}`)],
  );
}

function partyOf(isKept: boolean): Party {
  return {
    people: [briefed(ANA, isKept), briefed(KIM, isKept)],
    newcomers: [{ name: "Jo Norn", tookPart: true }],
    pairs: [{ one: someone(ANA), other: someone(KIM), shared: ["tea", "maps"] }],
  };
}

test("says who will be there, what is wanted of them and whom to look for", () => {
  expect(said(partyOf(false))).toEqual([
    "Who will be there",
    "- Ana | architect",
    "- Kim | ",
    "- Jo Norn | no note yet",
    "What you want",
    "- ask Kim about the choir | ",
    "- you promised Kim: send the deck | 2 days late",
    "Who to look for",
    "- Jo Norn | new to you",
    "- Ana | 3 weeks late",
    "- Kim | Say thank you: lent me a lamp, 2 days ago",
    "- Ana and Kim might like to meet | tea, maps",
  ]);
});

test("what is kept in a note has its days written out", () => {
  const kept = said(partyOf(true), true);
  expect(kept).toContain("- you promised Kim: send the deck | by 2026-11-20");
  expect(kept).toContain("- Ana | last contact 2026-09-30");
  expect(kept).toContain("- Kim | Say thank you: lent me a lamp");
});

test("says nothing of parts that are empty", () => {
  expect(
    said({ people: [briefed({ ...KIM, askAbout: [], commitments: [], interactions: [] }, false)] }),
  ).toEqual(["Who will be there", "- Kim | "]);
});
