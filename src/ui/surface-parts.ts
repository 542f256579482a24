import type { Plugin } from "obsidian";
import type { LiveAgenda } from "../app/agenda-feed";
import type { FirstRun } from "../app/first-run";
import type { InsertedChecklist } from "../app/insert-checklist";
import type { PeopleSearch } from "../app/people-search";
import type { SettledNote } from "../app/settling";
import type { Survey } from "../app/survey";
import type { Person } from "../domain/person";
import type { OtherSettings } from "../settings/other-plugins";
import type { Settings } from "../settings/settings";
import { createActingParts, type ActingDeps } from "./acting-parts";
import type { ActionDeps } from "./actions";
import { createBeginning } from "./beginning";
import type { CliDeps } from "./cli/register";
import type { CommandDeps } from "./commands";
import { createDoors, type DoorDeps } from "./doors";
import { DraftBook } from "./drafts";
import type { NoteMenuDeps } from "./menus/note-menus";
import type { Notices } from "./notices";
import { createPrivacy } from "./privacy";
import { openSettings } from "./reveal";
import { openTriage, type TriageDeps } from "./triage";
import type { WhyDeps } from "./why-person";

/** What the surfaces are given of the engine and of the settings. */
export interface SurfaceDeps
  extends
    Omit<ActionDeps, "app" | "privacy" | "openSettings">,
    Pick<ActingDeps, "newPersonPath" | "standing" | "linkTo" | "peopleIn" | "insertBlock">,
    Pick<ActingDeps, "introductions" | "inCommon" | "meeting" | "logMeeting" | "sourceOf" | "noteText">,
    Pick<CliDeps, "ready" | "checkIndex" | "match" | "mentionsOf" | "mentionDays" | "settle">,
    Pick<CliDeps, "review" | "reviewText" | "createReview">,
    Pick<DoorDeps, "insertChecklist" | "insertChecklistAt" | "readAnew">,
    Pick<CommandDeps, "isTodaysNote">,
    Pick<NoteMenuDeps, "linkedPerson">,
    Pick<WhyDeps, "explain"> {
  readonly notices: Notices;
  /** Tells of ticks that took effect without anybody having asked for it. */
  readonly onSettled: (listener: (note: SettledNote) => void) => void;
  /** Tells of checklists that were inserted without anybody having asked for it. */
  readonly onInserted: (listener: (outcome: InsertedChecklist) => void) => void;
  readonly feed: LiveAgenda;
  readonly search: PeopleSearch;
  /** The same while private lines are hidden. */
  readonly openSearch: PeopleSearch;
  readonly survey: Survey;
  readonly firstRun: FirstRun;
  readonly settings: () => Settings;
  /** Puts settings into effect and saves them. */
  readonly setSettings: (settings: Settings) => Promise<void>;
  /** Saves settings and reads nothing by them. */
  readonly saveSettings: (settings: Settings) => Promise<void>;
  /** The settings of other plugins that this vault has. */
  readonly otherSettings: () => Promise<readonly OtherSettings[]>;
  readonly people: () => readonly Person[];
  readonly person: (path: string) => Person | null;
  readonly mentions: TriageDeps["mentions"];
}

/** See `createSurfaceParts`. */
export type SurfaceParts = ReturnType<typeof createSurfaceParts>;

/** What several surfaces share: acting, ways to the view, the first days, drafts, and whether private lines are hidden. */
export function createSurfaceParts(plugin: Plugin, deps: SurfaceDeps) {
  const { app, manifest } = plugin;
  const privacy = createPrivacy(app);
  const drafts = new DraftBook();
  plugin.registerEvent(app.vault.on("rename", ({ path }, from) => drafts.noteRenamed(from, path)));
  const toSettings: ActingDeps["openSettings"] = (place) => openSettings(app, manifest.id, place);
  const parts = createActingParts({ ...deps, app, drafts, privacy, openSettings: toSettings });
  const peopleCount = (): number => deps.people().length;
  const doors = createDoors({
    ...deps,
    app,
    id: manifest.id,
    peopleCount,
    shown: (person) => privacy.shown(person),
    open: (path) => parts.actions.open(path),
  });
  const triage = (): void => openTriage({ ...deps, ...parts, app });
  const beginning = createBeginning({ ...deps, ...parts, app, id: manifest.id, triage });
  return { ...doors, ...parts, triage, beginning, privacy };
}
