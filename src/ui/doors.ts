import type { App } from "obsidian";
import type { IndexCheck } from "../app/index-check";
import type { CursorPlace, InsertedChecklist } from "../app/insert-checklist";
import type { SettledNote } from "../app/settling";
import type { Day } from "../domain/day";
import type { Clock } from "../clock";
import type { Settings } from "../settings/settings";
import { tellInserted } from "./checklist-message";
import { showCheck } from "./index-check";
import { lookedFor } from "./looked-for";
import type { Notices } from "./notices";
import { RECONNECT_VIEW } from "./reconnect/view";
import type { Privacy } from "./privacy";
import { settledMessage } from "./settled-words";
import { openSettings, revealView } from "./reveal";
import type { SettingPlace } from "./setting-places";
import { WORDS } from "./words";

const { outcome } = WORDS.outcome;

export interface DoorDeps {
  readonly app: App;
  /** Of the plugin, by which its settings are found. */
  readonly id: string;
  readonly notices: Notices;
  readonly settings: () => Settings;
  readonly peopleCount: () => number;
  readonly insertChecklist: () => Promise<InsertedChecklist>;
  readonly insertChecklistAt: (place: CursorPlace) => Promise<InsertedChecklist>;
  readonly settle: (days: readonly Day[]) => Promise<SettledNote[]>;
  readonly clock: Pick<Clock, "today">;
  readonly shown: Privacy["shown"];
  readonly checkIndex: () => Promise<IndexCheck>;
  /** Reads the vault anew and says nothing of it. */
  readonly readAnew: () => Promise<void>;
  readonly open: (path: string) => Promise<void>;
}

/** What can be asked for without choosing somebody first, from whichever surface. */
export interface Doors {
  openView(): Promise<void>;
  /** Where a setting is named, that one is in sight and has the focus. */
  openSettings(place?: SettingPlace): void;
  /** Puts today's checklist into the daily note and says what came of it. */
  insertToday(): Promise<void>;
  /** Says what was inserted by itself. */
  readonly tellInserted: (inserted: InsertedChecklist) => void;
  /** Where the cursor of today's daily note is. */
  insertChecklistHere(place: CursorPlace): Promise<void>;
  /** Sees to the ticks of today's checklist. */
  settleToday(): Promise<void>;
  /** What notes are looked for, in words. */
  lookedFor(): string;
  check(): Promise<void>;
  /** Reads the vault anew and says how many people there are. */
  rebuild(): Promise<void>;
}

export function createDoors({ app, id, notices, settings, ...deps }: DoorDeps): Doors {
  const rebuild = async (): Promise<void> => {
    await deps.readAnew();
    notices.say(outcome.rebuilt(deps.peopleCount()));
  };
  const { checkIndex, open } = deps;
  const isInFront = (path: string): boolean => app.workspace.getActiveFile()?.path === path;
  const told = (inserted: InsertedChecklist): void => tellInserted(inserted, { notices, open, isInFront });
  return {
    openView: () => revealView(app, RECONNECT_VIEW),
    openSettings: (place) => openSettings(app, id, place),
    insertToday: async () => told(await deps.insertChecklist()),
    tellInserted: told,
    insertChecklistHere: async (place) => told(await deps.insertChecklistAt(place)),
    settleToday: async () => {
      const today = deps.clock.today();
      notices.say(settledMessage(await deps.settle([today]), { today, shown: deps.shown }));
    },
    lookedFor: () => lookedFor(settings()),
    check: () =>
      showCheck(app, { checkIndex, say: (text) => notices.say(text), rebuild: () => void rebuild() }),
    rebuild,
  };
}
