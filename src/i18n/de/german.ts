import type { Words } from "../words";
import * as addresses from "./addresses";
import * as block from "./block";
import * as brief from "./brief";
import * as channels from "./channels";
import * as checklist from "./checklist";
import * as cliActions from "./cli-actions";
import * as commands from "./commands";
import * as filter from "./filter";
import * as firstRun from "./first-run";
import * as habits from "./habits";
import * as indexCheck from "./index-check";
import * as issue from "./issue";
import * as keys from "./keys";
import * as message from "./message";
import * as modals from "./modals";
import * as outcome from "./outcome";
import * as practiceForms from "./practice-forms";
import * as practices from "./practices";
import * as reason from "./reason";
import * as review from "./review";
import * as settingMatches from "./setting-matches";
import * as settings from "./settings";
import * as settling from "./settling";
import * as states from "./states";
import * as triage from "./triage";
import * as view from "./view";
import * as why from "./why";

/** Every word in German. What is missing, or has another shape than in English, does not compile. */
export const german: Words = {
  addresses,
  block,
  brief,
  channels,
  checklist,
  cliActions,
  commands,
  filter,
  firstRun,
  habits,
  indexCheck,
  issue,
  keys,
  message,
  modals,
  outcome,
  practiceForms,
  practices,
  reason,
  review,
  settingMatches,
  settings,
  settling,
  states,
  triage,
  view,
  why,
};
