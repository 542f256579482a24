import { h } from "preact";
import type { PersonAct } from "../../app/act";
import { shareActs } from "../../app/share-note";
import type { Affinity } from "../../domain/affinity";
import type { Person } from "../../domain/person";
import { basename } from "../../note/text/reading";
import { Drafts } from "../drafts";
import { written } from "../modals/written";
import { FRESH_SHARE, ShareForm, type Reader, type ShareDraft } from "./share-form";
import { firstEntry, practiceContext, type PracticeDeps } from "./practice-deps";
import { WORDS } from "../words";

const { SHARING, sharedEntry, sharingTitle } = WORDS.practiceForms;
const { affinityText } = WORDS.practices;
const { outcome } = WORDS.outcome;

export interface SharingDeps extends PracticeDeps {
  /** Who would like the note of a path, and why; null when there is no such note. */
  readonly match: (path: string) => readonly Affinity[] | null;
}

/** Finds whom a note is for, and notes that it was shared with them. */
export class Sharing {
  private readonly drafts = new Drafts<ShareDraft>();

  constructor(private readonly deps: SharingDeps) {}

  /** Asks with whom the note of a path was shared. */
  share(path: string): void {
    const { actions, asking, pickPerson } = this.deps;
    const title = sharingTitle(basename(path));
    const readers = this.readers(path);
    asking.show({ title, focus: "input, button" }, (close) =>
      h(ShareForm, {
        ...this.drafts.form(path, { fresh: () => FRESH_SHARE, close }),
        readers,
        pickPerson,
        preview: (people, words) => firstEntry(this.acts(path, people, words), this.deps),
        save: (people, words) => {
          const names = outcome.names(people.map(({ name }) => name));
          const told = { text: SHARING.done(names), names };
          return written(actions.together(this.acts(path, people, words), told));
        },
      }),
    );
  }

  private acts(path: string, people: readonly Person[], words: string): PersonAct[] {
    const context = practiceContext(this.deps);
    return shareActs(path, people, { ...context, words: (link) => sharedEntry(link, words) });
  }

  /** Interests that must not be seen at present give no reason. */
  private readers(path: string): Reader[] {
    const found = this.deps.match(path) ?? [];
    return found.flatMap(({ person, reasons }) => {
      const { interests } = this.deps.privacy.shown(person).details;
      const seen = reasons.filter((reason) => reason.kind !== "interest" || interests.includes(reason.text));
      return seen.length === 0 ? [] : [{ person, why: seen.map(affinityText).join("; ") }];
    });
  }
}
