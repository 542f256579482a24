import type { PersonAct } from "../../src/app/act";
import type { PracticeContext } from "../../src/app/introduce";
import type { TogetherOutcome } from "../../src/app/perform";
import { UndoHistory } from "../../src/app/undo-history";
import { createPurposeTags } from "../../src/note/log/purpose-tags";
import { day } from "../domain/days";
import { actingIn } from "./acting-in";
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
    const acting = actingIn(this.vault, { history: this.history, today: TODAY });
    return acting.together({ acts, label: "Done" });
  }
}
