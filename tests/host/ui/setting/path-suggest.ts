import type * as Obsidian from "obsidian";
import { TFile, TFolder, type TAbstractFile } from "../../core/files";
import { prepareFuzzySearch } from "../../core/search";
import type { UiApp } from "../app";
import { AbstractInputSuggest } from "../popover-suggest";

type Accepts = (file: TAbstractFile) => boolean;

/** Paths of the vault for a `file` or a `folder` control. */
export class PathSuggest extends AbstractInputSuggest<string> {
  constructor(
    app: UiApp,
    inputEl: HTMLInputElement,
    private readonly accepts: Accepts,
  ) {
    super(app, inputEl);
  }

  getSuggestions(query: string): string[] {
    const paths = this.app.vault
      .getAllLoadedFiles()
      .filter(this.accepts)
      .map((file) => file.path)
      .sort((a, b) => a.localeCompare(b));
    if (query === "") return paths;
    const search = prepareFuzzySearch(query);
    return paths.filter((path) => search(path) !== null);
  }

  renderSuggestion(path: string, el: HTMLElement): void {
    el.setText(path);
  }
}

export function acceptsFor(control: Obsidian.SettingFileControl | Obsidian.SettingFolderControl): Accepts {
  // The filters are typed with the app's own classes, ours have the same members.
  const filter: unknown = control.filter;
  const passes = (file: TAbstractFile): boolean =>
    typeof filter === "function" ? Boolean(Reflect.apply(filter, undefined, [file])) : true;
  if (control.type === "file") return (file) => file instanceof TFile && passes(file);
  return (file) =>
    file instanceof TFolder && (!file.isRoot() || control.includeRoot === true) && passes(file);
}
