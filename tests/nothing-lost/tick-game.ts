import type { Settling } from "../../src/app/settling";
import { blockLines, type BlockLine } from "../../src/app/checklist-block";
import { tickedEntries, type TickedEntry } from "../../src/note/checklist/ticked-entries";
import { keyOfId } from "../../src/note/checklist/tick-id";
import { readLog } from "../../src/note/log/log-section";
import { DEFAULT_SETTINGS, logStyle } from "../../src/settings/settings";
import { Ledger } from "./ledger";
import { NotePane } from "./note-pane";
import { SimulatedVault } from "./simulated-vault";
import { tickBlock, tickDevice } from "./tick-device";
import { DAILY, LINES, linesAbout, pathOf, tickNotes, type TickStep } from "./tick-steps";
import { plain, TICKED, typeInto, withBox, withLine, withoutUserLines, withWords } from "./tick-texts";
import { settled } from "./turns";

/** A week from the day of the note on. */
const SNOOZED = /^snooze-until: 2026-11-29\r?$/m;
const DISK_FULL = new Error("ENOSPC: no space left on device");
/** Nobody needs more looks to be told that there is nothing left to settle. */
const MOST_LOOKS = 6;

/** What came of a run of ticks. */
export interface TicksPlayed {
  /** Empty when nothing was lost, doubled or damaged. */
  readonly complaints: readonly string[];
  /** Boxes that were ticked, and those that were un-ticked while it went on. */
  readonly ticks: number;
  readonly unticks: number;
  readonly edits: number;
  readonly settled: number;
  /** Lines that were put off while it went on. */
  readonly putOff: number;
  /** Lines that were ticked and logged in the end, and those that were put off then. */
  readonly logged: number;
  readonly snoozed: number;
}

/** Lets ticks, edits, syncs and settling happen to a vault, with the turns as the steps say. */
export async function playTicks(steps: readonly TickStep[]): Promise<TicksPlayed> {
  return new TickGame(await SimulatedVault.start(tickNotes())).play(steps);
}

class TickGame {
  private readonly ledger = new Ledger();
  private readonly underWay: Promise<unknown>[] = [];
  private readonly reshaped = new Set<string>();
  private device: Settling;
  private ticks = 0;
  private unticks = 0;
  private edits = 0;
  private settled = 0;
  private putOff = 0;
  private logged = 0;
  private snoozed = 0;

  constructor(private readonly simulated: SimulatedVault) {
    this.device = tickDevice(simulated);
  }

  async play(steps: readonly TickStep[]): Promise<TicksPlayed> {
    for (const step of steps) {
      await this.happen(step);
      for (const { choice, fails } of step.moves) {
        await this.simulated.take({ choice, failure: fails ? DISK_FULL : null });
      }
    }
    await this.rest();
    // Where a write has failed the one who tried it makes it good.
    await this.settleAll(this.device);
    await this.settleAll(tickDevice(this.simulated));
    const ticked = await this.complaints();
    await this.untickAll();
    await this.settleAll(tickDevice(this.simulated));
    const complaints = [...ticked, ...(await this.complaints()), ...(await this.damage())];
    const { ticks, unticks, edits, settled, putOff, logged, snoozed } = this;
    return { complaints, ticks, unticks, edits, settled, putOff, logged, snoozed };
  }

  private async happen({ what, who, which }: TickStep): Promise<void> {
    switch (what) {
      case "tick":
        await this.change(DAILY, (text) => this.tick(text, who, which % 2 === 0 ? " " : "x"));
        break;
      case "put-off":
        // Of two lines about somebody one ends the snooze of the other, so only single ones are put off.
        await this.change(DAILY, (text) => this.tick(text, who, linesAbout(pathOf(who)) > 1 ? "x" : ">"));
        break;
      case "words":
        await this.change(DAILY, (text) => withWords(text, who, this.ledger.next("action")));
        break;
      case "edit":
        this.edits += 1;
        await this.change(pathOf(who), (text) => withLine(text, this.ledger.next("user")));
        break;
      case "settle":
        this.settled += 1;
        this.start(which);
        break;
      case "restart":
        // The app ends once it has written what it was writing, and starts without knowing anything.
        await this.rest();
        this.device = tickDevice(this.simulated);
        break;
      case "open-pane":
        this.underWay.push(this.openPane(which % 2 === 0 ? DAILY : pathOf(who)).catch(() => undefined));
        break;
      case "close-pane":
        if (this.simulated.adapter.isIdle)
          this.underWay.push(Promise.resolve(this.simulated.panes.at(-1)?.close()).catch(() => undefined));
        break;
      case "time-passes":
        await this.simulated.panesCatchUp();
        this.simulated.timePasses();
        break;
    }
    await settled();
  }

  private tick(text: string, who: number, box: " " | "x" | ">"): string {
    const after = withBox(text, who, box);
    if (after !== text && box === ">") this.putOff += 1;
    if (after !== text && box === "x") this.ticks += 1;
    if (after !== text && box === " ") this.unticks += 1;
    return after;
  }

  private start(which: number): void {
    const work = this.device.settle(DAILY, { isAsked: which % 5 === 0 });
    this.underWay.push(work.catch(() => undefined));
  }

  /** By the keyboard where a pane has the note, else as a sync brings it. */
  private async change(path: string, change: (text: string) => string): Promise<void> {
    const file = this.simulated.vault.getFileByPath(path);
    const pane = this.simulated.panes.find((each) => each.file === file && each.takesKeys);
    if (file === null) return;
    if (pane === undefined) {
      const rewrite = (text: string): string => this.userChanged(text, change(text));
      this.simulated.fromOutside(() => {
        this.simulated.turns.letThrough("enter", "read");
        void this.simulated.adapter.process(path, rewrite);
      });
      return;
    }
    await this.simulated.panesCatchUp();
    this.reshaped.add(path);
    typeInto(pane, (text) => this.userChanged(text, change(text)));
  }

  private userChanged(before: string, after: string): string {
    this.ledger.userChanged(before, after);
    return after;
  }

  private async openPane(path: string): Promise<void> {
    const file = this.simulated.vault.getFileByPath(path);
    if (file === null || this.simulated.panes.length > 3) return;
    const pane = new NotePane(this.simulated.openNotes);
    this.simulated.panes.push(pane);
    await pane.open(file);
  }

  private async rest(): Promise<void> {
    await this.simulated.comeToRest();
    await this.simulated.during(Promise.all(this.underWay));
    await this.simulated.comeToRest();
  }

  /** Looks until nothing is left to be done. */
  private async settleAll(device: Settling): Promise<void> {
    for (let look = 0; look < MOST_LOOKS; look += 1) {
      const note = await this.simulated.during(device.settle(DAILY, { isAsked: true }));
      const dropped = await this.simulated.during(device.dropDoubles());
      await this.rest();
      if ((note?.lines.length ?? 0) === 0 && dropped.length === 0) return;
    }
  }

  private async untickAll(): Promise<void> {
    for (const who of LINES.keys()) {
      for (let line = 0; line < MOST_LOOKS; line += 1) {
        await this.change(DAILY, (text) => text.replace(TICKED(who), "- [ ]"));
        await this.rest();
      }
    }
  }

  /** What is ticked has one entry that says what the line says, what is put off a snooze, what is neither has none. */
  private async complaints(): Promise<string[]> {
    const notes = await this.simulated.notes();
    const lines = blockLines(notes.get(DAILY) ?? "", tickBlock(this.simulated));
    const wrong = lines.flatMap((line) => {
      const { path } = line.person;
      const alike = lines.filter((other) => isAlike(line, other));
      const ticked = alike.filter(({ task }) => task.tick === "x");
      const entries = entriesFor(line, notes.get(path) ?? "");
      const due = ticked.length > 0 ? 1 : 0;
      this.logged += due;
      if (entries.length !== due) return [`${path} has ${entries.length} entries instead of ${due}`];
      if (alike.length > 1) return [];
      if (line.task.tick === ">") {
        this.snoozed += 1;
        const isEnded = lines.some((other) => other.person.path === path && other.task.tick === "x");
        const isHidden = isEnded || SNOOZED.test(notes.get(path) ?? "");
        return isHidden && line.task.mark?.kind === "snoozed" ? [] : [`${path} is not snoozed`];
      }
      const words = entries[0]?.interaction.text ?? line.entry.text;
      if (due === 1 && words !== line.entry.text) return [`${path} says ${words}, not ${line.entry.text}`];
      return (line.task.mark === null) === (due === 1) ? [`${path}: the mark is wrong`] : [];
    });
    const users = this.ledger.complaints(notes.values()).filter((each) => each.startsWith("u"));
    return [...wrong, ...users];
  }

  /**
   * True for somebody of whom a merge has left two lines and who was put off meanwhile: the contact of one ends the
   * snooze of the other, and taken back one look after the other they leave it.
   */
  private isDoubled(path: string, daily: string): boolean {
    const lines = blockLines(daily, tickBlock(this.simulated)).filter(({ person }) => person.path === path);
    return this.putOff > 0 && lines.length > linesAbout(path);
  }

  /** With nothing ticked any more the notes are what they were, but for what the user wrote. */
  private async damage(): Promise<string[]> {
    const notes = await this.simulated.notes();
    return tickNotes().flatMap(([path, text]) => {
      if (path === DAILY || this.isDoubled(path, notes.get(DAILY) ?? "")) return [];
      const now = withoutUserLines(notes.get(path) ?? "");
      const isSame = this.reshaped.has(path) ? plain(now) === plain(text) : now === text;
      return isSame ? [] : [`${path} is not what it was: ${JSON.stringify(now)}`];
    });
  }
}

/** A merge can leave a line twice; both are about the same. */
function isAlike(one: BlockLine, other: BlockLine): boolean {
  return one.person.path === other.person.path && keyOfId(one.id) === keyOfId(other.id);
}

function entriesFor({ id }: BlockLine, text: string): TickedEntry[] {
  const entries = tickedEntries(readLog(text, logStyle(DEFAULT_SETTINGS)));
  return entries.filter(({ mark }) => keyOfId(mark.id) === keyOfId(id));
}
