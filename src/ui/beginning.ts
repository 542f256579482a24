import { dayRoom } from "../domain/day-share";
import type { Person } from "../domain/person";
import type { Settings } from "../settings/settings";
import type { Choosing } from "./choosing";
import { startFresh, type FreshStartDeps } from "./fresh-start";
import type { Beginning } from "./reconnect/surface";
import { openSettings } from "./reveal";
import { WORDS } from "./words";

const { STATES } = WORDS.states;

interface BeginningDeps extends FreshStartDeps {
  /** Of the plugin, by which its settings are found. */
  readonly id: string;
  readonly setSettings: (settings: Settings) => Promise<void>;
  readonly choosing: Choosing;
  readonly people: () => readonly Person[];
  readonly triage: () => void;
}

/** Often enough to lose nobody, and seldom enough to be no burden for people about whom nothing is known. */
const QUARTERLY = "3 months";

/** Carries out what the list offers to somebody who has just begun. */
export function createBeginning(deps: BeginningDeps): Beginning {
  return {
    quarterlyForEveryone: () => setForEveryone(deps),
    habits: () => openSettings(deps.app, deps.id, "habits"),
    isAnyContactKnown: () => deps.people().some(({ lastContact }) => lastContact !== null),
    circles: () => openSettings(deps.app, deps.id, "circles"),
    triage: deps.triage,
    dayRoom: () => dayRoom(deps.people, { today: deps.clock.today(), cap: deps.settings().dailyCap }),
    startFresh: (rows) => startFresh(rows, deps),
    newPerson: () => deps.choosing.newPerson(),
  };
}

/** Taking it back leaves alone what has been chosen in the settings since. */
async function setForEveryone({ settings, setSettings, notices }: BeginningDeps): Promise<void> {
  const { defaultCadence: before } = settings();
  await setSettings({ ...settings(), defaultCadence: QUARTERLY });
  notices.offer(STATES.setForEveryone, async () => {
    if (settings().defaultCadence !== QUARTERLY) return STATES.setSince;
    await setSettings({ ...settings(), defaultCadence: before });
    return STATES.takenBack;
  });
}
