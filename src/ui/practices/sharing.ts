import { h } from "preact";
import type { PersonAct } from "../../app/act";
import { shareActs } from "../../app/share-note";
import type { Affinity } from "../../domain/affinity";
import { veiled } from "../../domain/privacy";
import type { Person } from "../../domain/person";
import { basename } from "../../note/text/reading";
import type { Drafts } from "../drafts";
import type { Messaging } from "../messaging";
import { toldApart } from "../suggest/distinctions";
import { SendWindow } from "./send-window";
import { FRESH_SHARE, ShareForm, type Reader, type ShareDraft } from "./share-form";
import { firstEntry, practiceContext, type PracticeDeps } from "./practice-deps";
import { peopleAsOfNow } from "../people-as-of-now";
import { WORDS } from "../words";

const { sendingTitle, SHARING, sharedEntry, sharedReason, sharingTitle } = WORDS.practiceForms;
const { affinityText } = WORDS.practices;
const { outcome } = WORDS.outcome;

export interface SharingDeps extends PracticeDeps {
  /** Who would like the note of a path, and why; null when there is no such note. */
  readonly match: (path: string) => readonly Affinity[] | null;
  /** The web address that a note was taken from; null where it names none. */
  readonly sourceOf: (path: string) => string | null;
  readonly messaging: Pick<Messaging, "draft">;
}

/** Finds whom a note is for, notes that it was shared with them, and drafts what goes with it. */
export class Sharing {
  private readonly drafts: Drafts<ShareDraft>;

  constructor(private readonly deps: SharingDeps) {
    const { person } = deps;
    this.drafts = deps.drafts.drafts((draft, now) => ({
      ...draft,
      chosen: peopleAsOfNow(draft.chosen, now, person),
      added: peopleAsOfNow(draft.added, now, person),
    }));
  }

  /** Asks with whom the note of a path was shared. */
  share(path: string): void {
    const { actions, asking, people: everybody, pickPerson } = this.deps;
    const called = toldApart(everybody());
    const title = sharingTitle(basename(path));
    const readers = this.readers(path);
    let told: readonly Person[] = [];
    asking.show({ title, focus: "input, button" }, (close) => {
      // A window that closes gives the focus back, so the next one opens only then.
      const goOn = (): void => {
        close();
        this.offerDrafts(path, told);
      };
      return h(ShareForm, {
        ...this.drafts.form([path], { fresh: () => FRESH_SHARE, close: goOn }),
        readers,
        called,
        pickPerson,
        noteText: this.deps.noteText,
        preview: (people, words) => firstEntry(this.acts(path, people, words), this.deps),
        save: async (people, words) => {
          const names = outcome.names(people.map(({ name }) => name));
          const acts = this.acts(path, people, words);
          const isWritten = await actions.together(acts, { text: SHARING.done(names), names });
          if (isWritten) told = people;
          return isWritten;
        },
      });
    });
  }

  /** A message to each of those with whom it was shared, who are as they were before that was logged. */
  private offerDrafts(path: string, people: readonly Person[]): void {
    const { asking, messaging } = this.deps;
    const living = people.filter(({ status }) => status !== "deceased");
    if (living.length === 0) return;
    asking.show({ title: sendingTitle(basename(path)), focus: "button" }, (close) =>
      h(SendWindow, {
        people: living,
        called: toldApart(this.deps.people()),
        draft: (person, handed) =>
          messaging.draft(person, { key: path, reason: this.reasonFor(path, person), handed }),
        onClose: close,
      }),
    );
  }

  /** What is told of the note: why it is for them, as far as they may know, and where it can be read. */
  private reasonFor(path: string, person: Person): string {
    const { interests } = veiled(person).details;
    const found = this.deps.match(path)?.find((each) => each.person.path === person.path);
    const about = (found?.reasons ?? []).flatMap((reason) =>
      reason.kind === "interest" && interests.includes(reason.text) ? [reason.text] : [],
    );
    const address = this.deps.sourceOf(path);
    const words = sharedReason(basename(path), outcome.names(about));
    return address === null ? words : `${words}\n${address}`;
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
