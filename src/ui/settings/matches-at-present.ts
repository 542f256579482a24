import type { Setting, SettingDefinition } from "obsidian";
import type { Match } from "../../app/setting-match";
import type { MatchedKey, SettingMatches } from "../../app/setting-matches";
import { isProblem, matchText } from "./match-text";

/** What the settings find, looked up once after each change for all the rows that say it. */
export class MatchesAtPresent {
  readonly #redraws = new Set<() => void>();
  #found: Promise<SettingMatches> | null = null;

  constructor(private readonly find: () => Promise<SettingMatches>) {}

  /** The row below a setting that says what it finds; without a name, so that the search of the settings skips it. */
  row(key: MatchedKey): SettingDefinition {
    return {
      name: "",
      searchable: false,
      render: (setting) => {
        setting.setClass("rapport-matches");
        const redraw = (): void => void this.#draw(setting, key);
        this.#redraws.add(redraw);
        redraw();
        return () => this.#redraws.delete(redraw);
      },
    };
  }

  /** Looks anew, because the settings have changed. */
  refresh(): void {
    this.forget();
    for (const redraw of this.#redraws) redraw();
  }

  /** Looks anew when it is asked the next time, because the vault may have changed. */
  forget(): void {
    this.#found = null;
  }

  /** Of several changes in quick succession the last one is told. */
  async #draw(setting: Setting, key: MatchedKey): Promise<void> {
    const asked = (this.#found ??= this.find());
    const found = await asked;
    if (this.#found === asked) drawMatches(setting, found[key]);
  }
}

/** What is as it was stays, so that a screen reader says what has changed, and not every row at each key. */
function drawMatches({ settingEl, infoEl }: Setting, matches: readonly Match[]): void {
  const texts = matches.map(matchText);
  const before = infoEl.querySelector("ul");
  settingEl.toggle(matches.length > 0);
  if (before !== null && before.textContent === texts.join("")) return;
  infoEl.empty();
  const list = infoEl.createEl("ul", { cls: "rapport-found" });
  for (const match of matches) {
    list.createEl("li", { text: matchText(match), cls: isProblem(match) ? "rapport-problem" : "" });
  }
  infoEl.setAttr("aria-live", "polite");
}
