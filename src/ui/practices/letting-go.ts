import { h } from "preact";
import { letGoActs } from "../../app/let-go";
import { toLetGo } from "../../domain/letting-go";
import type { Person } from "../../domain/person";
import type { Choosing } from "../choosing";
import { copyText } from "../copy-text";
import { toldApart } from "../suggest/distinctions";
import { FarewellForm } from "./farewell-form";
import { LettingGoWindow } from "./letting-go-window";
import { practiceContext, type PracticeDeps } from "./practice-deps";
import { WORDS } from "../words";

const { LETTING_GO, lettingGoText } = WORDS.practiceForms;
const { outcome } = WORDS.outcome;

export interface LettingGoDeps extends PracticeDeps {
  readonly choosing: Choosing;
}

/** Offers to let go of those who have been silent for long, or to meet them less often; nothing is asked of anybody. */
export class LettingGo {
  constructor(private readonly deps: LettingGoDeps) {}

  /** Shows everybody of whom it may be time to let go. */
  consider(): void {
    const { actions, asking, choosing, clock, dates, people } = this.deps;
    const today = clock.today();
    const offers = toLetGo(people(), today).map((offer) => ({
      person: offer.person,
      why: lettingGoText(offer, today, dates),
    }));
    asking.show({ title: LETTING_GO.title, focus: "button" }, (close) =>
      h(LettingGoWindow, {
        offers,
        called: toldApart(people()),
        onOpen: (person) => {
          close();
          void actions.open(person.path);
        },
        onLess: (person, done) => choosing.cadence([person], done),
        onPause: (person) => actions.act([person], () => ({ kind: "status", status: "paused" })),
        onLetGo: (person, done) => this.letGo(person, done),
        onClose: close,
      }),
    );
  }

  /** Suggests a last kind word before somebody is let go; `done` is called once that is written. */
  letGo(person: Person, done: () => void = () => undefined): void {
    const { actions, asking, notices } = this.deps;
    const { name } = person;
    asking.show({ title: LETTING_GO.letGoTitle(name), focus: "textarea" }, (close) =>
      h(FarewellForm, {
        first: LETTING_GO.kindWord(name),
        copy: (text) => void copyText(text, notices),
        save: async (isSent) => {
          const told = { text: outcome.status["let-go"](name), names: name };
          const acts = letGoActs(person, isSent ? LETTING_GO.entry : null, practiceContext(this.deps));
          const isWritten = await actions.together(acts, told);
          if (isWritten) done();
          return isWritten;
        },
        onClose: close,
      }),
    );
  }
}
