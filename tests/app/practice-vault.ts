import { createActing, type PersonAct } from "../../src/app/act";
import type { PracticeContext } from "../../src/app/introduce";
import { createPerformer, type TogetherOutcome } from "../../src/app/perform";
import { UndoHistory } from "../../src/app/undo-history";
import { createPurposeTags } from "../../src/note/log/purpose-tags";
import { createFieldReader } from "../../src/note/properties/fields";
import { DEFAULT_SETTINGS } from "../../src/settings/settings";
import { day } from "../domain/days";
import { stringifyYaml } from "../host/core/yaml";
import { parseYaml } from "../note/parse-yaml";
import { MemoryVault } from "./memory-vault";

export const TODAY = day("2026-11-22");

/** A vault in which acts are carried out as one step. */
export class PracticeVault {
  readonly vault = new MemoryVault();
  readonly history = new UndoHistory(this.vault);
  readonly context: PracticeContext = {
    today: TODAY,
    links: this.vault,
    purposes: createPurposeTags([{ purpose: "shared", tag: "geteilt" }]),
  };

  constructor(texts: Readonly<Record<string, string>>) {
    for (const [path, text] of Object.entries(texts)) this.vault.texts.set(path, text);
  }

  text(path: string): string {
    return this.vault.texts.get(path) ?? "";
  }

  carryOut(acts: readonly PersonAct[]): Promise<TogetherOutcome> {
    const acting = createActing({
      channelText: (channel) => channel,
      performer: createPerformer(this.history),
      dailyNotes: this.vault,
      links: this.vault,
      fields: createFieldReader(),
      parseYaml,
      writeYaml: stringifyYaml,
      settings: () => DEFAULT_SETTINGS,
      today: () => TODAY,
    });
    return acting.together({ acts, label: "Done" });
  }
}
