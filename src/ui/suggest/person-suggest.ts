import { FuzzySuggestModal, type App, type FuzzyMatch } from "obsidian";
import type { Person } from "../../domain/person";
import { MODALS } from "../../i18n/en/modals";
import { highlights } from "./highlights";
import { distinctions } from "./distinctions";

export interface PersonSuggestDeps {
  /** Everybody who can be chosen, in the order in which to offer them. */
  readonly people: () => readonly Person[];
  readonly choose: (person: Person) => void;
  /** Where somebody stands, in words, shown beside the name. */
  readonly standingText?: (person: Person) => string;
}

/** Finds a person by name, alias or company. */
export class PersonSuggest extends FuzzySuggestModal<Person> {
  private readonly people: readonly Person[];
  private readonly texts = new Map<Person, string>();
  private readonly distinctions: ReadonlyMap<string, string>;

  constructor(
    app: App,
    private readonly deps: PersonSuggestDeps,
  ) {
    super(app);
    this.people = deps.people();
    this.distinctions = distinctions(this.people);
    this.setPlaceholder(MODALS.picker.placeholder);
    this.emptyStateText = MODALS.picker.nobody;
  }

  getItems(): Person[] {
    return [...this.people];
  }

  /** Remembered while the picker is open, for each key that is typed asks for the text of everybody. */
  getItemText(person: Person): string {
    const known = this.texts.get(person) ?? searchedText(person);
    this.texts.set(person, known);
    return known;
  }

  override renderSuggestion({ item: person, match }: FuzzyMatch<Person>, el: HTMLElement): void {
    el.addClass("mod-complex", "rapport-suggestion");
    const content = el.createDiv("suggestion-content");
    const title = content.createDiv("suggestion-title");
    for (const { text, isMatch } of highlights(person.name, match.matches)) {
      title.createSpan({ text, cls: isMatch ? "suggestion-highlight" : "" });
    }
    const { aliases, company } = person.details;
    const note = [...aliases, company, this.distinctions.get(person.path)].filter(Boolean).join(", ");
    if (note !== "") content.createDiv({ text: note, cls: "suggestion-note" });
    const standing = this.deps.standingText?.(person) ?? "";
    if (standing === "") return;
    el.createDiv("suggestion-aux").createSpan({ text: standing, cls: "suggestion-flair" });
  }

  onChooseItem(person: Person): void {
    this.deps.choose(person);
  }
}

/** The name comes first, so that what matched in it can be marked. */
function searchedText({ name, details: { aliases, company } }: Person): string {
  return [name, ...aliases, ...(company === null ? [] : [company])].join(" ");
}
