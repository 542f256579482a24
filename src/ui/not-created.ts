import type { NewPersonOutcome } from "../app/new-person";
import type { Notices } from "./notices";
import { createdText } from "./outcome-words";
import { wayToSetting, type SettingPlace } from "./setting-places";

interface TellingDeps {
  readonly notices: Pick<Notices, "problem">;
  readonly openSettings: (place: SettingPlace) => void;
}

/** Says why the note of somebody new was not made; a template that is gone is put right in the settings. */
export function tellNotCreated(
  result: NewPersonOutcome,
  name: string,
  { notices, openSettings }: TellingDeps,
): void {
  const text = createdText(result, name);
  if (result.kind !== "no-template") notices.problem(text);
  else notices.problem(text, wayToSetting("newPersonTemplate", openSettings));
}
