import type { Heading } from "../../domain/grouping";
import { WORDS } from "../words";

const { channelText } = WORDS.channels;
const { VIEW } = WORDS.view;

/** What a group is called: a section by its words, a value as the notes spell it. */
export function headingText(heading: Heading): string {
  if (heading.kind === "section") return VIEW.sections[heading.id];
  const { by, value } = heading;
  if (value === null) return VIEW.without[by];
  return by === "channel" ? channelText(value) : value;
}
