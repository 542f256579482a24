import { blockOf } from "../../src/app/block-of";
import type { Block } from "../../src/app/checklist-block";
import { Settling } from "../../src/app/settling";
import { writeContext } from "../../src/app/write-context";
import type { Person } from "../../src/domain/person";
import { english } from "../../src/i18n/en/english";
import { createLineReader } from "../../src/i18n/line-reader";
import { createFieldReader } from "../../src/note/properties/fields";
import { DEFAULT_SETTINGS } from "../../src/settings/settings";
import { VaultDailyNotes } from "../../src/vault/daily-notes";
import { createLinks } from "../../src/vault/links";
import { NoteStore } from "../../src/vault/note-store";
import { day } from "../domain/days";
import { promise, someone } from "../domain/people";
import { parseYaml } from "../note/parse-yaml";
import type { SimulatedVault } from "./simulated-vault";
import { DAILY, tickNotes } from "./tick-steps";

const TODAY = day("2026-11-22");

const CLOCK = {
  today: () => TODAY,
  now: () => new Date(2026, 10, 22, 12),
  onDayChange: () => () => undefined,
};

const KNOWN = {
  settings: () => DEFAULT_SETTINGS,
  person: personAt,
  words: {
    read: createLineReader(),
    congratulation: (each: Parameters<typeof english.reason.milestoneName>[0]) =>
      english.outcome.outcome.congratulation(english.reason.milestoneName(each)),
    thanks: english.settling.thanks,
  },
};

/** What the lines of the daily note are understood by. */
export function tickBlock({ app }: SimulatedVault): Block {
  return blockOf({ path: DAILY, day: TODAY }, { ...KNOWN, links: createLinks(app) });
}

/** What settles the ticks of a vault, as an app that has just been started. */
export function tickDevice({ app, vault }: SimulatedVault): Settling {
  const known = { ...KNOWN, links: createLinks(app), dailyNotes: new VaultDailyNotes(app, CLOCK) };
  const today = CLOCK.today;
  const channelText = (channel: string): string => channel;
  const fields = createFieldReader();
  return new Settling({
    ...known,
    today,
    writer: new NoteStore(app),
    people: () => tickNotes().flatMap(([path]) => personAt(path) ?? []),
    text: (path) => {
      const file = vault.getFileByPath(path);
      return file === null ? Promise.reject(new Error(path)) : vault.read(file);
    },
    context: (path) => writeContext(path, { ...known, fields, parseYaml, today, channelText }),
    whenQuiet: () => Promise.resolve(),
  });
}

/** Known as a cache has them that never hears of anything. */
function personAt(path: string): Person | null {
  const name = /^People\/(.+)\.md$/.exec(path)?.[1];
  if (name === undefined) return null;
  const entry = { day: TODAY, channel: null, direction: null, text: "", tags: [], line: 1 };
  const commitments = [
    promise("mine", "2026-11-20"),
    { ...promise("mine", "2026-11-21"), text: "bring the wine" },
  ];
  return someone({ path, name, commitments, interactions: [entry, entry] });
}
