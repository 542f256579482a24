import type { PromiseWording } from "../domain/commitment";
import { parseDay, type Day } from "../domain/day";
import type { Interaction } from "../domain/interaction";
import type { Reason } from "../domain/reason";
import { oneLine } from "../note/log/entry-text";
import type { Dates } from "./dates";
import type { LineSubject } from "./line-subject";
import type { Words } from "./words";

/** What stands around something that a line says. */
export interface Around {
  readonly before: string;
  readonly after: string;
}

/** What stands around the words of a promise and its day. */
export interface AroundPromise extends Around {
  readonly between: string;
}

/** The pieces that the lines of a checklist are made of, found by making lines with words that stand out. */
export interface LinePieces {
  readonly someDay: Day;
  /** What a line says of a contact, without the last one. */
  readonly contact: (reason: ContactReason) => string;
  readonly promise: (wording: PromiseWording) => string;
  readonly promised: Readonly<Record<PromiseWording["direction"], AroundPromise>>;
  readonly followUp: Around;
  /** What stands before the day of the last contact. */
  readonly last: string;
  /** How the channel of the last contact stands behind its day. */
  readonly channelText: (channel: string) => string;
  readonly thanks: string;
}

type ContactReason = Extract<Reason, { readonly kind: "reconnect" | "next-contact" }>;

const DAY = parseDay("2026-01-01");
/** A word that no language has. */
const WORD = "\uE000";

/** Takes the lines of a language apart. */
export function linePieces({ checklist, reason }: Words, dates: Dates): LinePieces {
  if (DAY === null) throw new Error("No such day");
  const someDay: Day = DAY;
  const text = (about: Reason, person: LinePerson = NOBODY): string =>
    oneLine(checklist.checklistText({ person }, about, someDay, dates));
  const promise = ({ text: words, direction, due }: PromiseWording): string =>
    text({
      kind: "commitment",
      day: due ?? someDay,
      commitment: { text: words, direction, due, source: "property", line: null },
    });
  const promised = (direction: PromiseWording["direction"]): AroundPromise => {
    const [before = "", rest = ""] = promise({ text: WORD, direction, due: someDay }).split(WORD);
    const [between = "", after = ""] = rest.split(someDay);
    return { before, between, after };
  };
  const due: Reason = { kind: "reconnect", day: someDay };
  const withLast = (interactions: readonly Interaction[]): string =>
    text(due, { lastContact: { day: someDay, source: "log", from: "", line: null }, interactions });
  const plain = withLast([]);
  const [before = "", after = ""] = text({ kind: "follow-up", day: someDay, metOn: someDay }).split(someDay);
  return {
    someDay,
    contact: (about) => text(about),
    promise,
    promised: { mine: promised("mine"), theirs: promised("theirs") },
    followUp: { before, after },
    last: plain.slice(text(due).length, plain.lastIndexOf(someDay)),
    channelText: (channel) => withLast([entryOf(channel, someDay)]).slice(plain.length),
    thanks: oneLine(reason.thanksText({ entry: entryOf(null, someDay) })),
  };
}

type LinePerson = LineSubject["person"];

const NOBODY: LinePerson = { lastContact: null, interactions: [] };

function entryOf(channel: string | null, day: Day): Interaction {
  return { day, channel, direction: null, text: "", tags: [], line: null };
}
