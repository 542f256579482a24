import { h } from "preact";
import type { PersonAct } from "../../app/act";
import { introductionActs } from "../../app/introduce";
import type { Introduction } from "../../domain/introductions";
import type { Person } from "../../domain/person";
import { copyText } from "../copy-text";
import type { Drafts } from "../drafts";
import type { Messaging } from "../messaging";
import { toldApart } from "../suggest/distinctions";
import { IntroduceForm, type IntroduceDraft, type Pair } from "./introduce-form";
import { firstEntry, practiceContext, type PracticeDeps } from "./practice-deps";
import { peopleAsOfNow } from "../people-as-of-now";
import { WORDS } from "../words";

const { INTRODUCING, introductionEntry, introductionPromise } = WORDS.practiceForms;
const { outcome } = WORDS.outcome;

export interface IntroducingDeps extends PracticeDeps {
  readonly messaging: Pick<Messaging, "draft">;
  /** Pairs of people who might like to know each other. */
  readonly introductions: () => readonly Introduction[];
  /** What two people share, in the words of the first of them. */
  readonly inCommon: (one: Person, other: Person) => readonly string[];
}

/** Brings two people together. */
export class Introducing {
  private readonly drafts: Drafts<IntroduceDraft>;

  constructor(private readonly deps: IntroducingDeps) {
    const { person } = deps;
    this.drafts = deps.drafts.drafts((draft, now) => {
      const asOfNow = (one: Person | null): Person | null =>
        one === null ? null : (peopleAsOfNow([one], now, person)[0] ?? one);
      return { ...draft, one: asOfNow(draft.one), other: asOfNow(draft.other) };
    });
  }

  /** Asks whom to introduce to whom; `one` is the first of them where that is known. */
  introduce(one: Person | null = null): void {
    const { actions, asking, messaging, notices, people, pickPerson } = this.deps;
    const suggestions = this.suggestions();
    const fresh = (): IntroduceDraft => ({ one, other: null, words: "" });
    asking.show({ title: INTRODUCING.title, focus: "button" }, (close) =>
      h(IntroduceForm, {
        ...this.drafts.form([one?.path ?? ""], { fresh, close }),
        suggestions,
        inCommon: (first, second) => this.seen(first, this.deps.inCommon(first, second)),
        pickPerson,
        called: toldApart(people()),
        copy: (text) => void copyText(text, notices),
        // The introduction is logged from this window, so nobody is asked about the message.
        draftTo: (person, words) =>
          messaging.draft(person, { key: INTRODUCING.title, words, handed: () => undefined }),
        noteText: this.deps.noteText,
        preview: (pair, words) => firstEntry(this.acts(pair, words), this.deps),
        save: (pair, words) => {
          const names = outcome.names(pair.map(({ name }) => name));
          return actions.together(this.acts(pair, words), { text: INTRODUCING.done(names), names });
        },
      }),
    );
  }

  private acts(pair: Pair, words: string): PersonAct[] {
    const entry = (link: string): string => introductionEntry(link, words);
    return introductionActs(pair, { entry, promise: introductionPromise }, practiceContext(this.deps));
  }

  private suggestions(): readonly Introduction[] {
    return this.deps.introductions().flatMap((pair) => {
      const shared = this.seen(pair.one, pair.shared);
      return shared.length === 0 ? [] : [{ ...pair, shared }];
    });
  }

  /** What is hidden at present is not what brings anybody together. */
  private seen(person: Person, shared: readonly string[]): readonly string[] {
    const { details } = this.deps.privacy.shown(person);
    const hidden = person.details.interests.filter((interest) => !details.interests.includes(interest));
    return shared.filter((topic) => !hidden.includes(topic));
  }
}
