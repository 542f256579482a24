import { h } from "preact";
import type { Person } from "../../domain/person";
import { linesToRecord, type LifeChange } from "../../note/people/life-change";
import type { Drafts } from "../drafts";
import type { NotePreview } from "../modals/note-line";
import { freshChange, type ChangeDraft } from "./change-draft";
import { ChangeForm } from "./change-form";
import type { PracticeDeps } from "./practice-deps";
import { WORDS } from "../words";

const { CHANGES } = WORDS.practiceForms;

/** Records what has changed in somebody's life. */
export class Changing {
  private readonly drafts: Drafts<ChangeDraft>;

  constructor(private readonly deps: PracticeDeps) {
    this.drafts = deps.drafts.drafts();
  }

  change(person: Person): void {
    const { actions, asking, clock } = this.deps;
    asking.show({ title: CHANGES.title(person.name), focus: "input" }, (close) =>
      h(ChangeForm, {
        ...this.drafts.form([person.path], { fresh: () => freshChange(person), close }),
        today: clock.today(),
        person,
        noteText: this.deps.noteText,
        preview: (change) => this.preview(change, person),
        save: (change) => actions.act([person], () => ({ kind: "life-change", change })),
      }),
    );
  }

  private preview(change: LifeChange, { path }: Person): NotePreview {
    const context = this.deps.acting.context(path);
    return { path, lines: (text) => linesToRecord(text ?? "", change, context).join("\n") };
  }
}
