import { h } from "preact";
import type { MeetingNote, MeetingOutcome, MeetingRequest } from "../../app/log-meeting";
import { basename } from "../../note/text/reading";
import type { Drafts } from "../drafts";
import { entryPreview } from "../entry-preview";
import { tellNotCreated } from "../not-created";
import { freshGathering, type GatheringDraft, type GatheringSaid } from "./gathering-draft";
import { GatheringForm, type NewPlace } from "./gathering-form";
import type { PracticeDeps } from "./practice-deps";
import { peopleAsOfNow } from "../people-as-of-now";
import type { SettingPlace } from "../setting-places";
import { WORDS } from "../words";

const { MEETING } = WORDS.practiceForms;
const { outcome } = WORDS.outcome;
const { MODALS } = WORDS.modals;

export interface GatheringDeps extends PracticeDeps {
  /** Who was at the meeting that a note is about, and on which day; null when there is no such note. */
  readonly meeting: (path: string) => MeetingNote | null;
  readonly logMeeting: (request: MeetingRequest) => Promise<MeetingOutcome>;
  /** The path that the note of somebody of that name would have; null where the name gives none. */
  readonly newPersonPath: (name: string) => string | null;
  readonly openSettings: (place: SettingPlace) => void;
}

/** Logs a meeting or an event with everybody who was there. */
export class Gathering {
  private readonly drafts: Drafts<GatheringDraft>;

  constructor(private readonly deps: GatheringDeps) {
    const { person } = deps;
    this.drafts = deps.drafts.drafts((draft, now) => ({
      ...draft,
      people: peopleAsOfNow(draft.people, now, person),
      added: peopleAsOfNow(draft.added, now, person),
    }));
  }

  /** Asks who was at the meeting that the note of a path is about. */
  log(path: string): void {
    const { acting, asking, clock, meeting, pickPerson, settings } = this.deps;
    const gathered = meeting(path);
    if (gathered === null) return;
    const name = basename(path);
    const day = gathered.day ?? MODALS.log.today;
    const fresh = (): GatheringDraft => freshGathering(gathered, { day, metAt: nameWithoutDay(name) });
    asking.show({ title: MEETING.title(name), focus: "input" }, (close) =>
      h(GatheringForm, {
        ...this.drafts.form([path], { fresh, close }),
        today: clock.today(),
        gathered,
        ownChannels: settings().channels,
        place: (newName) => this.place(newName),
        pickPerson,
        noteText: this.deps.noteText,
        preview: (said) => {
          const people =
            said.people.length > 0
              ? said.people
              : [{ path: this.place(said.newcomers[0] ?? "")?.path ?? "" }];
          const contact = { ...said, direction: null, text: this.textIn(people[0]?.path ?? "", path, said) };
          return entryPreview(acting, { people, contact, kept: [] });
        },
        save: (said) => this.save(path, said),
      }),
    );
  }

  private async save(path: string, { people, ...said }: GatheringSaid): Promise<boolean> {
    const names = outcome.names([...people.map(({ name }) => name), ...said.newcomers]);
    const label = MEETING.done(names);
    const textIn = (at: string): string => this.textIn(at, path, said);
    const result = await this.deps.logMeeting({ ...said, people, textIn, label });
    const { notices } = this.deps;
    if (result.kind === "done" || result.kind === "stopped")
      return notices.did(result, { text: label, names });
    tellNotCreated(result, result.name, this.deps);
    return false;
  }

  private textIn(at: string, meeting: string, { text }: Pick<GatheringSaid, "text">): string {
    const link = this.deps.linkTo(meeting, at);
    return text === "" ? link : `${text} (${link})`;
  }

  private place(name: string): NewPlace {
    const path = this.deps.newPersonPath(name);
    if (path === null) return null;
    return { path, isTaken: this.deps.app.vault.getAbstractFileByPath(path) !== null };
  }
}

/** Where somebody was met is told without the day, which stands beside it. */
function nameWithoutDay(name: string): string {
  const rest = name.replace(/\d{4}-?\d{2}-?\d{2}/, "").replace(/^[\s_-]+|[\s_-]+$/g, "");
  return rest === "" ? name : rest;
}
