import type * as Obsidian from "obsidian";
import { ValueComponent } from "./base";

function toHex({ r, g, b }: Obsidian.RGB): string {
  return `#${[r, g, b].map((part) => Math.round(part).toString(16).padStart(2, "0")).join("")}`;
}

function toRgb(hex: string): Obsidian.RGB {
  const part = (at: number): number => parseInt(hex.slice(at, at + 2), 16) || 0;
  return { r: part(1), g: part(3), b: part(5) };
}

function hue({ r, g, b }: Obsidian.RGB, max: number, spread: number): number {
  if (spread === 0) return 0;
  if (max === r) return (60 * ((g - b) / spread) + 360) % 360;
  return max === g ? 60 * ((b - r) / spread) + 120 : 60 * ((r - g) / spread) + 240;
}

function toHsl(hex: string): Obsidian.HSL {
  const { r, g, b } = toRgb(hex);
  const unit = { r: r / 255, g: g / 255, b: b / 255 };
  const max = Math.max(unit.r, unit.g, unit.b);
  const min = Math.min(unit.r, unit.g, unit.b);
  const l = (max + min) / 2;
  const spread = max - min;
  const s = spread === 0 ? 0 : spread / (1 - Math.abs(2 * l - 1));
  return { h: Math.round(hue(unit, max, spread)), s: Math.round(s * 100), l: Math.round(l * 100) };
}

function fromHsl({ h, s, l }: Obsidian.HSL): string {
  const light = l / 100;
  const reach = (s / 100) * Math.min(light, 1 - light);
  const channel = (offset: number): number => {
    const k = (offset + h / 30) % 12;
    return 255 * (light - reach * Math.max(-1, Math.min(k - 3, 9 - k, 1)));
  };
  return toHex({ r: channel(0), g: channel(8), b: channel(4) });
}

export class ColorComponent extends ValueComponent<string> {
  private readonly colorPickerEl: HTMLInputElement;

  constructor(containerEl: HTMLElement) {
    super();
    this.colorPickerEl = containerEl.createEl("input", { type: "color" });
    this.colorPickerEl.addEventListener("input", () => this.changed());
  }

  override setDisabled(disabled: boolean): this {
    this.colorPickerEl.disabled = disabled;
    return super.setDisabled(disabled);
  }

  getValue(): string {
    return this.colorPickerEl.value;
  }

  setValue(value: string): this {
    this.colorPickerEl.value = value;
    return this;
  }

  getValueRgb(): Obsidian.RGB {
    return toRgb(this.getValue());
  }

  setValueRgb(rgb: Obsidian.RGB): this {
    return this.setValue(toHex(rgb));
  }

  getValueHsl(): Obsidian.HSL {
    return toHsl(this.getValue());
  }

  setValueHsl(hsl: Obsidian.HSL): this {
    return this.setValue(fromHsl(hsl));
  }
}
