import { Platform, type App } from "obsidian";
import { h } from "preact";
import { FormModal } from "../modals/form-modal";
import { keyGroups } from "./key-groups";
import { KeysWindow } from "./keys-window";
import { WORDS } from "../words";

const { KEYS } = WORDS.keys;

/** Shows the keys of the list in a window, which gives the focus back when it is closed. */
export function showKeys(app: App): void {
  new FormModal(app, {
    title: KEYS.title,
    focus: ".rapport-keys",
    form: (close) => h(KeysWindow, { groups: keyGroups(Platform.isMacOS), onClose: close }),
  }).open();
}
