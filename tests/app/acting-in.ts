import { createActing, type Acting } from "../../src/app/act";
import { createPerformer } from "../../src/app/perform";
import type { UndoHistory } from "../../src/app/undo-history";
import type { Day } from "../../src/domain/day";
import { createFieldReader } from "../../src/note/properties/fields";
import { DEFAULT_SETTINGS, type Settings } from "../../src/settings/settings";
import { stringifyYaml } from "../host/core/yaml";
import { parseYaml } from "../note/parse-yaml";
import type { MemoryVault } from "./memory-vault";

interface Held {
  readonly history: UndoHistory;
  readonly today: Day;
  readonly settings?: () => Settings;
}

/** Acting on the notes of a vault in memory, by a history of it. */
export function actingIn(vault: MemoryVault, { history, today, settings }: Held): Acting {
  return createActing({
    channelText: (channel) => channel,
    performer: createPerformer(history),
    dailyNotes: vault,
    links: vault,
    fields: createFieldReader(),
    parseYaml,
    writeYaml: stringifyYaml,
    settings: settings ?? (() => DEFAULT_SETTINGS),
    today: () => today,
  });
}
