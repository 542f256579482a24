import fc from "fast-check";
import { expect, test } from "vitest";
import { agenda } from "../domain/agenda-of";
import type { Person } from "../../src/domain/person";
import { day } from "../domain/days";
import { MemoryNotes, personNote, settled } from "./memory-notes";
import { TODAY, vaultOf } from "./roster-vault";
import { change, create, memoryStorage } from "./roster-changes";

const paths = fc.constantFrom(
  "People/Ana.md",
  "People/Kim.md",
  "People/_Sam.md",
  "Inbox/Ana.md",
  "Inbox/Kim.md",
  "Daily/2026-11-19.md",
  "Daily/2026-11-24.md",
  "2026-11-21 Kick-off.md",
  "Plan.md",
);
const notesOnOthers = fc.constantFrom(
  "Saw [[Ana]] and [[People/Kim]].",
  '---\nattendees: ["[[Kim]]"]\n---\n> [[Ana]] in a quote',
  "- [ ] write to [[Ana]] 📅 2026-11-23\n- [x] [[Kim]]",
  // What one note has open another may have ended.
  "- [ ] write to [[Ana]]\n- [ ] ask [[Kim]]",
  "- [x] write to [[Ana]] ✅ 2026-11-23\n- [-] ask [[Kim]]",
  "---\ndate: 2026-11-18\n---\n- [[Inbox/Ana]]\n- [ ] ask [[kim.md|her]]",
  "## Reconnect\n- [ ] [[Ana]]\n\n## Waiting for\n- [ ] the deck from [[Ana]]",
);
const personTexts = fc
  .record({
    properties: fc.constantFrom<Record<string, string>>(
      {},
      { "last-contact": "2026-11-01" },
      { type: "person", cadence: "weekly" },
      { birthday: "2026-11-24" },
      { broken: "[" },
    ),
    entry: fc.constantFrom("2026-11-20 call", "2026-11-25 coffee", "no day"),
  })
  .map(({ properties, entry }) => personNote(properties, entry));
const texts = fc.oneof(personTexts, notesOnOthers);
const events = fc.oneof(
  fc.record({ kind: fc.constant("write" as const), path: paths, text: texts }),
  fc.record({ kind: fc.constant("delete" as const), path: paths }),
  fc.record({ kind: fc.constant("rename" as const), path: paths, to: paths }),
  fc.record({
    kind: fc.constantFrom("rebuild" as const, "deliver" as const, "midnight" as const, "settle" as const),
  }),
);

/** What stands there when the vault is opened; of that only what may matter is read. */
const atFirst = fc.dictionary(paths, texts, { maxKeys: 6 });

test(
  "after any run of events, with texts that come late, the people are those of a fresh walk",
  {
    timeout: 60_000,
  },
  async () => {
    await fc.assert(
      fc.asyncProperty(atFirst, fc.array(events, { minLength: 20, maxLength: 80 }), async (first, run) => {
        const vault = vaultOf(first, new MemoryNotes(), memoryStorage());
        await vault.roster.rebuild();
        vault.notes.isSlow = true;
        let today = TODAY;
        for (const event of run) {
          const has = (path: string): boolean => vault.notes.paths().includes(path);
          switch (event.kind) {
            case "write":
              create(vault, event.path, event.text);
              change(vault, event.path, event.text);
              break;
            case "delete":
              if (!has(event.path)) break;
              vault.notes.delete(event.path);
              void vault.roster.noteDeleted(event.path);
              break;
            case "rename":
              if (!has(event.path) || has(event.to)) break;
              vault.notes.rename(event.path, event.to);
              void vault.roster.noteRenamed(event.path, vault.notes.listing(event.to));
              break;
            case "rebuild":
              void vault.roster.rebuild();
              break;
            case "deliver":
              await settled();
              vault.notes.deliver("backwards");
              break;
            case "settle":
              await settled();
              break;
            case "midnight":
              today = day("2026-11-25");
              vault.roster.dayChanged(today);
          }
        }
        vault.notes.isSlow = false;
        await settled();
        vault.notes.deliver();
        await settled();
        const fresh = vaultOf({}, vault.notes);
        fresh.roster.dayChanged(today);
        await fresh.roster.rebuild();
        expect(sorted(vault.roster.people())).toEqual(sorted(fresh.roster.people()));
        expect(vault.feed.state().agenda).toEqual(agenda(fresh.roster.people(), today));
      }),
      { numRuns: 250 },
    );
  },
);

function sorted(people: readonly Person[]): Person[] {
  return [...people].sort((one, other) => (one.path < other.path ? -1 : 1));
}
