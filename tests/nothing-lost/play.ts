import type { App } from "obsidian";
import type { PersonAction } from "../../src/app/act";
import { insertAtCursor } from "../../src/app/insert-at-cursor";
import type { TogetherOutcome } from "../../src/app/perform";
import { logEdits } from "../../src/app/record-interaction";
import type { NoteWriter, WriteOutcome } from "../../src/app/ports";
import { briefLines } from "../../src/note/brief-block";
import { promisesOf } from "../../src/note/promises/promise-places";
import { listOf } from "../../src/note/front-matter/list-property";
import { createFieldReader } from "../../src/note/properties/fields";
import { readNote } from "../../src/note/front-matter/read-note";
import { parseYaml } from "../note/parse-yaml";
import type { TFile } from "../host/core/files";
import { createUseCases, daysAgo, logAction, type UseCases } from "./actions";
import { happen, type Stage } from "./events";
import { Ledger, tokenChanges, tokensIn } from "./ledger";
import { complaintsAbout, type Started } from "./outcome-complaints";
import { jointActs } from "./joint-acts";
import { keepsItsForm, PEOPLE, peopleNotes } from "./people-notes";
import { SimulatedVault } from "./simulated-vault";
import { singleActs } from "./single-acts";
import { isAction, isByHand, leavesPane, type ActionName, type Step } from "./steps";
import { settled } from "./turns";

/** What came of a run. */
export interface Played {
  /** Empty when nothing was lost, doubled or damaged. */
  readonly complaints: readonly string[];
  readonly actions: number;
  /** Edits of users and syncs that took place. */
  readonly edits: number;
  readonly outcomes: Readonly<Record<WriteOutcome["kind"], number>>;
  /** The share of tokens that users and syncs took out or brought back, of which nothing can be said. */
  readonly shareReleased: number;
}

/** What is to be asked about and actions have added. */
function topicsIn(text: string): string[] {
  const found = createFieldReader().read(readNote(text, parseYaml).properties).get("ask-about");
  return listOf(found?.value)
    .map(String)
    .filter((topic) => /\ba\d+z\b/.test(topic));
}

const DISK_FULL = new Error("ENOSPC: no space left on device");

/** Lets all that happen to a vault, with the turns as the steps say, and looks at what is there in the end. */
export async function play(steps: readonly Step[], createWriter: (app: App) => NoteWriter): Promise<Played> {
  const simulated = await SimulatedVault.start([...peopleNotes(), ["Friends/Readme.md", ""]]);
  return new Game(simulated, createUseCases(simulated.app, createWriter)).play(steps);
}

class Game {
  private readonly ledger = new Ledger();
  private readonly files: (TFile | null)[];
  private readonly complaints: string[] = [];
  private readonly underWay: Promise<void>[] = [];
  private readonly outcomes = { written: 0, unchanged: 0, refused: 0, conflict: 0, failed: 0 };
  private readonly reshaped = new Set<TFile>();
  private readonly stage: Stage;
  private actions = 0;
  private edits = 0;

  constructor(
    private readonly simulated: SimulatedVault,
    private readonly useCases: UseCases,
  ) {
    this.files = peopleNotes().map(([path]) => simulated.vault.getFileByPath(path));
    for (const [, text] of peopleNotes()) this.ledger.add(tokensIn(text));
    const { files, ledger, reshaped } = this;
    const edited = (): void => void (this.edits += 1);
    this.stage = { simulated, files, ledger, reshaped, edited, earlier: new Map(), moving: new Set() };
  }

  async play(steps: readonly Step[]): Promise<Played> {
    for (const step of steps) {
      await this.start(step);
      for (const { choice, fails } of step.moves) {
        await this.simulated.take({ choice, failure: fails ? DISK_FULL : null });
      }
    }
    await this.simulated.comeToRest();
    await this.simulated.during(Promise.all(this.underWay));
    await this.simulated.comeToRest();
    return this.result(await this.simulated.notes());
  }

  private async start(step: Step): Promise<void> {
    if (isAction(step.what)) {
      this.actions += 1;
      const acting = this.act(step.what, step);
      this.underWay.push(acting.catch((error: unknown) => void this.complaints.push(`Thrown: ${error}`)));
    } else {
      if (isByHand(step.what) || (leavesPane(step.what) && this.hasUnsavedText(step.who)))
        await this.simulated.panesCatchUp();
      happen(step, this.stage);
    }
    await settled();
  }

  private hasUnsavedText(who: number): boolean {
    const file = this.files[who] ?? null;
    return file !== null && this.simulated.panesOf(file).some((pane) => pane.hasUnsavedText);
  }

  private async act(what: ActionName, step: Step): Promise<void> {
    const { who, which } = step;
    const next = (): string => this.ledger.next("action");
    const single = singleActs(what, step, next);
    if (single !== null) return this.each(single.acts, single.tokens);
    switch (what) {
      case "promise-close":
        return this.closePromise(who, which);
      case "topic-close":
        return this.talkAbout(who, which, next());
      case "brief":
        return this.insertBrief(who, which, [next(), next()]);
      case "introduce":
      case "share":
      case "feedback":
      case "give-feedback":
      case "let-go":
        return this.practice(what, who, which);
      case "meeting":
        return this.meet(who, which, next());
      case "tag-remove":
        return this.removeTag(who, which);
      case "checklist":
        return this.insertChecklist();
      case "undo":
      case "redo":
        return this.goBack(what);
      default:
        throw new Error(`Nobody knows how to ${what}`);
    }
  }

  /** All notes that it takes or none. */
  private practice(what: ActionName, who: number, which: number): Promise<void> {
    const path = this.files[who]?.path;
    if (path === undefined) return Promise.resolve();
    const other = this.files[(who + 1 + (which % (PEOPLE - 1))) % PEOPLE]?.path ?? null;
    const { acting, practices } = this.useCases;
    const next = (): string => this.ledger.next("action");
    const joint = jointActs(what, { path, other, which, next }, practices);
    if (joint === null) return Promise.resolve();
    return this.together(acting.together({ acts: joint.acts, label: what }), ...joint.tokens);
  }

  /** The note of somebody new and an entry in that of another person, or neither. */
  private meet(who: number, which: number, token: string): Promise<void> {
    const path = this.files[who]?.path;
    if (path === undefined) return Promise.resolve();
    const { acting, performer } = this.useCases;
    const edits = logEdits(logAction(token, which), path, acting.context(path));
    const made = { path: `Friends/New ${token}.md`, text: `${token}\n` };
    return this.together(performer.together("Met", [made, ...edits]), token);
  }

  /** What only makes sense together stands in every note once, or in none but those that it names. */
  private async together(outcome: Promise<TogetherOutcome>, ...tokens: readonly string[]): Promise<void> {
    const result = await outcome;
    const started = { who: null, tokens: new Set(tokens), movable: new Set<string>() };
    if (result.kind === "done") return result.step.writes.forEach((write) => this.look(write, started));
    this.look(result.problem, started);
    if (result.left.length > 0) this.ledger.release(tokens);
  }

  /** One of the tags that actions have added and that stood there when it was last looked. */
  private async removeTag(who: number, which: number): Promise<void> {
    const file = this.files[who] ?? null;
    if (file === null) return;
    const { properties } = readNote(await this.simulated.textOnDisk(file), parseYaml);
    const tags: unknown = Reflect.get(properties, "tags");
    const added = [...tokensIn(JSON.stringify(tags ?? [])).keys()].filter((token) => token.startsWith("a"));
    const tag = added[which % Math.max(1, added.length)];
    if (tag === undefined) return;
    return this.each([[who, { kind: "tag-remove", tag }]], [], [tag]);
  }

  /** One of the promises that stood there when it was last looked. */
  private async closePromise(who: number, which: number): Promise<void> {
    const file = this.files[who] ?? null;
    if (file === null) return;
    const text = await this.simulated.textOnDisk(file);
    const open = promisesOf(text, this.useCases.acting.context(file.path));
    const promise = open[which % Math.max(1, open.length)];
    if (promise === undefined) return;
    const on = daysAgo(0);
    const kind = which % 2 === 0 ? "promise-keep" : "promise-drop";
    return this.each([[who, { kind, promise, on }]], [], [...tokensIn(promise.text).keys()]);
  }

  /** One of the topics that actions have added and that stood there when it was last looked. */
  private async talkAbout(who: number, which: number, token: string): Promise<void> {
    const file = this.files[who] ?? null;
    if (file === null) return;
    const topics = topicsIn(await this.simulated.textOnDisk(file));
    const topic = topics[which % Math.max(1, topics.length)];
    if (topic === undefined) return;
    const log = { ...logAction(token, which), talkedAbout: [{ path: file.path, topic }] };
    return this.each([[who, log]], [token], [...tokensIn(topic).keys()]);
  }

  /** Where the cursor of a pane is; the note may have become another one meanwhile. */
  private async insertBrief(who: number, which: number, tokens: readonly [string, string]): Promise<void> {
    const file = this.files[who] ?? null;
    if (file === null) return;
    const [pane] = this.simulated.panesOf(file);
    const seen = pane?.getViewData() ?? (await this.simulated.textOnDisk(file));
    const place = { line: which % seen.split("\n").length, seen };
    const [link, lines] = [`[[Person ${who}|${tokens[0]}]]`, [`friend ${tokens[1]}`]];
    const request = {
      path: file.path,
      place,
      lines: briefLines([{ link, lines, parts: [] }]),
      label: "Brief",
    };
    return this.together(insertAtCursor(request, this.useCases.performer), ...tokens);
  }

  private async each(
    acts: readonly (readonly [who: number, action: PersonAction])[],
    tokens: readonly string[] = [],
    movable: readonly string[] = [],
  ): Promise<void> {
    const present = acts.flatMap(([who, action]) => {
      const path = this.files[who]?.path;
      return path === undefined ? [] : [{ who, act: { path, action } }];
    });
    const { outcomes } = await this.useCases.acting.each({
      acts: present.map(({ act }) => act),
      label: () => "Done",
    });
    outcomes.forEach((outcome, at) => {
      this.look(outcome, {
        who: present[at]?.who ?? null,
        tokens: new Set(tokens),
        movable: new Set(movable),
      });
    });
  }

  private async insertChecklist(): Promise<void> {
    const tokens = new Set<string>();
    const words = (): string => {
      const token = this.ledger.next("action");
      tokens.add(token);
      return token;
    };
    const paths = this.files.flatMap((file) => (file === null ? [] : [file.path]));
    const { write } = await this.useCases.checklist(paths, words);
    this.look(write, { who: null, tokens, movable: new Set() });
  }

  private async goBack(direction: "undo" | "redo"): Promise<void> {
    const outcome = await this.useCases.history[direction]();
    const sign = direction === "undo" ? -1 : 1;
    if (outcome.kind === "none") return;
    const writes =
      outcome.kind === "done"
        ? outcome.step.writes
        : outcome.step.writes.filter(({ path }) => outcome.left.includes(path));
    for (const { before, after } of writes) this.ledger.add(tokenChanges(before, after), sign);
  }

  /** What an action says that it did is what it was to do, and becomes what has to be there in the end. */
  private look(outcome: WriteOutcome, started: Started): void {
    this.outcomes[outcome.kind] += 1;
    if (outcome.kind !== "written") return;
    const changes = tokenChanges(outcome.before, outcome.after);
    this.ledger.add(changes);
    this.complaints.push(...complaintsAbout(outcome, changes, started));
  }

  private result(notes: ReadonlyMap<string, string>): Played {
    const { actions, edits, outcomes, ledger } = this;
    const forms = this.files.flatMap((file, who) => {
      if (file === null || this.reshaped.has(file)) return [];
      return keepsItsForm(notes.get(file.path) ?? "", who) ? [] : [`${file.path} has other line endings`];
    });
    const complaints = [...this.complaints, ...ledger.complaints(notes.values()), ...forms];
    return { complaints, actions, edits, outcomes, shareReleased: ledger.shareReleased };
  }
}
