import { useRef, useState } from "preact/hooks";
import type { TriageCase } from "../../app/triage";
import type { TriageChoice } from "../triage-choices";

/** What writes the answers. */
export interface Deciding {
  readonly cases: readonly TriageCase[];
  /** Writes the answer; resolves to what was done, as a sentence, or to null when the note was not written. */
  readonly decide: (each: TriageCase, choice: TriageChoice) => Promise<string | null>;
  /** Takes the last answer back; resolves to false when that was refused. */
  readonly takeBack: () => Promise<boolean>;
}

/** Where somebody is who goes through people one at a time. */
interface TriageState {
  /** How many have been answered. */
  readonly at: number;
  /** Who is asked about; undefined once everybody has been answered. */
  readonly current: TriageCase | undefined;
  /** What the last answer wrote, as a sentence. */
  readonly said: string | undefined;
  /** Writes an answer; resolves to whether the next one is asked about. */
  readonly answer: (choice: TriageChoice) => Promise<boolean>;
  /** The same for a key or a button, which does nothing while another answer is being written. */
  readonly choose: (choice: TriageChoice) => Promise<void>;
  /** Takes the last answer back. */
  readonly back: () => Promise<void>;
}

/** An answer that was given, by where it was given. */
interface Answered {
  readonly at: number;
  /** What was written, as a sentence; empty for somebody who was left open. */
  readonly text: string;
}

/** The answers that have been given, each of which is written at once. */
export function useTriage({ cases, decide, takeBack }: Deciding): TriageState {
  const [answered, setAnswered] = useState<readonly Answered[]>([]);
  const alone = useAlone();
  const at = answered.length;
  const current = cases[at];
  const answer = async (choice: TriageChoice): Promise<boolean> => {
    if (current === undefined) return false;
    const text = choice.action === null ? "" : await decide(current, choice);
    if (text !== null) setAnswered([...answered, { at, text }]);
    return text !== null;
  };
  const back = async (): Promise<void> => {
    const last = answered.at(-1);
    if (last === undefined) return;
    if (last.text === "" || (await takeBack())) setAnswered(answered.slice(0, -1));
  };
  return {
    at,
    current,
    said: answered.at(-1)?.text,
    answer,
    choose: (choice) => alone(async () => void (await answer(choice))),
    back: () => alone(back),
  };
}

/** Runs one thing at a time: what is asked for meanwhile is left. */
function useAlone(): (run: () => Promise<void>) => Promise<void> {
  const isBusy = useRef(false);
  return async (run) => {
    if (isBusy.current) return;
    isBusy.current = true;
    await run().finally(() => (isBusy.current = false));
  };
}
