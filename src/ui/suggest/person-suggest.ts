import { FuzzySuggestModal, type App, type FuzzyMatch } from "obsidian";
import type { Person } from "../../domain/person";
import { highlights } from "./highlights";
import { distinctions } from "./distinctions";
import { WORDS } from "../words";

const { MODALS } = WORDS.modals;

interface PersonSuggestDeps {
  /** Everybody who can be chosen, in the order in which to offer them. */
  readonly people: () => readonly Person[];
  readonly choose: (person: Person) => void;
  /** Offers to create somebody whom nobody is called like. */
  readonly create?: (name: string) => void;
  /** Where somebody stands, in words, shown beside the name. */
  readonly standingText?: (person: Person) => string;
}

/** Somebody, or the name of somebody who has no note yet. */
type Offer = { readonly person: Person } | { readonly newName: string };

/** Finds a person by name, alias or company. */
export class PersonSuggest extends FuzzySuggestModal<Offer> {
  private readonly offers: readonly Offer[];
  private readonly texts = new Map<Offer, string>();
  private readonly names: ReadonlySet<string>;
  private readonly distinctions: ReadonlyMap<string, string>;

  constructor(
    app: App,
    private readonly deps: PersonSuggestDeps,
  ) {
    super(app);
    const people = deps.people();
    this.offers = people.map((person) => ({ person }));
    this.names = new Set(people.map(({ name }) => name.toLowerCase()));
    this.distinctions = distinctions(people);
    this.setPlaceholder(MODALS.picker.placeholder);
    this.emptyStateText = MODALS.picker.nobody;
  }

  getItems(): Offer[] {
    return [...this.offers];
  }

  /** Those who match, then whoever is called what was typed, unless somebody is. */
  override getSuggestions(query: string): FuzzyMatch<Offer>[] {
    const found = super.getSuggestions(query);
    const newName = query.replace(/\s+/g, " ").trim();
    const canCreate =
      this.deps.create !== undefined && newName !== "" && !this.names.has(newName.toLowerCase());
    return canCreate ? [...found, { item: { newName }, match: { score: 0, matches: [] } }] : found;
  }

  /** Remembered while the picker is open, for each key that is typed asks for the text of everybody. */
  getItemText(offer: Offer): string {
    const known = this.texts.get(offer) ?? searchedText(offer);
    this.texts.set(offer, known);
    return known;
  }

  override renderSuggestion({ item: offer, match }: FuzzyMatch<Offer>, el: HTMLElement): void {
    el.addClass("mod-complex", "rapport-suggestion");
    const content = el.createDiv("suggestion-content");
    const title = content.createDiv("suggestion-title");
    if ("newName" in offer) {
      title.setText(MODALS.pickers.create(offer.newName));
      return;
    }
    const { person } = offer;
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

  onChooseItem(offer: Offer): void {
    if ("person" in offer) this.deps.choose(offer.person);
    else this.deps.create?.(offer.newName);
  }
}

/** The name comes first, so that what matched in it can be marked. */
function searchedText(offer: Offer): string {
  if ("newName" in offer) return offer.newName;
  const { name, details } = offer.person;
  const { aliases, company } = details;
  return [name, ...aliases, ...(company === null ? [] : [company])].join(" ");
}
