import type { Newcomer } from "../../app/newcomers";
import type { Introduction } from "../../domain/introductions";
import { preparation, type Errand, type Sought } from "../../domain/preparation";
import { wordsOfPromise } from "../../domain/promise-in-words";
import { gist } from "../../note/text/gist";
import type { Briefed, BriefEntry, BriefTold } from "./brief-face";
import { WORDS } from "../words";

const words = WORDS.brief;
const { BEFORE } = words;
const { reasonWords } = WORDS.view;

/** Who will be at a meeting or an event. */
export interface Party {
  readonly people: readonly Briefed[];
  /** Those who have no note yet. */
  readonly newcomers: readonly Newcomer[];
  /** Pairs of them who might like to know each other. */
  readonly pairs: readonly Introduction[];
}

export type BeforePartId = keyof typeof BEFORE.parts;

/** A part of what is told before an event; each entry has its words and, where there is one, its day. */
export interface BeforePart {
  readonly id: BeforePartId;
  readonly title: string;
  readonly entries: readonly BriefEntry[];
}

/** Who will be there, what is wanted of them and whom to look for; only the parts that have something to say. */
export function beforeFace({ people, newcomers, pairs }: Party, told: BriefTold): readonly BeforePart[] {
  const { wanted, sought } = preparation(people.map(({ brief }) => brief));
  const faces = new Map(people.map(({ brief, face }) => [brief.person.path, face]));
  const entries: Readonly<Record<BeforePartId, readonly BriefEntry[]>> = {
    there: [
      ...people.map(({ face, brief }) => entry(face.name, words.workText(brief.details))),
      ...newcomers.map(({ name }) => entry(name, BEFORE.noNote)),
    ],
    wanted: wanted.flatMap(({ brief, errands }) =>
      errands.map((errand) => errandEntry(brief.person.name, errand, told)),
    ),
    sought: [
      ...newcomers.map(({ name }) => entry(name, BEFORE.isNew)),
      ...sought.map((each) => soughtEntry(each, faces.get(each.brief.person.path)?.standing[0] ?? "", told)),
      ...pairs.map(({ one, other, shared }) => entry(BEFORE.pair(one.name, other.name), shared.join(", "))),
    ],
  };
  return (["there", "wanted", "sought"] as const)
    .map((id) => ({ id, title: BEFORE.parts[id], entries: entries[id] }))
    .filter((part) => part.entries.length > 0);
}

function errandEntry(name: string, errand: Errand, { today, dates, isKept }: BriefTold): BriefEntry {
  const { kind, due } = errand;
  const when = isKept ? words.promiseByText(due) : words.promiseDueText(due, today, dates);
  return {
    ...entry(BEFORE.errands[kind](name, gist(whatFor(errand))), when),
    isLate: due !== null && due < today,
  };
}

function whatFor({ kind, text }: Errand): string {
  return kind === "ask" ? text : wordsOfPromise({ text, direction: kind });
}

function soughtEntry(
  { brief, why }: Sought,
  standing: string,
  { today, dates, isKept }: BriefTold,
): BriefEntry {
  const { name } = brief.person;
  const owed = brief.owed.find(({ kind }) => kind !== "repair");
  if (why === "word" && owed !== undefined) {
    const { text, when } = reasonWords(owed, today, dates);
    return entry(name, isKept ? text : [text, when].filter((part) => part !== "").join(", "));
  }
  return why === "never" ? entry(name, BEFORE.never) : { ...entry(name, standing), isLate: !isKept };
}

function entry(text: string, when = ""): BriefEntry {
  return { text, when, isLate: false, more: "" };
}
