import type { NoteSignals, PeopleRules, PersonMarker } from "../note/people/recognize";
import type { Settings } from "../settings/settings";
import { countMarkers, type MarkerCount } from "./found-people";
import { likelyMarkers } from "./likely-people";

/** What the notes of a vault suggest to somebody who has not chosen anything yet. */
export interface FirstFindings {
  /** How many notes are people by the markers that hold until something is chosen. */
  readonly people: number;
  /** Those of these markers that claim a note; they hold already. */
  readonly found: readonly MarkerCount[];
  /** Others that look as if they marked people; none of them holds. */
  readonly likely: readonly MarkerCount[];
}

interface FirstRunDeps {
  /** True while nothing has ever been saved. */
  readonly isFirst: () => boolean;
  readonly listings: () => Iterable<NoteSignals>;
  readonly rules: () => PeopleRules;
  readonly settings: () => Settings;
  /** Puts settings into effect and saves them. */
  readonly save: (settings: Settings) => Promise<void>;
}

/** Asks once which notes are people. Nothing is saved before somebody has answered. */
export class FirstRun {
  private isPutOff = false;
  private known: FirstFindings | null = null;

  constructor(private readonly deps: FirstRunDeps) {}

  /**
   * What to ask about while there are that many people, null when there is nothing to ask. The vault is looked through
   * anew only once the people have doubled, because while the app reads a vault for the first time they come one by one.
   */
  findings(people: number): FirstFindings | null {
    if (this.isPutOff || !this.deps.isFirst()) return null;
    if (this.known === null || magnitude(this.known.people) !== magnitude(people)) this.known = this.look();
    const { found, likely } = this.known;
    return found.length + likely.length === 0 ? null : this.known;
  }

  /** Takes these markers and no others from now on. */
  async use(markers: readonly PersonMarker[]): Promise<void> {
    await this.deps.save(withMarkers(this.deps.settings(), markers));
  }

  /** Asks again after the next start. */
  later(): void {
    this.isPutOff = true;
  }

  private look(): FirstFindings {
    const rules = this.deps.rules();
    const { people, markers } = countMarkers(this.deps.listings(), rules);
    const found = markers.filter(({ notes }) => notes > 0);
    return { people, found, likely: likelyMarkers(this.deps.listings(), rules) };
  }
}

function magnitude(people: number): number {
  return Math.floor(Math.log2(people + 1));
}

/** The settings with these markers in place of all others. */
function withMarkers(settings: Settings, markers: readonly PersonMarker[]): Settings {
  const rulesBy = (by: PersonMarker["by"]): string[] =>
    markers.filter((marker) => marker.by === by).map(({ rule }) => rule);
  return {
    ...settings,
    peopleFolders: rulesBy("folder"),
    peopleTags: rulesBy("tag"),
    peopleProperties: rulesBy("property"),
  };
}
