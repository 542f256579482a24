import { afterEach, describe, expect, test } from "vitest";
import { FuzzySuggestModal, SuggestModal } from "./suggest-modal";
import { click, type OpenApp, openApp, press, texts, type } from "./open-app";

let vault: OpenApp;
afterEach(() => vault.close());

class NamePicker extends FuzzySuggestModal<string> {
  readonly heard: string[] = [];

  getItems(): string[] {
    return ["Ana Diaz", "Kim Ode", "Sam Rivera"];
  }

  getItemText(name: string): string {
    return name;
  }

  onChooseItem(name: string): void {
    this.heard.push(name);
  }

  override onClose(): void {
    this.heard.push("closed");
  }
}

async function openPicker(): Promise<NamePicker> {
  vault = await openApp({ plugin: null });
  const picker = new NamePicker(vault.app);
  picker.setPlaceholder("Who?");
  picker.open();
  await vault.settle();
  return picker;
}

describe("a picker", () => {
  test("has the focus in its input and shows everything at first", async () => {
    const picker = await openPicker();
    expect(document.activeElement).toBe(picker.inputEl);
    expect(texts(".suggestion-item")).toEqual(["Ana Diaz", "Kim Ode", "Sam Rivera"]);
    picker.close();
  });

  test("finds by any letters in order and marks them", async () => {
    const picker = await openPicker();
    type(".prompt-input", "kod");
    await vault.settle();
    expect(texts(".suggestion-item")).toEqual(["Kim Ode"]);
    expect(texts(".suggestion-highlight").join("").toLowerCase()).toBe("kod");
    picker.close();
  });

  test("is closed, onClose included, before the choice is handed on", async () => {
    const picker = await openPicker();
    press("ArrowDown");
    press("Enter");
    expect(picker.heard).toEqual(["closed", "Kim Ode"]);
  });

  test("goes from the last to the first and takes a click", async () => {
    const picker = await openPicker();
    press("ArrowUp");
    expect(texts(".suggestion-item.is-selected")).toEqual(["Sam Rivera"]);
    press("ArrowDown");
    expect(texts(".suggestion-item.is-selected")).toEqual(["Ana Diaz"]);
    click(".suggestion-item", 2);
    expect(picker.heard).toEqual(["closed", "Sam Rivera"]);
  });

  test("says so when nothing fits", async () => {
    const picker = await openPicker();
    type(".prompt-input", "zzz");
    await vault.settle();
    expect(texts(".suggestion-empty")).toEqual(["No results found."]);
    press("Enter");
    expect(picker.heard).toEqual([]);
    picker.close();
  });
});

test("an answer to older text that comes late is dropped", async () => {
  const answers = new Map<string, (values: string[]) => void>();
  class Slow extends SuggestModal<string> {
    getSuggestions(query: string): Promise<string[]> {
      return new Promise((resolve) => void answers.set(query, resolve));
    }

    renderSuggestion(value: string, el: HTMLElement): void {
      el.setText(value);
    }

    onChooseSuggestion(): void {}
  }
  vault = await openApp({ plugin: null });
  const modal = new Slow(vault.app);
  modal.open();
  type(".prompt-input", "new");
  answers.get("new")?.(["new"]);
  answers.get("")?.(["old"]);
  await vault.settle();
  expect(texts(".suggestion-item")).toEqual(["new"]);
  modal.close();
});

test("no more than the limit is drawn", async () => {
  vault = await openApp({ plugin: null });
  const picker = new NamePicker(vault.app);
  picker.limit = 2;
  picker.open();
  await vault.settle();
  expect(texts(".suggestion-item")).toHaveLength(2);
  picker.close();
});
