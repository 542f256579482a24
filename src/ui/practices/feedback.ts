import { h } from "preact";
import type { PersonAct } from "../../app/act";
import { feedbackActs } from "../../app/ask-feedback";
import { givenFeedbackActs } from "../../app/give-feedback";
import type { Person } from "../../domain/person";
import { askHint } from "../ask-hint";
import type { Drafts } from "../drafts";
import { FeedbackForm, type FeedbackDraft, type FeedbackFormProps, type FeedbackSaid } from "./feedback-form";
import { firstEntry, practiceContext, type PracticeDeps } from "./practice-deps";
import { WORDS } from "../words";

const { FEEDBACK } = WORDS.practiceForms;

/** Asks people for feedback and notes what was given to them. */
export class Feedback {
  private readonly drafts: Drafts<FeedbackDraft>;

  constructor(private readonly deps: PracticeDeps) {
    this.drafts = deps.drafts.drafts();
  }

  /** What is asked for and not answered is waited for. */
  ask(person: Person): void {
    const hint = askHint([this.deps.privacy.shown(person)], this.deps.clock.today());
    this.show(person, { kind: "ask", hint }, ({ topic, due }) => {
      const request = { entry: FEEDBACK.askedEntry(topic), awaited: FEEDBACK.awaited(topic), due };
      return feedbackActs(person, request, practiceContext(this.deps));
    });
  }

  give(person: Person): void {
    this.show(person, { kind: "give", hint: null }, ({ topic }) =>
      givenFeedbackActs(person, FEEDBACK.givenEntry(topic), practiceContext(this.deps)),
    );
  }

  private show(
    { path, name }: Person,
    form: Pick<FeedbackFormProps, "kind" | "hint">,
    acts: (said: FeedbackSaid) => PersonAct[],
  ): void {
    const { actions, asking, clock } = this.deps;
    const title = FEEDBACK.title[form.kind](name);
    asking.show({ title, focus: "input" }, (close) =>
      h(FeedbackForm, {
        ...form,
        ...this.drafts.form([form.kind, path], { fresh: () => ({ topic: "", day: "" }), close }),
        today: clock.today(),
        noteText: this.deps.noteText,
        preview: (said) => firstEntry(acts(said), this.deps),
        save: (said) => {
          const text = FEEDBACK.done[form.kind](name, said.topic);
          return actions.together(acts(said), { text, names: name });
        },
      }),
    );
  }
}
