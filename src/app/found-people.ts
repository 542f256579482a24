import {
  createClaims,
  createRecognizer,
  type NoteSignals,
  type PeopleRules,
  type PersonMarker,
} from "../note/people/recognize";

/** How many notes one marker claims, whatever the others claim. */
export interface MarkerCount {
  /** The marker as the rules spell it. */
  readonly marker: PersonMarker;
  readonly notes: number;
  /** The path of the first note it claims; null when it claims none. */
  readonly example: string | null;
}

/** What the rules find. A note with several markers counts for each of them, and once among the people. */
export interface MarkerCounts {
  readonly people: number;
  /** One count for each rule, in the order of the rules: folders, tags, properties. */
  readonly markers: readonly MarkerCount[];
}

/** Counts the notes that each rule claims, in one walk over the notes. */
export function countMarkers(notes: Iterable<NoteSignals>, rules: PeopleRules): MarkerCounts {
  const tallies = markersOf(rules).map((marker) => newTally(marker, rules));
  const isPerson = createRecognizer(rules);
  let people = 0;
  for (const note of notes) {
    if (isPerson(note) === null) continue;
    people += 1;
    for (const tally of tallies) count(tally, note);
  }
  const markers = tallies.map(({ marker, notes: claimed, example }) => ({ marker, notes: claimed, example }));
  return { people, markers };
}

interface Tally {
  readonly marker: PersonMarker;
  /** Of a note that is a person by some marker: whether this one claims it. */
  readonly claims: (note: NoteSignals) => boolean;
  notes: number;
  example: string | null;
}

function markersOf({ folders, tags, properties }: PeopleRules): PersonMarker[] {
  return [
    ...folders.map((rule) => ({ by: "folder", rule }) as const),
    ...tags.map((rule) => ({ by: "tag", rule }) as const),
    ...properties.map((property) => ({ by: "property", rule: spelled(property) }) as const),
  ];
}

function newTally(marker: PersonMarker, rules: PeopleRules): Tally {
  const claimOf = createClaims(rulesOfMarker(marker, rules));
  return { marker, claims: (note) => typeof claimOf(note) !== "string", notes: 0, example: null };
}

/** The rules with that one marker alone. */
function rulesOfMarker({ by, rule }: PersonMarker, rules: PeopleRules): PeopleRules {
  return {
    templateFolders: rules.templateFolders,
    folders: by === "folder" ? [rule] : [],
    tags: by === "tag" ? [rule] : [],
    properties: by === "property" ? rules.properties.filter((each) => spelled(each) === rule) : [],
  };
}

function spelled({ key, value }: PeopleRules["properties"][number]): string {
  return `${key}: ${value}`;
}

function count(tally: Tally, note: NoteSignals): void {
  if (!tally.claims(note)) return;
  tally.notes += 1;
  tally.example ??= note.path;
}
