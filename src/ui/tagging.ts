import type { App } from "obsidian";
import type { Person } from "../domain/person";
import { isSameTag, readTag } from "../note/text/tag";
import type { Actions } from "./actions";
import type { Asking } from "./asking";
import { ChoiceSuggest } from "./suggest/choice-suggest";
import { WORDS } from "./words";

const { MODALS, titles } = WORDS.modals;
const { outcome } = WORDS.outcome;

interface TaggingDeps {
  readonly app: App;
  readonly actions: Actions;
  readonly asking: Asking;
  readonly people: () => readonly Person[];
}

/** Asks for tags to be added to people's notes and taken out of them. */
export class Tagging {
  constructor(private readonly deps: TaggingDeps) {}

  add(...people: readonly Person[]): void {
    const { actions, asking } = this.deps;
    const { words: label, placeholder, problem, save: saveLabel } = MODALS.tag;
    const problemOf = (words: string): string | null => (readTag(words) === null ? problem(words) : null);
    const options = tagsOf(this.deps.people());
    const form = { label, placeholder, saveLabel, problemOf, options, canClear: false, first: "" };
    const names = outcome.names(people.map(({ name }) => name));
    asking.words({ what: "tag", title: titles.tag(names), of: people }, form, async (words) => {
      const tag = readTag(words ?? "") ?? "";
      const left = await actions.actEach(people, () => ({ kind: "tag-add", tag }));
      return left.length < people.length;
    });
  }

  remove(...people: readonly Person[]): void {
    const { actions, app } = this.deps;
    const choices = tagsOf(people).map((tag) => ({ value: tag, text: `#${tag}` }));
    const remove = (tag: string): void => {
      void actions.actEach(people.filter(hasTag(tag)), () => ({ kind: "tag-remove", tag }));
    };
    new ChoiceSuggest(app, choices, remove, MODALS.pickers.removeTag).open();
  }
}

function hasTag(tag: string): (person: Person) => boolean {
  return ({ details }) => details.tags.some((each) => isSameTag(each, tag));
}

/** The tags of all of them, each once, in the order of the alphabet. */
export function tagsOf(people: readonly Person[]): string[] {
  const tags = new Map<string, string>();
  for (const { details } of people)
    for (const tag of details.tags) {
      const key = tag.toLowerCase();
      if (!tags.has(key)) tags.set(key, tag);
    }
  return [...tags.values()].sort((one, other) => one.localeCompare(other));
}
