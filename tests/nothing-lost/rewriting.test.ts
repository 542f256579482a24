import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { NoteStore } from "../../src/vault/note-store";
import { createUseCases, logAction } from "./actions";
import { NotePane } from "./note-pane";
import { SimulatedVault } from "./simulated-vault";
import { settled } from "./turns";

const ANA = "People/Ana.md";
/** A value that another property repeats: no change of one line is a change of that property alone. */
const NOTE =
  "---\n# since the fair\nlast-contact: &day 2026-10-01\nmet-on: *day\n---\n## Interactions\n- 2026-10-01 call\n";
const SYNCED = "synced u1z\n";
const MOST_TURNS = 12;

beforeAll(() => void vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "Date"] }));
afterAll(() => void vi.useRealTimers());

/**
 * Logs with properties written anew while a sync adds a line, after so many turns or just before the first when they
 * are negative, and then takes the log back.
 */
async function syncAfter(turns: number, isOpen: boolean): Promise<{ logged: string; undone: string }> {
  const simulated = await SimulatedVault.start([[ANA, NOTE]]);
  if (isOpen) await openPane(simulated);
  const { acting, history } = createUseCases(simulated.app, (app) => new NoteStore(app));
  const sync = (): void => {
    simulated.turns.letThrough("enter", "read");
    void simulated.adapter.process(ANA, (text) => text + SYNCED);
  };
  if (turns < 0) sync();
  await settled();
  const act = { path: ANA, action: logAction("a1z", 0) };
  const work = acting.together({ acts: [act], label: "Logged", rewriting: [ANA] });
  await settled();
  for (let turn = 0; turn < turns; turn += 1) await simulated.take({ choice: 0, failure: null });
  if (turns >= 0) simulated.fromOutside(sync);
  // The sync is the last of those that wait, and goes first.
  await simulated.take({ choice: 1, failure: null });
  expect(await simulated.during(work)).toMatchObject({ kind: "done" });
  await simulated.comeToRest();
  const logged = (await simulated.notes()).get(ANA) ?? "";
  await simulated.during(history.undo());
  await simulated.comeToRest();
  return { logged, undone: (await simulated.notes()).get(ANA) ?? "" };
}

async function openPane(simulated: SimulatedVault): Promise<void> {
  const file = simulated.vault.getFileByPath(ANA);
  if (file === null) throw new Error("The note is missing");
  const pane = new NotePane(simulated.openNotes);
  await simulated.during(pane.open(file));
  simulated.panes.push(pane);
}

test.each([
  ["a note in a file", false],
  ["an open note", true],
])("what a sync writes while the properties of %s are written anew stands after undo", async (_, isOpen) => {
  const undone = new Set<string>();
  for (let turns = -1; turns <= MOST_TURNS; turns += 1) {
    const texts = await syncAfter(turns, isOpen);
    for (const text of Object.values(texts)) expect(text.split(SYNCED), `${turns} turns`).toHaveLength(2);
    expect(texts.logged).not.toContain("&day");
    undone.add(texts.undone.includes("a1z") ? "left as it is" : texts.undone);
  }
  // Before the write the sync is part of what undo brings back; after it, undo leaves the note alone.
  expect(undone).toEqual(new Set([NOTE + SYNCED, "left as it is"]));
});
