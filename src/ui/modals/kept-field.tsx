import type { Person } from "../../domain/person";
import { wordsOfPromise } from "../../domain/promise-in-words";
import { CheckField } from "./check-field";
import type { OpenPromise } from "./log-draft";
import { WORDS } from "../words";

const { MODALS } = WORDS.modals;

interface KeptFieldProps {
  readonly people: readonly Person[];
  readonly kept: readonly OpenPromise[];
  readonly onChange: (kept: readonly OpenPromise[]) => void;
}

/** The open promises of those who took part, each to be ticked when it was kept with the interaction. */
export function KeptField({ people, kept, onChange }: KeptFieldProps) {
  const open = people.flatMap(({ path, commitments }) => commitments.map((promise) => ({ path, promise })));
  if (open.length === 0) return null;
  const { kept: label, sides } = MODALS.log;
  return (
    <fieldset class="rapport-form-field rapport-form-kept">
      <legend class="rapport-form-label">{label}</legend>
      {open.map((each, at) => (
        <CheckField
          key={at}
          label={sides[each.promise.direction](wordsOfPromise(each.promise))}
          isChecked={kept.some((other) => isSame(other, each))}
          onChange={(isKept) => {
            const others = kept.filter((other) => !isSame(other, each));
            onChange(isKept ? [...others, each] : others);
          }}
        />
      ))}
    </fieldset>
  );
}

function isSame(one: OpenPromise, other: OpenPromise): boolean {
  const [mine, theirs] = [one.promise, other.promise];
  const isAlike = mine.text === theirs.text && mine.direction === theirs.direction && mine.due === theirs.due;
  return one.path === other.path && isAlike;
}
