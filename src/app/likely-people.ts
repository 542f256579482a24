import { folderOf } from "../note/people/nesting";
import { namesPeople } from "../note/people/people-words";
import { createRecognizer, type NoteSignals, type PeopleRules } from "../note/people/recognize";
import { namesIn } from "../note/people/value-names";
import { countMarkers, type MarkerCount } from "./found-people";

/** Properties that say what kind of note one is. */
const KIND_KEYS: ReadonlySet<string> = new Set([
  ...["type", "kind", "class", "category", "categories", "note-type", "note_type", "notetype", "typ", "tipo"],
]);

/** More than somebody would look through; the others are found in the settings. */
const MOST = 8;

/**
 * Markers that the rules do not have but that look as if they marked people: folders, tags and kinds of notes that
 * are called so. Each with how many notes it would add, the largest first; notes that are people already do not count.
 */
export function likelyMarkers(notes: Iterable<NoteSignals>, rules: PeopleRules): MarkerCount[] {
  const isPerson = createRecognizer(rules);
  const others: NoteSignals[] = [];
  const sightings = new Sightings();
  for (const note of notes) {
    if (isPerson(note) !== null || !sightings.look(note)) continue;
    others.push(note);
  }
  const { markers } = countMarkers(others, sightings.rules(rules.templateFolders));
  return markers.filter(({ notes: count }) => count > 0).sort((one, other) => other.notes - one.notes);
}

type PropertyRule = PeopleRules["properties"][number];

/** What has been seen of one likely marker. */
interface Sighting {
  readonly marker: Pick<PeopleRules, "folders" | "tags" | "properties">;
  times: number;
}

/** The likely markers of the notes looked at, and how often each was seen. */
class Sightings {
  private readonly seen = new Map<string, Sighting>();
  /** A vault has few folders and tags beside its notes. */
  private readonly folders = new Map<string, string | null>();
  private readonly tags = new Map<string, string | null>();

  /** True when the note has one. */
  look({ path, tags, properties }: NoteSignals): boolean {
    const folder = remembered(this.folders, folderOf(path), likelyFolder);
    const likelyTags = tags.map((tag) => remembered(this.tags, tag, likelyTag)).filter((tag) => tag !== null);
    const likely = likelyProperties(properties);
    if (folder !== null) this.note(`folder ${folder}`, { folders: [folder] });
    for (const tag of likelyTags) this.note(`tag ${tag}`, { tags: [tag] });
    for (const property of likely) {
      this.note(`property ${property.key.toLowerCase()}: ${property.value}`, { properties: [property] });
    }
    return folder !== null || likelyTags.length > 0 || likely.length > 0;
  }

  /** Those seen most often, as rules. */
  rules(templateFolders: readonly string[]): PeopleRules {
    const most = [...this.seen.values()].sort((one, other) => other.times - one.times).slice(0, MOST);
    return {
      folders: most.flatMap(({ marker }) => marker.folders),
      tags: most.flatMap(({ marker }) => marker.tags),
      properties: most.flatMap(({ marker }) => marker.properties),
      templateFolders,
    };
  }

  private note(key: string, marker: Partial<Sighting["marker"]>): void {
    const known = this.seen.get(key);
    if (known === undefined) {
      this.seen.set(key, { marker: { folders: [], tags: [], properties: [], ...marker }, times: 1 });
    } else known.times += 1;
  }
}

function remembered(
  known: Map<string, string | null>,
  key: string,
  find: (key: string) => string | null,
): string | null {
  const found = known.get(key);
  if (found !== undefined) return found;
  const answer = find(key);
  known.set(key, answer);
  return answer;
}

/** The outermost folder of a path that is called so, as a path from the top. */
function likelyFolder(path: string): string | null {
  const folders = path.split("/");
  const at = folders.findIndex(namesPeople);
  return at < 0 ? null : folders.slice(0, at + 1).join("/");
}

/** A tag claims what is nested below it, so as much of it as is called so will do. */
function likelyTag(tag: string): string | null {
  const parts = tag.toLowerCase().split("/");
  const at = parts.findIndex(namesPeople);
  return at < 0 ? null : parts.slice(0, at + 1).join("/");
}

function likelyProperties(properties: object | null): PropertyRule[] {
  if (properties === null) return [];
  const keys = Object.keys(properties).filter((key) => KIND_KEYS.has(key.toLowerCase()));
  return keys.flatMap((key) =>
    namesIn(Reflect.get(properties, key))
      .filter(namesPeople)
      .map((value) => ({ key, value })),
  );
}
