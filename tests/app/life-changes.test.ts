import { NO_MENTIONS } from "../domain/people";
import { expect, test } from "vitest";
import { brief } from "../../src/domain/brief";
import { DEFAULT_WINDOWS } from "../../src/domain/horizon";
import type { Person } from "../../src/domain/person";
import type { LifeChange } from "../../src/note/people/life-change";
import { PracticeVault, TODAY } from "./practice-vault";
import { PATH, vaultOf } from "./roster-vault";
import { rulesFor } from "./vault-rules";

const NOTE =
  "---\ncompany: Tidewater\nmet-on: 2019-03-12\n---\n## Interactions\n- 2026-09-30 coffee: the move\n";
const MOVE: LifeChange = {
  day: TODAY,
  values: [{ field: "company", label: "company", value: "Harbour Works" }],
  words: "",
  summary: "new job: Harbour Works",
  response: "congratulate",
  heading: "Life events",
  promise: "ask how they are",
};

async function afterwards(change: LifeChange): Promise<PracticeVault> {
  const vault = new PracticeVault({ [PATH]: NOTE });
  await vault.carryOut([{ path: PATH, action: { kind: "life-change", change } }]);
  return vault;
}

async function personIn(text: string): Promise<Person | null> {
  const { roster } = vaultOf({ [PATH]: text });
  await roster.rulesChanged(rulesFor());
  return roster.person(PATH);
}

test("is one step, taken back byte for byte", async () => {
  const vault = await afterwards(MOVE);
  expect(vault.text(PATH)).toContain("- 2026-11-22 company: Tidewater → Harbour Works\n");
  await vault.history.undo();
  expect(vault.text(PATH)).toBe(NOTE);
});

test.each(["congratulate", "support", "none"] as const)(
  "is no contact, and since when they have known each other stays, with %s",
  async (response) => {
    const text = (await afterwards({ ...MOVE, response })).text(PATH);
    const [person, before] = [await personIn(text), await personIn(NOTE)];
    expect(person?.details.company).toBe("Harbour Works");
    expect([person?.lastContact?.day, person?.knownSince]).toEqual(["2026-09-30", before?.knownSince]);
    expect(
      person && brief(person, { today: TODAY, windows: DEFAULT_WINDOWS, mentionDays: NO_MENTIONS }).since,
    ).toEqual({
      day: "2019-03-12",
      isMeeting: true,
    });
  },
);

test("asks for congratulation at once, or for a word within a week", async () => {
  const [celebrated, supported] = [
    await afterwards(MOVE),
    await afterwards({ ...MOVE, response: "support" }),
  ];
  const told = await personIn(celebrated.text(PATH));
  expect(
    told && brief(told, { today: TODAY, windows: DEFAULT_WINDOWS, mentionDays: NO_MENTIONS }).milestones,
  ).toMatchObject([{ day: TODAY }]);
  const helped = await personIn(supported.text(PATH));
  expect(helped).toMatchObject({ nextContact: "2026-11-29", milestones: [] });
  expect(helped?.details.askAbout).toEqual(["new job: Harbour Works"]);
});
