import { describe, expect, test } from "vitest";
import { agenda } from "./agenda-of";
import type { Agenda } from "../../src/domain/agenda-book";
import { brief } from "../../src/domain/brief";
import { DEFAULT_WINDOWS } from "../../src/domain/horizon";
import { forNotes, openAgenda, veiled, veiledRow } from "../../src/domain/privacy";
import type { Reason } from "../../src/domain/reason";
import type { Row } from "../../src/domain/row";
import { day } from "./days";
import { AN_ISSUE, entryOn, promise, NO_MENTIONS, someone } from "./people";

const ON = day("2026-11-20");

test("what is told of somebody in another note leaves out private lines, and says what they asked for", () => {
  const ana = someone({ boundaries: "no calls", askAbout: ["the exam", "rash words #private"] });
  const { boundaries, askAbout } = forNotes(ana).details;
  expect({ boundaries, askAbout }).toEqual({ boundaries: "no calls", askAbout: ["the exam"] });
});

describe("a person without private lines", () => {
  test("has no boundaries, and keeps all else", () => {
    const ana = someone({ boundaries: "no calls", interests: ["sailing"], askAbout: ["the exam"] });
    const { boundaries, interests, askAbout } = veiled(ana).details;
    expect({ boundaries, interests, askAbout }).toEqual({
      boundaries: null,
      interests: ["sailing"],
      askAbout: ["the exam"],
    });
    expect(veiled(ana).path).toBe(ana.path);
    expect(ana.details.boundaries).toBe("no calls");
  });

  test.each([
    ["tension", ["tension"], "we argued #tension", true],
    ["repair", ["repair"], "made up #repair", true],
    ["a private entry", ["private"], "her health #private", true],
    ["a private line below the first", [], "lunch\nher health #private", true],
    ["thanks", ["thanks"], "thanked her #thanks", false],
    ["a word that only starts alike", ["privateer"], "the #privateer", false],
  ])("says of %s only the day: %s", (_, tags, text, isHidden) => {
    const talk = entryOn(ON, { tags, text, channel: "call", direction: "to" });
    const [entry] = veiled(someone({ interactions: [talk] })).interactions;
    const owed = brief(veiled(someone({ interactions: [talk] })), {
      today: day("2026-11-28"),
      windows: DEFAULT_WINDOWS,
      mentionDays: NO_MENTIONS,
    }).owed;
    expect(owed).toEqual([]);
    expect(entry).toEqual(isHidden ? { ...talk, text: "", tags: [], channel: null, direction: null } : talk);
  });

  test("has no promise, topic or interest that is tagged so", () => {
    const secret = { ...promise("mine", null), text: "pay it back #Private" };
    const open = promise("mine", null);
    const veil = veiled(
      someone({
        commitments: [secret, open],
        askAbout: ["the exam", "#private the divorce"],
        interests: ["tea", "poker #private"],
      }),
    );
    expect(veil.commitments).toEqual([open]);
    expect(veil.details.askAbout).toEqual(["the exam"]);
    expect(veil.details.interests).toEqual(["tea"]);
    expect(veil.leanings.interests).toEqual(["tea"]);
  });
});

test("a row without them has no reason that is about one", () => {
  const reasons: Reason[] = [
    { kind: "reconnect", day: ON },
    { kind: "repair", day: ON },
    { kind: "thanks", day: ON, entry: entryOn(ON, { tags: ["help", "private"] }) },
    { kind: "thanks", day: ON, entry: entryOn(ON, { tags: ["help"] }) },
    { kind: "commitment", day: ON, commitment: { ...promise("mine", "2026-11-20"), text: "pay #private" } },
    { kind: "commitment", day: ON, commitment: promise("mine", "2026-11-20") },
  ];
  const row: Row = { person: someone({ boundaries: "no calls" }), standing: "overdue", daysLate: 2, reasons };
  const shown = veiledRow(row);
  expect(shown.reasons).toEqual([reasons[0], reasons[3], reasons[5]]);
  expect(shown.person.details.boundaries).toBeNull();
  expect(shown.standing).toBe("overdue");
});

describe("an agenda without them", () => {
  const TODAY = day("2026-11-28");
  const tension = entryOn(ON, { tags: ["tension"] });
  const torn = someone({ name: "Torn", interactions: [tension] });
  const late = someone({ name: "Late", interactions: [tension], nextContact: ON });
  const plain = someone({ name: "Plain", nextContact: ON });
  const broken = someone({ name: "Broken", interactions: [tension], issues: [AN_ISSUE] });
  const rowsIn = ({ sections }: Agenda): string[] =>
    sections.flatMap(({ id, rows }) =>
      rows.map(({ person, reasons }) =>
        `${id}: ${person.name} ${reasons.map(({ kind }) => kind).join("+")}`.trim(),
      ),
    );

  test("lists nobody whom only a private line raises, and tells who it is", () => {
    const { agenda: open, unlisted } = openAgenda(agenda([torn, late, plain, broken], TODAY));
    expect(rowsIn(open)).toEqual([
      "overdue: Late next-contact",
      "overdue: Plain next-contact",
      "attention: Broken",
    ]);
    expect(unlisted.map(({ person }) => person)).toEqual([torn]);
  });

  test("is the same where nothing is private", () => {
    const before = agenda([plain, someone({ snoozeUntil: day("2026-12-24") })], TODAY);
    const { agenda: open, unlisted } = openAgenda(before);
    expect(open.sections.map((section, at) => section === before.sections[at])).toEqual([true, true]);
    expect(unlisted).toEqual([]);
  });
});
