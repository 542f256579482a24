import type { Day } from "../domain/day";
import type { Person } from "../domain/person";
import { recordContact } from "../note/log/record-contact";
import type { Edit } from "../note/text/edit";
import { draftPerson, type NewPersonDeps, type NoDraft } from "./new-person";
import type { Newcomer } from "./newcomers";
import type { Performer, PlannedNote, TogetherOutcome } from "./perform";
import { logEdits, writtenChannel, type LogAction } from "./record-interaction";
import type { WriteContext } from "./write-context";
import { refusedWrite } from "./write-outcome";

/** A meeting or an event, with all who were there. */
export interface MeetingRequest {
  readonly day: Day;
  readonly channel: string | null;
  /** What the entry in the note of a path says, which may link to the note of the meeting. */
  readonly textIn: (path: string) => string;
  readonly people: readonly { readonly path: string }[];
  /** The names of those who have no note yet. */
  readonly newcomers: readonly string[];
  /** Where the newcomers were met; empty when it is not said. */
  readonly metAt: string;
  /** What it was, as it is told when it is taken back. */
  readonly label: string;
}

/** What a note says of a meeting. */
export interface MeetingNote {
  /** Null where the note is about no day. */
  readonly day: Day | null;
  readonly people: readonly Person[];
  readonly newcomers: readonly Newcomer[];
}

export type MeetingOutcome = TogetherOutcome | (NoDraft & { readonly name: string });

interface MeetingDeps extends NewPersonDeps {
  readonly performer: Performer;
  readonly context: (path: string) => WriteContext;
}

/** Makes the notes of newcomers and logs the meeting with everybody, all of it or nothing, as one step. */
export async function logMeeting(request: MeetingRequest, deps: MeetingDeps): Promise<MeetingOutcome> {
  const notes = new Map<string, PlannedNote>();
  for (const name of request.newcomers) {
    const draft = await draftPerson({ name, metAt: request.metAt, followsUp: false, on: request.day }, deps);
    if (draft.kind !== "draft") return { ...draft, name };
    const { path } = draft;
    const edit = withEntry(draft, request, deps);
    if (edit.kind === "refused")
      return { kind: "stopped", problem: refusedWrite(path, edit.refusal), left: [] };
    notes.set(path, { path, text: edit.kind === "changed" ? edit.text : draft.text });
  }
  const edits = request.people.flatMap(({ path }) =>
    logEdits({ kind: "log", contact: contactIn(path, request), kept: [] }, path, deps.context(path)),
  );
  return deps.performer.together(request.label, [...notes.values(), ...edits]);
}

function contactIn(path: string, { day, channel, textIn }: MeetingRequest): LogAction["contact"] {
  return { day, channel, direction: null, text: textIn(path), isOnce: true };
}

/** The entry goes into the very text that the note is made with. */
function withEntry(
  { path, text }: PlannedNote,
  request: MeetingRequest,
  { context: contextOf }: MeetingDeps,
): Edit {
  const context = contextOf(path);
  const contact = contactIn(path, request);
  return recordContact(text, { ...contact, channel: writtenChannel(contact, context) }, context);
}
