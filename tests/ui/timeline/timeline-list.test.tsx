// @vitest-environment happy-dom
import { afterEach, expect, test } from "vitest";
import { addDays } from "../../../src/domain/day";
import type { TimelineEvent } from "../../../src/domain/timeline";
import { TimelineList } from "../../../src/ui/timeline/timeline-list";
import { day } from "../../domain/days";
import { entryOn } from "../../domain/people";
import { FormPage } from "../practices/form-page";

const PATH = "People/Ana.md";
let page: FormPage;
afterEach(() => page.remove());

function talkOn(on: TimelineEvent["day"]): TimelineEvent {
  return {
    kind: "talk",
    day: on,
    path: PATH,
    line: 7,
    interaction: entryOn(on, { channel: "call", text: "boats" }),
  };
}

async function open(events: readonly TimelineEvent[]): Promise<TimelineEvent[]> {
  const opened: TimelineEvent[] = [];
  page = await FormPage.open(
    <TimelineList
      events={events}
      dayText={(on) => on.slice(5)}
      onOpen={(event) => void opened.push(event)}
    />,
  );
  return opened;
}

test("stands year by year, and each line opens its source", async () => {
  const opened = await open([
    talkOn(day("2026-11-01")),
    { kind: "note", day: day("2026-03-02"), path: "Meetings/2026-03-02 Kick-off.md", line: 3 },
    { kind: "met", day: day("2024-05-01"), path: PATH, line: null },
  ]);
  expect(page.words(".rapport-timeline-year")).toEqual(["2026", "2024"]);
  expect(page.words(".rapport-timeline-event")).toEqual([
    "11-01 call: boats",
    "03-02 in Kick-off",
    "05-01 you met",
  ]);
  await page.press("03-02");
  expect(opened).toMatchObject([{ path: "Meetings/2026-03-02 Kick-off.md", line: 3 }]);
});

test("of a long history the newest are shown, and the rest on demand", async () => {
  await open(Array.from({ length: 100 }, (_, at) => talkOn(addDays(day("2026-11-01"), -at))));
  expect(page.words(".rapport-timeline-event")).toHaveLength(40);
  await page.press("Show 60 more");
  expect(page.words(".rapport-timeline-event")).toHaveLength(100);
});
