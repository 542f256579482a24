import type { Person } from "../domain/person";
import type { Actions } from "./actions";
import type { Asking } from "./asking";
import { WORDS } from "./words";

const { TOPIC } = WORDS.practiceForms;

interface NextTopicDeps {
  readonly actions: Actions;
  readonly asking: Asking;
}

/** Asks for something to bring up in the next talk; it waits in the note until it has been talked about. */
export function askForTopic(person: Person, { actions, asking }: NextTopicDeps): void {
  const { label, placeholder, save: saveLabel, title } = TOPIC;
  const form = {
    label,
    placeholder,
    saveLabel,
    problemOf: () => null,
    options: [],
    canClear: false,
    first: "",
  };
  asking.words({ what: "topic", title: title(person.name), of: [person] }, form, (topic) =>
    actions.act([person], () => ({ kind: "topic-add", topic: topic ?? "" })),
  );
}
