import { useId } from "preact/hooks";
import type { Direction } from "../../domain/interaction";
import { MODALS } from "../../i18n/en/modals";

interface DirectionFieldProps {
  readonly chosen: Direction | null;
  readonly onChoose: (direction: Direction | null) => void;
}

const CHOICES: readonly (Direction | null)[] = [null, "to", "from", "both"];

/** Who moved. Radio buttons, so that the arrow keys choose, drawn as one bar. */
export function DirectionField({ chosen, onChoose }: DirectionFieldProps) {
  const group = useId();
  const { direction, directions } = MODALS.log;
  return (
    <fieldset class="rapport-form-field rapport-segments">
      <legend class="rapport-form-label">{direction}</legend>
      <div class="rapport-segments-bar">
        {CHOICES.map((choice) => (
          <label key={choice} class="rapport-segment">
            <input
              type="radio"
              name={group}
              checked={choice === chosen}
              onChange={() => {
                onChoose(choice);
              }}
            />
            <span>{directions[choice ?? "none"]}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
