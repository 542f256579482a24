import { beforeEach, describe, expect, test } from "vitest";
import { LiveAgenda, type AgendaState } from "../../src/app/agenda-feed";
import { DEFAULT_WINDOWS } from "../../src/domain/horizon";
import { day } from "../domain/days";
import { AN_ISSUE, contactOn, entryOn, MONTHLY, someone, WEEKLY } from "../domain/people";

const TODAY = day("2026-11-22");
const LATE = someone({ nextContact: day("2026-11-20") });
const FINE = someone({ name: "Kim Ode", lastContact: contactOn("2026-11-21"), cadence: MONTHLY });

let soon: (() => void)[] = [];
let told: AgendaState[] = [];
let feed = freshFeed();

function freshFeed(): LiveAgenda {
  return new LiveAgenda(TODAY, DEFAULT_WINDOWS, (run) => soon.push(run));
}

/** Runs what was put off, as the window does once the events are over. */
function runSoon(): void {
  const now = soon;
  soon = [];
  for (const run of now) run();
}

beforeEach(() => {
  [soon, told] = [[], []];
  feed = freshFeed();
  feed.subscribe((state) => told.push(state));
});

describe("listeners are told once a burst of changes is over", () => {
  test("with the state after all of them", () => {
    feed.setPerson(LATE.path, LATE);
    feed.setPerson(FINE.path, FINE);
    feed.setPhase("reading");
    expect(told).toHaveLength(0);
    runSoon();
    expect(told).toHaveLength(1);
    expect(told[0]).toMatchObject({ phase: "reading", people: 2, withCadence: 1 });
    expect(told[0]?.agenda.sections).toMatchObject([
      { id: "overdue", rows: [{ person: { name: "Ana Diaz" } }] },
    ]);
  });

  test("and again after the next burst, also one that a listener starts", () => {
    feed.subscribe(() => feed.setPerson(FINE.path, FINE));
    feed.setPerson(LATE.path, LATE);
    runSoon();
    runSoon();
    expect(told.map(({ people }) => people)).toEqual([1, 2]);
  });

  test("until they no longer listen", () => {
    const heard: AgendaState[] = [];
    const stop = feed.subscribe((state) => heard.push(state));
    feed.setPerson(LATE.path, LATE);
    stop();
    runSoon();
    expect([told.length, heard.length]).toEqual([1, 0]);
  });

  test("nothing is put off while nobody listens", () => {
    freshFeed().setPerson(LATE.path, LATE);
    expect(soon).toHaveLength(0);
  });
});

describe("nobody is told what makes no difference", () => {
  beforeEach(() => {
    feed.setPerson(LATE.path, LATE);
    feed.setPerson(FINE.path, FINE);
    runSoon();
    told = [];
  });

  test.each([
    ["the same person again", { ...LATE }],
    ["an entry in the log of somebody who is not listed", { ...FINE, interactions: [entryOn(TODAY)] }],
    ["another name of somebody who is not listed", { ...FINE, name: "Kim" }],
  ])("%s", (_, person) => {
    feed.setPerson(person.path, person);
    runSoon();
    expect(told).toHaveLength(0);
  });

  test("the end of somebody who was never there", () => {
    feed.setPerson("Nobody.md", null);
    runSoon();
    expect(told).toHaveLength(0);
  });

  test("the phase it is in", () => {
    feed.setPhase("loading");
    runSoon();
    expect(told).toHaveLength(0);
  });

  test.each([
    ["what a row shows", { ...LATE, name: "Ana" }],
    ["a detail that a row's buttons or its menu are made of", someone({ ...LATE, channel: "call" })],
    ["an issue", { ...FINE, issues: [AN_ISSUE] }],
    ["that somebody becomes due", someone({ ...FINE, lastContact: contactOn("2026-10-01") })],
    ["that somebody is snoozed", { ...FINE, snoozeUntil: day("2026-12-01") }],
    ["when the next one is due", someone({ ...FINE, cadence: WEEKLY })],
    ["that somebody has no cadence any more", someone({ ...FINE, cadence: null })],
  ])("but they are told %s", (_, person) => {
    feed.setPerson(person.path, person);
    runSoon();
    expect(told).toHaveLength(1);
  });

  test("but they are told that somebody is gone, listed or not", () => {
    for (const { path } of [LATE, FINE]) {
      feed.setPerson(path, null);
      runSoon();
    }
    expect(told.map(({ people }) => people)).toEqual([1, 0]);
  });
});

describe("the state", () => {
  test("is the same object until a person comes, goes or is taken in anew", () => {
    feed.setPerson(LATE.path, LATE);
    const state = feed.state();
    feed.setPerson(LATE.path, LATE);
    feed.setPerson("Nobody.md", null);
    expect(feed.state()).toBe(state);
    feed.setPerson(LATE.path, null);
    expect(feed.state()).not.toBe(state);
  });

  test("has everybody as they were last taken in, also where no listener is told", () => {
    feed.setPerson(LATE.path, LATE);
    runSoon();
    feed.state();
    const again = { ...LATE };
    feed.setPerson(LATE.path, again);
    expect(feed.state().agenda.sections[0]?.rows[0]?.person).toBe(again);
    runSoon();
    expect(told).toHaveLength(1);
  });

  test("is right before listeners are told", () => {
    feed.setPerson(LATE.path, LATE);
    expect(feed.state().people).toBe(1);
  });

  test("counts a cadence that comes or goes with somebody nobody sees", () => {
    const paused = someone({ name: "Sam Rivera", status: "paused" });
    feed.setPerson(paused.path, paused);
    expect(feed.state().withCadence).toBe(0);
    feed.setPerson(paused.path, { ...paused, cadence: WEEKLY });
    expect(feed.state().withCadence).toBe(1);
  });

  test("does not wait for somebody who is paused meanwhile", () => {
    feed.setPerson(FINE.path, FINE);
    expect(feed.state().agenda.nextDue).toBe("2026-12-21");
    feed.setPerson(FINE.path, { ...FINE, status: "paused" });
    expect(feed.state().agenda.nextDue).toBeNull();
  });
});

describe("another day, or other windows", () => {
  test("start the agenda of those people anew", () => {
    feed.setPerson(LATE.path, LATE);
    feed.restart(day("2026-12-21"), DEFAULT_WINDOWS, [FINE]);
    runSoon();
    expect(told).toMatchObject([
      {
        people: 1,
        withCadence: 1,
        agenda: { today: "2026-12-21", sections: [{ id: "today", rows: [{ person: FINE }] }] },
      },
    ]);
  });

  test("keep the phase", () => {
    feed.setPhase("ready");
    feed.restart(TODAY, { ...DEFAULT_WINDOWS, soonDays: 0 }, []);
    expect(feed.state().phase).toBe("ready");
  });
});

describe("everybody who is in no section", () => {
  const names = () => feed.others().map(({ person }) => person.name);

  test("is known by name, also after another day has begun", () => {
    feed.setPerson(FINE.path, FINE);
    feed.setPerson(LATE.path, LATE);
    expect(names()).toEqual(["Kim Ode"]);
    feed.restart(day("2026-11-23"), DEFAULT_WINDOWS, [FINE]);
    expect(names()).toEqual(["Kim Ode"]);
  });

  test("can be asked for without anybody being told more for it", () => {
    for (const person of [LATE, FINE]) feed.setPerson(person.path, person);
    runSoon();
    feed.others();
    feed.setPerson(FINE.path, someone({ ...FINE, company: "Acme" }));
    runSoon();
    expect(told).toHaveLength(1);
  });
});

describe("who shows everybody", () => {
  let heard: AgendaState[] = [];
  let stop = (): void => undefined;

  beforeEach(() => {
    for (const person of [LATE, FINE]) feed.setPerson(person.path, person);
    runSoon();
    [told, heard] = [[], []];
    stop = feed.subscribe((state) => heard.push(state), "everybody");
  });

  test.each([
    ["somebody who is in no section", someone({ ...FINE, company: "Acme" })],
    ["a listed person of whom other notes may say something else", { ...LATE }],
  ])("is told each time of %s, and who shows rows is not", (_, person) => {
    for (const again of [person, { ...person }]) {
      feed.setPerson(again.path, again);
      runSoon();
    }
    expect([heard.length, told.length]).toEqual([2, 0]);
  });

  test("is told once of what both can see, in whichever order it comes", () => {
    const changes = [{ ...FINE }, { ...LATE, name: "Ana" }];
    for (const people of [changes, [...changes].reverse()]) {
      for (const person of people) feed.setPerson(person.path, { ...person, name: `${person.name}s` });
      runSoon();
    }
    expect([heard.length, told.length]).toEqual([2, 1]);
  });

  test("is told nothing once they no longer listen, and nothing is put off for them", () => {
    stop();
    feed.setPerson(FINE.path, { ...FINE });
    expect(soon).toHaveLength(0);
    expect(heard).toHaveLength(0);
  });
});
