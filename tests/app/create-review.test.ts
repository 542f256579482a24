import { beforeEach, describe, expect, test } from "vitest";
import { createReview, reviewText, type ReviewDeps } from "../../src/app/create-review";
import { UndoHistory } from "../../src/app/undo-history";
import type { Person } from "../../src/domain/person";
import { createDates } from "../../src/i18n/dates";
import { english } from "../../src/i18n/en/english";
import { reviewWords } from "../../src/i18n/review-words";
import { DEFAULT_SETTINGS, type Settings } from "../../src/settings/settings";
import { day } from "../domain/days";
import { entryOn, milestone, NO_MENTIONS, promise, someone } from "../domain/people";
import { MemoryVault } from "./memory-vault";

const TODAY = day("2026-11-22");
const WORDS = reviewWords(english, createDates("en"));

let vault = new MemoryVault();
let history = new UndoHistory(vault);
let settings: Settings = DEFAULT_SETTINGS;
let people: readonly Person[] = [];
let weekly: { folder: string; format: string } | null = null;

function deps(): ReviewDeps {
  return {
    people: () => people,
    mentionDays: NO_MENTIONS,
    settings: () => settings,
    today: () => TODAY,
    templates: {
      read: (path) => Promise.resolve(vault.texts.get(path) ?? null),
      dateText: (_, format) => format ?? "today",
      // The week of 19 November, for which the review of the 22nd is called.
      dayText: (on, format) =>
        format.replace("gggg-[W]ww", on === "2026-11-19" ? "2026-W47" : on).replace(/[[\]]/g, ""),
    },
    weekly: () => Promise.resolve(weekly),
    exists: (path) => vault.texts.has(path),
    linkTo: (path, from) => vault.to(path, { from }),
    writer: history.writer,
    history,
    words: WORDS,
  };
}

beforeEach(() => {
  vault = new MemoryVault();
  history = new UndoHistory(vault);
  [settings, people, weekly] = [DEFAULT_SETTINGS, [], null];
});

describe("the note of a review", () => {
  test("says everything on a week in plain Markdown", async () => {
    people = [
      someone({
        name: "Ana",
        interactions: [
          entryOn(day("2026-11-20"), { channel: "coffee", text: "the move to [[Lisbon]]" }),
          entryOn(day("2026-11-18"), { text: "send it (promised by 2026-11-19)", direction: "to" }),
        ],
        commitments: [promise("mine", "2026-11-25"), promise("theirs", null)],
        milestones: [milestone({ day: day("2026-11-30"), text: "new job" })],
      }),
    ];
    expect((await createReview(deps())).kind).toBe("created");
    expect(vault.texts.get("2026-W47 review.md")).toBe(`# Weekly review, 2026-11-16 to 2026-11-22

## In touch with

> - [[Ana]] — 2026-11-18; 2026-11-20 coffee: the move to Lisbon

## Promises kept

> - [[Ana]] — 2026-11-18: send it (promised by 2026-11-19)

## Promises open

> - [[Ana]] — you promised: send the deck by 2026-11-25
> - [[Ana]] — they promised: send the deck

## Milestones of the coming two weeks

> - 2026-11-30 [[Ana]] — new job

## Drifting apart

> Nobody's rhythm has broken.

## Load

> Nobody has a cadence, so nothing is asked of you.
`);
  });

  test("keeps private lines and tension to itself", () => {
    people = [
      someone({
        interactions: [entryOn(day("2026-11-20"), { text: "we argued", tags: ["tension"] })],
        commitments: [{ ...promise("mine", null), text: "the surprise #private" }],
      }),
    ];
    const text = reviewText(WORDS.template, "", deps());
    expect(text).toContain("> - [[Ana Diaz]] — 2026-11-20\n");
    expect(text).not.toMatch(/argued|surprise/);
  });

  test("is never written over, and the second time it is the one that is there", async () => {
    vault.texts.set("2026-W47 review.md", "mine");
    expect(await createReview(deps())).toEqual({ kind: "exists", path: "2026-W47 review.md" });
    expect(vault.texts.get("2026-W47 review.md")).toBe("mine");
  });

  test("can be taken back", async () => {
    await createReview(deps());
    expect((await history.undo()).kind).toBe("done");
    expect(vault.texts.size).toBe(0);
  });
});

describe("its place", () => {
  test.each<[string, Partial<Settings>, typeof weekly, string]>([
    ["is the top of the vault", {}, null, "2026-W47 review.md"],
    ["is beside the weekly notes", {}, { folder: "Weeks", format: "gggg-[W]ww" }, "Weeks/2026-W47 review.md"],
    ["follows a format with folders", {}, { folder: "", format: "Y/gggg-[W]ww" }, "Y/2026-W47 review.md"],
    [
      "is the folder of the settings",
      { reviewFolder: "/My/Reviews/" },
      { folder: "Weeks", format: "gggg-[W]ww" },
      "My/Reviews/2026-W47 review.md",
    ],
    ["has the name of the settings", { reviewName: "[Look] gggg-[W]ww" }, null, "Look 2026-W47.md"],
    ["has a name that a file can have", { reviewName: ":?*" }, null, "2026-11-22.md"],
  ])("%s", async (_, chosen, notes, path) => {
    settings = { ...settings, ...chosen };
    weekly = notes;
    expect(await createReview(deps())).toMatchObject({ kind: "created", path });
  });
});

describe("its template", () => {
  test("is the one of the settings", async () => {
    settings = { ...settings, reviewTemplate: "Templates/Review.md" };
    vault.texts.set("Templates/Review.md", "# {{title}}\n{{kept}}\n");
    await createReview(deps());
    expect(vault.texts.get("2026-W47 review.md")).toBe("# 2026-W47 review\n> None.\n");
  });

  test("that is not there is said, and nothing is written", async () => {
    settings = { ...settings, reviewTemplate: "Templates/Gone.md" };
    expect(await createReview(deps())).toEqual({ kind: "no-template", path: "Templates/Gone.md" });
    expect(vault.texts.size).toBe(0);
  });
});
