import type { PersonAction } from "../../src/app/act";
import { daysAgo, lifeChange, logAction } from "./actions";
import { PEOPLE } from "./people-notes";
import type { ActionName, Step } from "./steps";

/** Acts that do not depend on each other, with the words by which they are known again. */
export interface SingleActs {
  readonly acts: readonly (readonly [who: number, action: PersonAction])[];
  readonly tokens: readonly string[];
}

/** What an action does to notes of which each is written by itself; null for one that asks more of a vault. */
export function singleActs(
  what: ActionName,
  { who, which }: Pick<Step, "who" | "which">,
  next: () => string,
): SingleActs | null {
  const one = (action: PersonAction, ...tokens: readonly string[]): SingleActs => ({
    acts: [[who, action]],
    tokens,
  });
  switch (what) {
    case "log": {
      const token = next();
      return one(logAction(token, which), token);
    }
    case "log-several": {
      const tokens = [next(), next(), next()];
      return {
        acts: tokens.map((token, at) => [(who + at) % PEOPLE, logAction(token, which)] as const),
        tokens,
      };
    }
    case "log-fully": {
      const [token, asked] = [next(), next()];
      return one(logFully(token, asked, which), token, asked);
    }
    case "snooze":
      return one({ kind: "snooze", until: daysAgo(-(which % 90)) });
    case "wake":
      return one({ kind: "wake" });
    case "cadence":
      return one({ kind: "cadence", words: which % 3 === 0 ? null : `${2 + (which % 5)} weeks` });
    case "status":
      return one({ kind: "status", status: which % 2 === 0 ? "active" : "paused" });
    case "promise-add": {
      const token = next();
      return one(promiseAdd(token, which), token);
    }
    case "milestone-add": {
      const token = next();
      return one(milestoneAdd(token, which), token);
    }
    case "tag-add": {
      const token = next();
      return one({ kind: "tag-add", tag: token }, token);
    }
    case "topic-add": {
      const token = next();
      return one({ kind: "topic-add", topic: `her ${token}` }, token);
    }
    case "life-change": {
      const tokens = [next(), next(), next()] as const;
      return one(lifeChange(tokens, which), ...tokens);
    }
    default:
      return null;
  }
}

function logFully(token: string, asked: string, which: number): PersonAction {
  const { contact, ...action } = logAction(token, which);
  return { ...action, contact: { ...contact, nextContact: daysAgo(-7), askAbout: `her ${asked}` } };
}

function promiseAdd(token: string, which: number): PersonAction {
  const direction = which % 2 === 0 ? "mine" : "theirs";
  const due = which % 3 === 0 ? null : daysAgo(-(which % 30));
  return { kind: "promise-add", promise: { text: `send ${token}`, direction, due } };
}

function milestoneAdd(token: string, which: number): PersonAction {
  const [day, isYearly] = [daysAgo(which % 900), which % 2 === 0];
  return { kind: "milestone-add", milestone: { kind: "other", text: `Day of ${token}`, day, isYearly } };
}
