import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { type NodeWindow, openNodeWindow } from "../../node-window";
import { Setting, SettingGroup } from "./setting";

let nodeWindow: NodeWindow;
beforeAll(() => void (nodeWindow = openNodeWindow()));
afterAll(() => nodeWindow.release());

function input(el: HTMLElement, value: string): void {
  const inputEl = el.querySelector<HTMLInputElement>("input, textarea");
  if (!inputEl) throw new Error("There is no input");
  inputEl.value = value;
  inputEl.dispatchEvent(new Event("input", { bubbles: true }));
}

describe("a setting", () => {
  test("has a name, a description and controls, in the app's classes", () => {
    const { settingEl } = new Setting(createDiv())
      .setName("Greeting")
      .setDesc("How it begins.")
      .addButton((button) => button.setButtonText("Save").setCta());
    expect(settingEl.find(".setting-item-info > .setting-item-name").getText()).toBe("Greeting");
    expect(settingEl.find(".setting-item-info > .setting-item-description").getText()).toBe("How it begins.");
    expect(settingEl.find(".setting-item-control > button.mod-cta").getText()).toBe("Save");
  });

  test("tells of the user's changes and not of its own", () => {
    const changed = vi.fn();
    const setting = new Setting(createDiv()).addText((text) =>
      text.onChange(changed).setValue("by the plugin"),
    );
    input(setting.settingEl, "by the user");
    expect(changed.mock.calls).toEqual([["by the user"]]);
  });

  test("shows an error below and is marked while it stands (obsidian.d.ts: setErrorMessage)", () => {
    const setting = new Setting(createDiv()).setErrorMessage("Too short");
    expect(setting.errorEl?.textContent).toBe("Too short");
    expect(setting.settingEl.hasClass("is-invalid")).toBe(true);
    setting.setErrorMessage("");
    expect(setting.errorEl).toBeNull();
    expect(setting.settingEl.hasClass("is-invalid")).toBe(false);
  });

  test("disabled disables its controls", () => {
    const changed = vi.fn();
    const setting = new Setting(createDiv())
      .addToggle((toggle) => toggle.onChange(changed))
      .setDisabled(true);
    setting.settingEl.find(".checkbox-container").click();
    expect(changed).not.toHaveBeenCalled();
  });
});

describe("controls", () => {
  test("a toggle turns by a click and by the space bar", () => {
    const states: boolean[] = [];
    const setting = new Setting(createDiv()).addToggle((toggle) => toggle.onChange((on) => states.push(on)));
    setting.settingEl.find(".checkbox-container").click();
    setting.settingEl.find("input").dispatchEvent(new KeyboardEvent("keydown", { key: " ", bubbles: true }));
    expect(states).toEqual([true, false]);
  });

  test("a dropdown keeps its choice when told one that it has not", () => {
    let value = "";
    new Setting(createDiv()).addDropdown((dropdown) => {
      dropdown.addOptions({ a: "A", b: "B" }).setValue("b").setValue("zzz");
      value = dropdown.getValue();
    });
    expect(value).toBe("b");
  });

  test("a search box offers to clear itself once there is something to clear", () => {
    const changed = vi.fn();
    const setting = new Setting(createDiv()).addSearch((search) => search.onChange(changed));
    const clearEl = setting.settingEl.find(".search-input-clear-button");
    expect(clearEl.style.display).toBe("none");
    input(setting.settingEl, "Ana");
    expect(clearEl.style.display).toBe("");
    clearEl.click();
    expect(changed.mock.calls).toEqual([["Ana"], [""]]);
  });

  test("a slider is quiet while it is dragged unless it is instant", () => {
    const late = vi.fn();
    const instant = vi.fn();
    const drag = (setting: Setting): void =>
      void setting.settingEl.find("input").dispatchEvent(new Event("input"));
    drag(new Setting(createDiv()).addSlider((slider) => slider.setLimits(0, 10, 1).onChange(late)));
    drag(
      new Setting(createDiv()).addSlider((slider) =>
        slider.setLimits(0, 10, 1).setInstant(true).onChange(instant),
      ),
    );
    expect([late.mock.calls.length, instant.mock.calls.length]).toEqual([0, 1]);
  });

  test("a colour goes from RGB and HSL to hex and back", () => {
    const seen: unknown[] = [];
    new Setting(createDiv()).addColorPicker((color) => {
      seen.push(color.setValueRgb({ r: 255, g: 0, b: 128 }).getValue());
      seen.push(color.setValueHsl({ h: 120, s: 100, l: 50 }).getValue(), color.getValueHsl());
    });
    expect(seen).toEqual(["#ff0080", "#00ff00", { h: 120, s: 100, l: 50 }]);
  });

  test("a moment format shows today in it, in the default format where it is empty", () => {
    const sampleEl = createSpan();
    const year = String(new Date().getFullYear());
    const setting = new Setting(createDiv()).addMomentFormat((format) =>
      format.setSampleEl(sampleEl).setDefaultFormat("[Y]YYYY"),
    );
    expect(sampleEl.getText()).toBe(`Y${year}`);
    input(setting.settingEl, "YYYY[!]");
    expect(sampleEl.getText()).toBe(`${year}!`);
  });

  test("a button with an asynchronous callback is busy until it is done", async () => {
    let finish = (): void => undefined;
    const setting = new Setting(createDiv()).addButton((button) =>
      button.onClick(() => new Promise<void>((resolve) => (finish = resolve))),
    );
    const buttonEl = setting.settingEl.find("button");
    buttonEl.click();
    expect(buttonEl.hasClass("mod-loading")).toBe(true);
    finish();
    await vi.waitFor(() => expect(buttonEl.hasClass("mod-loading")).toBe(false));
  });
});

test("a group has its heading and its rows on one card", () => {
  const group = new SettingGroup(createDiv())
    .setHeading("People")
    .addSetting((setting) => setting.setName("Folder"));
  expect(group.groupEl.find(".setting-group-header .setting-item-name").getText()).toBe("People");
  expect(group.listEl.find(".setting-item .setting-item-name").getText()).toBe("Folder");
});
