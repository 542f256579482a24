import { Matching } from "../../src/app/matching";
import type { NoteListing } from "../../src/app/ports";
import { drifting } from "../../src/domain/drift";
import { createFieldReader } from "../../src/note/properties/fields";
import type { Core } from "../host/core/create-core";
import { startRoster } from "./index-rows";
import { medianTime, timeOf, type BenchRow } from "./measure";
import { TODAY } from "./synthetic-vault";

const NOTE: NoteListing = {
  path: "Notes/Reading list.md",
  properties: null,
  tags: ["reading", "gardens/spring"],
  headings: ["What to read in Lisbon", "A new team"],
  linkpaths: ["Lisbon"],
  linksNamed: () => [],
  openTaskLinkpaths: [],
};

/** Who would like a note among that many people, and whose rhythm has broken. */
export function practiceRows(core: Core, count: number): BenchRow[] {
  const people = startRoster(core).people();
  const { resolvedLinks } = core.metadataCache;
  const newMatching = (): Matching =>
    new Matching({
      people: () => people,
      fields: createFieldReader(),
      targets: (path) => Object.keys(resolvedLinks[path] ?? {}),
      isTopic: (path) => !path.startsWith("People/"),
      markers: () => new Set(["person"]),
    });
  const first = medianTime(() => newMatching().match(NOTE), { times: 5, warmUp: 0 });
  const matching = newMatching();
  timeOf(() => matching.match(NOTE));
  const again = medianTime(() => matching.match(NOTE));
  const label = `${count.toLocaleString("en")} people`;
  const bar = count === 10_000 ? "≤ 50 ms" : "";
  return [
    {
      what: `who would like a note, ${label}, first time`,
      value: first,
      unit: "ms",
      bar,
      holds: first <= 50,
    },
    { what: `who would like a note, ${label}, again`, value: again, unit: "ms", bar, holds: again <= 50 },
    driftRow(people, label),
  ];
}

function driftRow(people: Parameters<typeof drifting>[0], label: string): BenchRow {
  const value = medianTime(() => drifting(people, TODAY));
  return { what: `whose rhythm has broken, ${label}`, value, unit: "ms", bar: "", holds: true };
}
