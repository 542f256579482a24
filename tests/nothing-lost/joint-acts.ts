import type { PersonAct } from "../../src/app/act";
import { feedbackActs } from "../../src/app/ask-feedback";
import { givenFeedbackActs } from "../../src/app/give-feedback";
import { introductionActs, type PracticeContext } from "../../src/app/introduce";
import { letGoActs } from "../../src/app/let-go";
import { shareActs } from "../../src/app/share-note";
import type { Person } from "../../src/domain/person";
import { someone } from "../domain/people";
import { daysAgo, introduced } from "./actions";
import type { ActionName } from "./steps";

/** Acts of which all take place or none, with the words by which they are known again. */
export interface JointActs {
  readonly acts: readonly PersonAct[];
  readonly tokens: readonly string[];
}

/** What a practice is done with. */
export interface Practice {
  readonly path: string;
  /** The note of somebody else, for what takes two. */
  readonly other: string | null;
  readonly which: number;
  readonly next: () => string;
}

/** What a practice does to the notes that it takes; null for an action that is none, or where a note is missing. */
export function jointActs(what: ActionName, practice: Practice, context: PracticeContext): JointActs | null {
  const { path, other, which, next } = practice;
  const person = someone({ path });
  switch (what) {
    case "introduce":
      return other === null ? null : introduction([path, other], [next(), next()], context);
    case "share":
      return other === null ? null : sharing([path, other], next(), context);
    case "feedback": {
      const [asked, awaited] = [next(), next()];
      const due = which % 3 === 0 ? null : daysAgo(-(which % 30));
      const request = { entry: `asked about ${asked}`, awaited: `a word on ${awaited}`, due };
      return { acts: feedbackActs(person, request, context), tokens: [asked, awaited] };
    }
    case "give-feedback": {
      const token = next();
      return { acts: givenFeedbackActs(person, `a word on ${token}`, context), tokens: [token] };
    }
    case "let-go": {
      // Every third one goes without a kind word.
      if (which % 3 === 0) return { acts: letGoActs(person, null, context), tokens: [] };
      const token = next();
      return { acts: letGoActs(person, `a kind word, ${token}`, context), tokens: [token] };
    }
    default:
      return null;
  }
}

function introduction(
  paths: readonly [string, string],
  tokens: readonly [string, string],
  context: PracticeContext,
): JointActs {
  const [entry, promised] = tokens;
  const words = introduced(`: ${entry}`, `, ${promised}`);
  return { acts: introductionActs(pairOf(paths), words, context), tokens };
}

function sharing(paths: readonly [string, string], token: string, context: PracticeContext): JointActs {
  const words = (link: string): string => `shared ${link}: ${token}`;
  return {
    acts: shareActs("Friends/Readme.md", pairOf(paths), { ...context, words }),
    tokens: [token],
  };
}

function pairOf([one, other]: readonly [string, string]): readonly [Person, Person] {
  return [someone({ path: one }), someone({ path: other })];
}
