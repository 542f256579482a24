// @vitest-environment happy-dom
import { afterEach, expect, test } from "vitest";
import { LiveAgenda, type Phase } from "../../../src/app/agenda-feed";
import { DEFAULT_WINDOWS } from "../../../src/domain/horizon";
import type { Person } from "../../../src/domain/person";
import { createDates } from "../../../src/i18n/dates";
import { Timelines } from "../../../src/ui/timeline/timelines";
import { day } from "../../domain/days";
import { someone } from "../../domain/people";
import { draw, type Drawn } from "../drawn";

const TODAY = day("2026-11-22");
const SILENT = someone({ name: "Ana Diaz" });
let page: Drawn;
afterEach(() => page.remove());

function timelinesIn(phase: Phase): Timelines {
  const feed = new LiveAgenda(TODAY, DEFAULT_WINDOWS, (run) => run());
  feed.setPhase(phase);
  return new Timelines({
    feed,
    clock: { today: () => TODAY },
    dates: createDates("en-GB"),
    privacy: { shown: (person) => person },
    actions: { open: () => Promise.resolve() },
    mentionsOf: () => [],
  });
}

async function words(phase: Phase, person: Person | null): Promise<readonly string[]> {
  const timelines = timelinesIn(phase);
  page = await draw(
    <div>{person === null ? timelines.nobody("Nobody is meant") : timelines.list(person)}</div>,
  );
  return [...page.el.querySelectorAll("p")].map(({ textContent }) => textContent.trim());
}

test("while logs are read that is said, and nothing is said to be missing", async () => {
  expect(await words("reading", SILENT)).toEqual(["Reading logs…"]);
  page.remove();
  expect(await words("ready", SILENT)).toEqual(["Nothing is on record about Ana Diaz yet."]);
});

test("nobody is said to be unknown before it is known who has a note", async () => {
  expect(await words("loading", null)).toEqual(["Looking through your notes…"]);
  page.remove();
  expect(await words("ready", null)).toEqual(["Nobody is meant"]);
});
