import type { Day } from "../domain/day";
import type { Direction } from "../domain/interaction";
import { readDay } from "../note/day-value";
import type { FieldReader } from "../note/fields";
import type { ParseYaml } from "../note/read-note";
import { recordInteraction, snoozePerson, wakePerson, type RecordContext } from "../note/record";
import { logStyle, type Settings } from "../settings/settings";
import type { DailyNotes, Links, NoteWriter, WriteOutcome } from "./ports";

/** One interaction with one or several people. */
export interface LogRequest {
  readonly paths: readonly string[];
  readonly day: Day;
  readonly channel: string | null;
  readonly direction: Direction | null;
  readonly text: string;
}

export interface RecordDeps {
  readonly writer: NoteWriter;
  readonly dailyNotes: DailyNotes;
  readonly links: Links;
  readonly fields: FieldReader;
  readonly parseYaml: ParseYaml;
  readonly settings: () => Settings;
}

/** Writes interactions and snoozes into the notes of people, each as one change of the note. */
export interface Recorder {
  /** One outcome for each path, in their order; a note that cannot be written does not stop the others. */
  log(request: LogRequest): Promise<WriteOutcome[]>;
  snooze(path: string, until: Day): Promise<WriteOutcome>;
  wake(path: string): Promise<WriteOutcome>;
  /** The context for a note, for those who want to show what would be written. */
  context(path: string): RecordContext;
}

export function createRecorder(deps: RecordDeps): Recorder {
  const context = (path: string): RecordContext => recordContext(path, deps);
  return {
    context,
    log: ({ paths, ...entry }) =>
      Promise.all(
        paths.map((path) => deps.writer.edit(path, (text) => recordInteraction(text, entry, context(path)))),
      ),
    snooze: (path, until) => deps.writer.edit(path, (text) => snoozePerson(text, until, context(path))),
    wake: (path) => deps.writer.edit(path, (text) => wakePerson(text, context(path))),
  };
}

function recordContext(
  path: string,
  { dailyNotes, links, fields, parseYaml, settings }: RecordDeps,
): RecordContext {
  const { dateOrder, linkDays } = settings();
  return {
    style: logStyle(settings()),
    fields,
    parseYaml,
    lastContactDay: (value) => {
      const reading = readDay(value, dateOrder);
      return reading.ok ? reading.value : null;
    },
    dayText: (day) => dayText(day, linkDays, path, { dailyNotes, links }),
  };
}

/**
 * How an entry's day is written: as a link where there is a daily note to link to. Where the vault uses markdown
 * links, or names its daily notes otherwise, the day itself stays readable: plain, or as the link's text.
 */
function dayText(
  day: Day,
  when: Settings["linkDays"],
  from: string,
  { dailyNotes, links }: Pick<RecordDeps, "dailyNotes" | "links">,
): string {
  if (when === "never") return day;
  const note = dailyNotes.find(day);
  if (note === null) return when === "always" ? `[[${day}]]` : day;
  const link = links.to(
    note,
    note.endsWith(`/${day}.md`) || note === `${day}.md` ? { from } : { from, text: day },
  );
  return link.startsWith("[[") ? link : day;
}
