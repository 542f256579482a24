import { blockOf } from "../../src/app/block-of";
import { blockLines, type Block, type BlockLine } from "../../src/app/checklist-block";
import { Settling } from "../../src/app/settling";
import { writeContext } from "../../src/app/write-context";
import type { Person } from "../../src/domain/person";
import { english } from "../../src/i18n/en/english";
import { createLineReader } from "../../src/i18n/line-reader";
import { tickedEntries, type TickedEntry } from "../../src/note/checklist/ticked-entries";
import { keyOfId } from "../../src/note/checklist/tick-id";
import { readLog } from "../../src/note/log/log-section";
import { createFieldReader } from "../../src/note/properties/fields";
import { DEFAULT_SETTINGS, logStyle } from "../../src/settings/settings";
import { VaultDailyNotes } from "../../src/vault/daily-notes";
import { createLinks } from "../../src/vault/links";
import { NoteStore } from "../../src/vault/note-store";
import { day } from "../domain/days";
import { promise, someone } from "../domain/people";
import { parseYaml } from "../note/parse-yaml";
import { Ledger } from "./ledger";
import { NotePane } from "./note-pane";
import { SimulatedVault } from "./simulated-vault";
import { DAILY, pathOf, tickNotes, type TickStep } from "./tick-steps";
import { settled } from "./turns";

const TODAY = day("2026-11-22");
const DISK_FULL = new Error("ENOSPC: no space left on device");
const READ = createLineReader();
/** Nobody needs more looks to be told that there is nothing left to settle. */
const MOST_LOOKS = 6;

/** What came of a run of ticks. */
export interface TicksPlayed {
  /** Empty when nothing was lost, doubled or damaged. */
  readonly complaints: readonly string[];
  readonly ticks: number;
  readonly edits: number;
  readonly settled: number;
  /** Lines that were ticked and logged in the end. */
  readonly logged: number;
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
  private edits = 0;
  private settled = 0;
  private logged = 0;

  constructor(private readonly simulated: SimulatedVault) {
    this.device = this.newDevice();
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
    await this.settleAll(this.newDevice());
    const ticked = await this.complaints();
    await this.untickAll();
    await this.settleAll(this.newDevice());
    const complaints = [...ticked, ...(await this.complaints()), ...(await this.damage())];
    return { complaints, ticks: this.ticks, edits: this.edits, settled: this.settled, logged: this.logged };
  }

  private async happen({ what, who, which }: TickStep): Promise<void> {
    switch (what) {
      case "tick":
        this.ticks += 1;
        await this.change(DAILY, (text) => withBox(text, who, which % 3 === 0 ? " " : "x"));
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
        this.device = this.newDevice();
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
    for (let who = 0; who < tickNotes().length - 1; who += 1) {
      for (let line = 0; line < MOST_LOOKS; line += 1) {
        await this.change(DAILY, (text) => text.replace(TICKED(who), "- [ ]"));
        await this.rest();
      }
    }
  }

  /** What is ticked has one entry that says what the line says, what is not has none. */
  private async complaints(): Promise<string[]> {
    const notes = await this.simulated.notes();
    const lines = blockLines(notes.get(DAILY) ?? "", this.block());
    const wrong = lines.flatMap((line) => {
      const { path } = line.person;
      const alike = lines.filter((other) => isAlike(line, other));
      const ticked = alike.filter(({ task }) => task.tick === "x");
      const entries = entriesFor(line, notes.get(path) ?? "");
      const due = ticked.length > 0 ? 1 : 0;
      this.logged += due;
      if (entries.length !== due) return [`${path} has ${entries.length} entries instead of ${due}`];
      if (alike.length > 1) return [];
      const words = entries[0]?.interaction.text ?? line.entry.text;
      if (due === 1 && words !== line.entry.text) return [`${path} says ${words}, not ${line.entry.text}`];
      return (line.task.mark === null) === (due === 1) ? [`${path}: the mark is wrong`] : [];
    });
    const users = this.ledger.complaints(notes.values()).filter((each) => each.startsWith("u"));
    return [...wrong, ...users];
  }

  /** With nothing ticked any more the notes are what they were, but for what the user wrote. */
  private async damage(): Promise<string[]> {
    const notes = await this.simulated.notes();
    return tickNotes().flatMap(([path, text]) => {
      if (path === DAILY) return [];
      const now = withoutUserLines(notes.get(path) ?? "");
      const isSame = this.reshaped.has(path) ? plain(now) === plain(text) : now === text;
      return isSame ? [] : [`${path} is not what it was: ${JSON.stringify(now)}`];
    });
  }

  private block(): Block {
    const { links } = this.ports();
    return blockOf({ path: DAILY, day: TODAY }, { ...this.known(), links });
  }

  private ports() {
    const { app } = this.simulated;
    const clock = {
      today: () => TODAY,
      now: () => new Date(2026, 10, 22, 12),
      onDayChange: () => () => undefined,
    };
    return {
      links: createLinks(app),
      dailyNotes: new VaultDailyNotes(app, clock),
      writer: new NoteStore(app),
    };
  }

  private known() {
    return {
      settings: () => DEFAULT_SETTINGS,
      person: (path: string) => personAt(path),
      words: {
        read: READ,
        congratulation: (each: Parameters<typeof english.reason.milestoneName>[0]) =>
          english.outcome.outcome.congratulation(english.reason.milestoneName(each)),
        thanks: english.settling.thanks,
      },
    };
  }

  private newDevice(): Settling {
    const ports = this.ports();
    const known = this.known();
    const { vault } = this.simulated;
    return new Settling({
      ...ports,
      ...known,
      today: () => TODAY,
      people: () => tickNotes().flatMap(([path]) => personAt(path) ?? []),
      text: (path) => {
        const file = vault.getFileByPath(path);
        return file === null ? Promise.reject(new Error(path)) : vault.read(file);
      },
      context: (path) =>
        writeContext(path, {
          ...ports,
          ...known,
          fields: createFieldReader(),
          parseYaml,
          today: () => TODAY,
          channelText: (channel) => channel,
        }),
      whenQuiet: () => Promise.resolve(),
    });
  }
}

/** Known as a cache has them that never hears of anything. */
function personAt(path: string): Person | null {
  const name = /^People\/(.+)\.md$/.exec(path)?.[1];
  if (name === undefined) return null;
  const interactions = [...Array(2)].map(() => ({
    day: TODAY,
    channel: null,
    direction: null,
    text: "",
    tags: [],
    line: 1,
  }));
  return someone({ path, name, commitments: [promise("mine", "2026-11-20")], interactions });
}

/** A merge can leave a line twice; both are about the same. */
function isAlike(one: BlockLine, other: BlockLine): boolean {
  return one.person.path === other.person.path && keyOfId(one.id) === keyOfId(other.id);
}

function entriesFor({ id }: BlockLine, text: string): TickedEntry[] {
  const entries = tickedEntries(readLog(text, logStyle(DEFAULT_SETTINGS)));
  return entries.filter(({ mark }) => keyOfId(mark.id) === keyOfId(id));
}

const LINE = (who: number, flags = "m"): RegExp =>
  new RegExp(`^- \\[.\\] (\\[\\[Person ${who}\\]\\][^\\r\\n]*)`, flags);

const TICKED = (who: number): RegExp => new RegExp(`^- \\[x\\](?= \\[\\[Person ${who}\\]\\])`, "m");

function withBox(text: string, who: number, box: string): string {
  return text.replace(LINE(who), `- [${box}] $1`);
}

function withWords(text: string, who: number, token: string): string {
  return text.replace(LINE(who), (line) => {
    const mark = / \^rapport-\S+$/.exec(line)?.[0] ?? "";
    const bare = line.slice(0, line.length - mark.length).replace(/, a\d+z$/, "");
    return `${bare}, ${token}${mark}`;
  });
}

/** A line of the user's own, below the log. */
function withLine(text: string, token: string): string {
  return text.replace(/## Notes(\r?\n)/, (heading, end: string) => `${heading}I wrote ${token}${end}`);
}

function withoutUserLines(text: string): string {
  return text.replace(/^I wrote u\d+z\r?\n/gm, "");
}

function plain(text: string): string {
  return text.replace(/^\uFEFF/, "").replace(/\r\n?/g, "\n");
}

function typeInto(pane: NotePane, change: (text: string) => string): void {
  const { editor } = pane;
  const before = editor.getValue();
  const after = change(before);
  const [from, to] = [before.split("\n"), after.split("\n")];
  const first = from.findIndex((line, at) => line !== to[at]);
  if (first < 0) return;
  // A line is put in, or another one is put in the place of one.
  const isNew = to.length > from.length;
  const text = `${to[first] ?? ""}${isNew ? "\n" : ""}`;
  const end = isNew ? { line: first, ch: 0 } : { line: first, ch: from[first]?.length ?? 0 };
  editor.replaceRange(text, { line: first, ch: 0 }, end);
}
