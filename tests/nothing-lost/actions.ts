import type { App } from "obsidian";
import { createActing, type Acting, type PersonAction } from "../../src/app/act";
import { insertChecklist, type ChecklistOutcome } from "../../src/app/insert-checklist";
import { logMeeting, type MeetingOutcome, type MeetingRequest } from "../../src/app/log-meeting";
import type { IntroductionWords, PracticeContext } from "../../src/app/introduce";
import type { LogAction } from "../../src/app/record-interaction";
import { createPerformer, type Performer } from "../../src/app/perform";
import type { NoteWriter } from "../../src/app/ports";
import { UndoHistory } from "../../src/app/undo-history";
import type { Clock } from "../../src/clock";
import { agenda } from "../domain/agenda-of";
import { addDays, type Day } from "../../src/domain/day";
import { lineFormatOf } from "../../src/note/checklist/line-format";
import { createFieldReader } from "../../src/note/properties/fields";
import { DEFAULT_SETTINGS, peopleRules, purposeTags, type Settings } from "../../src/settings/settings";
import { VaultDailyNotes } from "../../src/vault/daily-notes";
import { createLinks } from "../../src/vault/links";
import { VaultTemplates } from "../../src/vault/templates";
import { day } from "../domain/days";
import { someone } from "../domain/people";
import { stringifyYaml } from "../host/core/yaml";
import { parseYaml } from "../note/parse-yaml";
import { markerOf } from "./people-notes";

export const TODAY = day("2026-11-22");

/** The use cases, wired as the engine wires them, with a writer of one's choice. */
export interface UseCases {
  readonly acting: Acting;
  readonly history: UndoHistory;
  readonly performer: Performer;
  /** What the entries of practices depend on. */
  readonly practices: PracticeContext;
  /** Somebody who has a note at that path by then is logged with, not made anew, as a meeting note would have it. */
  meeting(request: MeetingRequest): Promise<MeetingOutcome>;
  /** Everybody of those is due; the words of each line are asked for. */
  checklist(paths: readonly string[], words: () => string): Promise<ChecklistOutcome>;
}

export function createUseCases(
  app: App,
  createWriter: (app: App) => NoteWriter,
  settings: Settings = DEFAULT_SETTINGS,
): UseCases {
  const history = new UndoHistory(createWriter(app));
  const { writer } = history;
  app.vault.on("rename", ({ path }, oldPath) => history.noteRenamed(oldPath, path));
  const dailyNotes = new VaultDailyNotes(app, FIXED);
  const links = createLinks(app);
  const performer = createPerformer(history);
  const known = { fields: createFieldReader(), parseYaml, settings: () => settings, today: () => TODAY };
  const acting = createActing({
    ...known,
    channelText: (channel) => channel,
    performer,
    dailyNotes,
    links,
    writeYaml: stringifyYaml,
  });
  const newPeople = {
    ...known,
    writer,
    history,
    performer,
    templates: new VaultTemplates(app, FIXED),
    rules: () => peopleRules(settings, []),
    people: () => app.vault.getMarkdownFiles().map(({ path }) => ({ path, leanings: { tags: [] } })),
    context: acting.context,
  };
  return {
    acting,
    history,
    performer,
    practices: { today: TODAY, links, purposes: purposeTags(settings) },
    meeting: (request) => {
      const pathOf = (name: string): string => `People/${name}.md`;
      const isThere = (name: string): boolean => app.vault.getFileByPath(pathOf(name)) !== null;
      const found = request.newcomers.filter(isThere).map((name) => ({ path: pathOf(name) }));
      const newcomers = request.newcomers.filter((name) => !isThere(name));
      return logMeeting({ ...request, newcomers, people: [...found, ...request.people] }, newPeople);
    },
    checklist: (paths, line) => {
      const people = paths.map((path) => someone({ path, name: path, nextContact: TODAY }));
      const words = { line, mark: () => "" };
      const request = {
        agenda: agenda(people, TODAY),
        heading: "Reconnect",
        format: lineFormatOf(""),
        room: { cap: 0, contacted: 0 },
        words,
        isWanted: () => true,
        removesGone: false,
      };
      return insertChecklist(request, { dailyNotes, links, writer, blockAt: noBlock });
    },
  };
}

function noBlock(): never {
  throw new Error("Only where lines are removed is it asked what they say");
}

const FIXED: Clock = {
  today: () => TODAY,
  now: () => new Date(2026, 10, 22, 12),
  onDayChange: () => () => undefined,
};

/** The day so many days ago, ahead when negative. */
export function daysAgo(count: number): Day {
  return addDays(TODAY, -count);
}

const CHANNELS = ["call", "email", null] as const;

/** A contact whose words hold that token and nothing else that is anybody's. */
export function logAction(token: string, which: number): LogAction {
  const channel = CHANNELS[which % CHANNELS.length] ?? null;
  return {
    kind: "log",
    contact: { day: daysAgo(which % 60), channel, direction: "to", text: `spoke of ${token}` },
    kept: [],
  };
}

const RESPONSES = ["congratulate", "support", "none"] as const;

/** A change in somebody's life: its words, what is to be said of it and what is promised hold a token each. */
export function lifeChange(
  [token, asked, promised]: readonly [string, string, string],
  which: number,
): PersonAction {
  const values = [{ field: "company", label: "company", value: `Works ${which % 5}` }] as const;
  const response = RESPONSES[which % RESPONSES.length] ?? "none";
  const change = { day: TODAY, values, words: `now ${token}`, summary: `so ${asked}`, response };
  return {
    kind: "life-change",
    change: { ...change, heading: "Life events", promise: `ask of ${promised}` },
  };
}

/** The words of an introduction, and what else its entries and its promises say. */
export function introduced(more = "", promised = ""): IntroductionWords {
  return {
    entry: (link) => `introduced to ${link}${more}`,
    promise: (name) => `ask how the introduction to ${name} went${promised}`,
  };
}

/** A person of the vault and what stands in their note wherever it goes. */
export function isNoteOf(text: string, who: number): boolean {
  return text.includes(markerOf(who));
}
