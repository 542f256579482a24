import type { Direction } from "../../domain/interaction";
import { Segments } from "./segments";
import { WORDS } from "../words";

const { MODALS } = WORDS.modals;

interface DirectionFieldProps {
  readonly chosen: Direction | null;
  readonly onChoose: (direction: Direction | null) => void;
}

const CHOICES: readonly (Direction | null)[] = [null, "to", "from", "both"];

/** Who moved. */
export function DirectionField({ chosen, onChoose }: DirectionFieldProps) {
  const { direction, directions } = MODALS.log;
  const choices = CHOICES.map((value) => ({ value, text: directions[value ?? "none"] }));
  return <Segments label={direction} choices={choices} chosen={chosen} onChoose={onChoose} />;
}
