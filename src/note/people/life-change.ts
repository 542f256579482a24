import { addDays, type Day } from "../../domain/day";
import { addListed } from "../body/add-listed";
import { bodyStretches, type BodyStretch } from "../body/body-parts";
import { readNote } from "../front-matter/read-note";
import { addAskAbout, type ContactContext } from "../log/record-contact";
import { readLog, type NoteLog } from "../log/log-section";
import { addFollowUp, type FollowUpContext } from "../promises/follow-up";
import { setWords } from "../properties/person-fields";
import { openBlockRefused } from "../text/insertion";
import { addedLines } from "../text/added-lines";
import { inSequence, UNCHANGED, type Edit } from "../text/edit";
import { plainText } from "../text/reading";
import { addMilestone, type MilestoneContext } from "./milestone-write";

/** What of somebody's life stands in a property. */
export type ChangedField = "company" | "role" | "location";

/** A change in somebody's life. */
export interface LifeChange {
  readonly day: Day;
  readonly values: readonly {
    readonly field: ChangedField;
    /** What it is called in the entry. */
    readonly label: string;
    readonly value: string;
  }[];
  /** What has no property; empty for nothing. */
  readonly words: string;
  /** The change in a few words, for what is to be celebrated or asked about. */
  readonly summary: string;
  /** Whether it is something to congratulate on, to stand by in, or neither. */
  readonly response: "congratulate" | "support" | "none";
  /** The heading of the section that holds such changes, where the note has none for them. */
  readonly heading: string;
  /** What I promise to ask where a talk is planned for later than support is due. */
  readonly promise: string;
}

/** What recording a change depends on besides the note: it may add a question to ask or a milestone. */
export type LifeChangeContext = ContactContext & MilestoneContext & FollowUpContext;

/** Within so many days a word of support is due. */
const SUPPORT_DAYS = 7;

/**
 * Records a change in somebody's life as one edit: the properties say what is so now, what was so before stands with
 * the day under a heading for a life's events, where no day counts as contact, and it becomes a milestone or a
 * talk within a week. What the note says already changes nothing.
 */
export function recordLifeChange(text: string, change: LifeChange, context: LifeChangeContext): Edit {
  const entries = entriesOf(text, change, context);
  return inSequence(
    text,
    ...change.values.map(
      ({ field, value }) =>
        (current: string) =>
          setWords(current, { field, words: value }, context),
    ),
    ...entries.map((words) => (current: string) => addEntry(current, words, { ...context, ...change })),
    (current) => (entries.length === 0 ? UNCHANGED : respond(current, change, context)),
  );
}

/** What is written of it, one entry for each value that differs: `2026-11-22 company: Tidewater → Harbour Works`. */
export function entriesOf(text: string, change: LifeChange, context: LifeChangeContext): string[] {
  const { day, values, words } = change;
  const { properties } = readNote(text, context.parseYaml);
  const known = context.fields.read(properties);
  const changes = values.flatMap(({ field, label, value }) => {
    const before = plainText(known.get(field)?.value) ?? "";
    if (before === value.trim() || value.trim() === "") return [];
    return [changeEntry(day, { label, before, value: value.trim() })];
  });
  const said = words.replace(/\s+/g, " ").trim();
  return said === "" ? changes : [...changes, `${day} ${said}`];
}

/** One value that changed, with what it was before where that is known. */
function changeEntry(
  day: Day,
  { label, before, value }: { readonly label: string; readonly before: string; readonly value: string },
): string {
  return `${day} ${label}: ${before === "" ? "" : `${before} → `}${value}`;
}

/** The lines that {@link recordLifeChange} writes, those of properties included; none where it is refused. */
export function linesToRecord(text: string, change: LifeChange, context: LifeChangeContext): string[] {
  const edit = recordLifeChange(text, change, context);
  return edit.kind === "changed" ? addedLines(text, edit.text) : [];
}

function addEntry(
  text: string,
  words: string,
  context: LifeChangeContext & Pick<LifeChange, "heading">,
): Edit {
  const life = lifeIn(text, context);
  if (isListed(life, words)) return UNCHANGED;
  const { log, stretches } = life;
  const { heading } = context;
  return (
    openBlockRefused(log.note) ?? addListed(text, log, { stretch: stretches[0] ?? null, heading, words })
  );
}

/** A note, and where in it the events of a life stand. */
interface Life {
  readonly log: NoteLog;
  readonly stretches: readonly BodyStretch[];
}

function lifeIn(text: string, { style, checklistHeading }: LifeChangeContext): Life {
  const log = readLog(text, style);
  return {
    log,
    stretches: bodyStretches(log, checklistHeading).filter(({ part }) => part.kind === "biography"),
  };
}

function isListed({ log, stretches }: Life, words: string): boolean {
  return stretches.some(({ from, to }) =>
    log.note.lines.slice(from, to).some((line) => line.text.trim().replace(/^[-*+]\s+/, "") === words),
  );
}

function respond(text: string, change: LifeChange, context: LifeChangeContext): Edit {
  const { day, summary, promise, response } = change;
  const { today } = context;
  switch (response) {
    case "congratulate":
      return addMilestone(text, { kind: "other", text: summary, day, isYearly: false }, context);
    case "support":
      return inSequence(
        text,
        (current) =>
          addFollowUp(current, { day: addDays(today, SUPPORT_DAYS), promise, from: today }, context),
        (current) => addAskAbout(current, summary, context),
      );
    case "none":
      return UNCHANGED;
  }
}
