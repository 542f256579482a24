import type { IndexCheck } from "../../app/index-check";
import { json } from "./list-commands";
import { WORDS } from "../words";

const { checkText, differenceText } = WORDS.indexCheck;

export interface CheckCommandDeps {
  readonly checkIndex: () => Promise<IndexCheck>;
}

/** In what the index differs from the notes. */
export async function check({ checkIndex }: CheckCommandDeps, asJson: boolean): Promise<string> {
  const { people, differences } = await checkIndex();
  if (asJson) return json({ people, differences });
  return [checkText(people, differences), ...differences.map(differenceText)].join("\n");
}
