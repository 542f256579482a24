import { afterAll, beforeAll, beforeEach, vi } from "vitest";
import type { WriteOutcome } from "../../src/app/ports";
import { edited, type Edit } from "../../src/note/text/edit";
import { NoteStore } from "../../src/vault/note-store";
import type { TFile } from "../host/core/files";
import { NotePane } from "./note-pane";
import { SimulatedVault } from "./simulated-vault";

export const ANA = "People/Ana.md";
export const TEXT = "\uFEFF---\r\nname: 'Ana' # c\r\n---\r\nno final newline";

export let simulated: SimulatedVault;
export let store: NoteStore;

/** Gives each test of a file a vault with one note, and a writer for it. */
export function useNoteStore(): void {
  beforeAll(() => void vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "Date"] }));
  afterAll(() => void vi.useRealTimers());
  beforeEach(async () => {
    simulated = await SimulatedVault.start([[ANA, TEXT]]);
    store = new NoteStore(simulated.app);
  });
}

export const more = (text: string): Edit => edited(text, `${text}+`);

export function outcomeOf(work: Promise<WriteOutcome>): Promise<WriteOutcome> {
  return simulated.during(work);
}

export async function onDisk(path: string): Promise<string | undefined> {
  return (await simulated.notes()).get(path);
}

export function noteOf(path: string): TFile {
  const file = simulated.vault.getFileByPath(path);
  if (file === null) throw new Error("The note is missing");
  return file;
}

export async function openPane(mode: "source" | "preview", path = ANA): Promise<NotePane> {
  const file = noteOf(path);
  const pane = new NotePane(simulated.openNotes);
  await simulated.during(pane.open(file));
  pane.mode = mode;
  simulated.panes.push(pane);
  return pane;
}
