import type { TFile } from "../host/core/files";
import type { Ledger } from "./ledger";
import { NotePane } from "./note-pane";
import { tokensIn } from "./ledger";
import type { SimulatedVault } from "./simulated-vault";
import type { Step } from "./steps";

/** All that what happens from outside may touch. */
export interface Stage {
  readonly simulated: SimulatedVault;
  /** The notes of the people; null for one that was deleted. */
  readonly files: (TFile | null)[];
  readonly ledger: Ledger;
  /** Earlier texts of the notes, which a sync service may bring back. */
  readonly earlier: Map<TFile, string[]>;
  /** Notes that do not have the form they had at the start, because a user typed in them or they were made anew. */
  readonly reshaped: Set<TFile>;
  /** Notes whose new path is on its way, which nobody opens meanwhile. */
  readonly moving: Set<TFile>;
  readonly edited: () => void;
}

/** Something that a user, the app or a sync service does; it never waits for what it starts. */
export function happen({ what, who, which }: Step, stage: Stage): void {
  const file = stage.files[who] ?? null;
  const { simulated } = stage;
  if (what === "time-passes") simulated.timePasses();
  if (file === null) return what === "sync-recreates" ? recreate(who, stage) : undefined;
  const pane = simulated.panesOf(file).find(({ takesKeys }) => takesKeys);
  const startOf = (started: Promise<void> | undefined): void => void started?.catch(() => undefined);
  switch (what) {
    case "edit":
      return pane === undefined ? syncInserts(file, which, stage) : type(pane, file, which, stage);
    case "sync-inserts":
      return syncInserts(file, which, stage);
    case "erase":
      return pane === undefined ? undefined : erase(pane, file, which, stage);
    case "open-pane":
      return startOf(openPane(file, 1, stage));
    case "open-second-pane":
      return startOf(openPane(file, 2, stage));
    case "close-pane":
      return canClose(simulated) ? startOf(simulated.panesOf(file).at(-1)?.close()) : undefined;
    case "go-elsewhere":
      if (!canClose(simulated)) return;
      return startOf(pane && goElsewhere(pane, stage.files[which % stage.files.length] ?? null, stage));
    case "turn-page": {
      const turned = simulated.panesOf(file)[which % 2];
      if (turned !== undefined) turned.mode = turned.mode === "source" ? "preview" : "source";
      return;
    }
    case "save-pane":
      return startOf(pane?.save());
    case "rename":
      if (simulated.panesOf(file).length === 0) return startOf(renameInQueue(file, which, stage));
      return renameAtOnce(file, which, simulated);
    case "sync-renames":
      return renameAtOnce(file, which, simulated);
    case "sync-restores":
      return syncRewrites(file, stage, (text) => restored(file, text, which, stage));
    case "sync-deletes":
      return which % 3 === 0 ? simulated.fromOutside(() => remove(file, who, stage)) : undefined;
    case "sync-recreates":
      return simulated.fromOutside(() => replace(file, who, stage));
  }
}

/** A line of the user's own, somewhere below the properties. */
function type(pane: NotePane, file: TFile, which: number, { ledger, reshaped, edited }: Stage): void {
  const { editor } = pane;
  const before = editor.getValue();
  const line = placeFor(before.split("\n"), which);
  editor.replaceRange(`I wrote ${ledger.next("user")}\n`, { line, ch: 0 });
  reshaped.add(file);
  ledger.userChanged(before, editor.getValue());
  edited();
}

/** Takes out a line that the user or an action once wrote. */
function erase(pane: NotePane, file: TFile, which: number, { ledger, reshaped, edited }: Stage): void {
  const { editor } = pane;
  const before = editor.getValue();
  const lines = before.split("\n");
  const erasable = lines.flatMap((text, line) => (/\b[ua]\d+z\b/.test(text) ? [line] : []));
  const line = erasable[which % Math.max(1, erasable.length)];
  if (line === undefined || line === lines.length - 1) return;
  editor.replaceRange("", { line, ch: 0 }, { line: line + 1, ch: 0 });
  reshaped.add(file);
  ledger.userChanged(before, editor.getValue());
  edited();
}

/** The number of a line of the body. */
function placeFor(lines: readonly string[], which: number): number {
  const close = lines[0]?.replace("\uFEFF", "").trim() === "---" ? lines.indexOf("---", 1) + 1 : 0;
  const first = lines.findIndex((line, at) => at >= close && line.startsWith("# Person")) + 1;
  return first + (which % Math.max(1, lines.length - first));
}

async function openPane(file: TFile, most: number, { simulated, moving }: Stage): Promise<void> {
  if (moving.has(file) || simulated.panesOf(file).length >= most) return;
  const pane = new NotePane(simulated.openNotes);
  simulated.panes.push(pane);
  await pane.open(file);
}

/** A pane that is closed while it is being saved may lose what cannot be saved, whoever wrote it: that is the app's. */
function canClose({ adapter }: SimulatedVault): boolean {
  return adapter.isIdle;
}

/** The pane shows another note from then on. */
async function goElsewhere(pane: NotePane, file: TFile | null, { moving }: Stage): Promise<void> {
  if (file !== null && file !== pane.file && !moving.has(file)) await pane.open(file);
}

/** Behind the writes that wait, as when the user renames a note in the list of files. */
async function renameInQueue(file: TFile, which: number, { simulated, moving }: Stage): Promise<void> {
  moving.add(file);
  await rename(file, which, simulated).finally(() => moving.delete(file));
}

/** While nothing is written: the app itself would save what was typed under the old name again. */
function renameAtOnce(file: TFile, which: number, simulated: SimulatedVault): void {
  simulated.fromOutside(() => {
    if (file.deleted) return;
    simulated.turns.letThrough("enter");
    void rename(file, which, simulated).catch(() => undefined);
  });
}

function rename(file: TFile, which: number, { vault }: SimulatedVault): Promise<void> {
  const name = file.name.replace(/^(?:\d+ )?/, `${which % 50} `);
  return vault.rename(file, `${which % 2 === 0 ? "People" : "Friends"}/${name}`);
}

/** Changes the file as a service does that merges: on the bytes that are there, in one go. */
function syncRewrites(file: TFile, stage: Stage, rewrite: (text: string) => string): void {
  const { simulated, ledger } = stage;
  simulated.fromOutside(() => {
    if (file.deleted) return;
    simulated.turns.letThrough("enter", "read");
    const change = (before: string): string => {
      const after = rewrite(before);
      ledger.userChanged(before, after);
      return after;
    };
    void simulated.adapter.process(file.path, change);
  });
}

function syncInserts(file: TFile, which: number, stage: Stage): void {
  const token = stage.ledger.next("user");
  syncRewrites(file, stage, (text) => {
    const lines = text.split("\n");
    const at = placeFor(
      lines.map((line) => line.replace(/\r$/, "")),
      which,
    );
    const end = text.includes("\r\n") ? "\r" : "";
    const isLast = at >= lines.length;
    const line = isLast ? `synced ${token}` : `synced ${token}${end}`;
    stage.edited();
    return lines.toSpliced(at, 0, line).join("\n");
  });
}

/** The remote side wins: the note becomes what it was some time ago. */
function restored(file: TFile, text: string, which: number, { earlier }: Stage): string {
  const known = earlier.get(file) ?? [];
  earlier.set(file, [...known, text]);
  return which % 2 === 0 ? (known[which % Math.max(1, known.length)] ?? text) : text;
}

function remove(file: TFile, who: number, stage: Stage): void {
  const { simulated, files, ledger } = stage;
  if (file.deleted) return;
  for (const pane of simulated.panesOf(file)) ledger.userChanged(pane.editor.getValue(), "");
  simulated.turns.letThrough("enter");
  files[who] = null;
  void simulated
    .textOnDisk(file)
    .then((text) => ledger.userChanged(text, ""))
    .then(() => simulated.adapter.remove(file.path));
}

/** What is gone comes back, as a short note. */
function recreate(who: number, { simulated, files, ledger, reshaped }: Stage): void {
  const path = `People/Person ${who} again.md`;
  simulated.fromOutside(() => {
    if (files[who] !== null) return;
    const text = `# Person ${who}\nback ${ledger.next("user")}\n`;
    simulated.turns.letThrough("enter");
    ledger.add(tokensIn(text));
    void simulated.vault.create(path, text).then((file) => {
      files[who] = file;
      reshaped.add(file);
    });
  });
}

/** Some services delete a file and write it again instead of changing it. */
function replace(file: TFile, who: number, stage: Stage): void {
  const { simulated, files, reshaped } = stage;
  const { path } = file;
  if (file.deleted || simulated.panesOf(file).length > 0) return;
  void simulated.textOnDisk(file).then(async (text) => {
    simulated.turns.letThrough("enter", "enter");
    await Promise.all([simulated.adapter.remove(path), simulated.adapter.write(path, text)]);
    const again = simulated.vault.getFileByPath(path);
    files[who] = again;
    if (again !== null && reshaped.has(file)) reshaped.add(again);
  });
}
