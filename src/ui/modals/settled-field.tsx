import type { Settles } from "../settles";
import { CheckField } from "./check-field";
import { hasTag, withTag } from "./log-draft";
import { WORDS } from "../words";

const { MODALS } = WORDS.modals;

interface SettledFieldProps {
  readonly settles: readonly Settles[];
  readonly tags: string;
  readonly onTags: (tags: string) => void;
}

/** What the interaction may have settled, each to be ticked; the entry then has the tag that says so. */
export function SettledField({ settles, tags, onTags }: SettledFieldProps) {
  if (settles.length === 0) return null;
  return (
    <fieldset class="rapport-form-field rapport-form-settled">
      <legend class="rapport-form-label">{MODALS.log.settled}</legend>
      {settles.map(({ tag, text }) => (
        <CheckField
          key={tag}
          label={text}
          isChecked={hasTag(tags, tag)}
          onChange={(isTicked) => onTags(withTag(tags, tag, isTicked))}
        />
      ))}
    </fieldset>
  );
}
