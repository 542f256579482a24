import type { UiApp } from "../app";
import type { TFile } from "../../core/files";
import { setIcon } from "../icons";
import { drawInline } from "../markdown/inline";
import { actAsLink } from "../workspace/links";

const TYPE_ICONS: Readonly<Record<string, string>> = {
  tags: "tags",
  aliases: "forward",
  list: "list",
  number: "binary",
  boolean: "square-check",
  date: "calendar",
  text: "text",
};

function iconOf(key: string, value: unknown): string {
  if (key === "tags" || key === "aliases") return TYPE_ICONS[key] ?? "text";
  if (Array.isArray(value)) return "list";
  if (typeof value === "string" && /^\d{4}-\d{2}-\d{2}/.test(value)) return "calendar";
  return TYPE_ICONS[typeof value] ?? "text";
}

function textOf(value: unknown): string {
  return typeof value === "object" ? JSON.stringify(value) : String(value);
}

function drawValue(valueEl: HTMLElement, value: unknown): void {
  const values: readonly unknown[] = Array.isArray(value) ? value : [value];
  for (const entry of values) {
    if (entry === null || entry === undefined) continue;
    const cls = Array.isArray(value) ? "multi-select-pill" : "metadata-property-text";
    drawInline(valueEl.createSpan(cls), textOf(entry));
  }
}

function drawProperty(
  app: UiApp,
  parentEl: HTMLElement,
  property: { key: string; value: unknown; path: string },
): void {
  const propertyEl = parentEl.createDiv({
    cls: "metadata-property",
    attr: { "data-property-key": property.key },
  });
  const keyEl = propertyEl.createDiv("metadata-property-key");
  setIcon(keyEl.createSpan("metadata-property-icon"), iconOf(property.key, property.value));
  keyEl.createSpan({ cls: "metadata-property-key-input", text: property.key });
  const valueEl = propertyEl.createDiv("metadata-property-value");
  drawValue(valueEl, property.value);
  for (const linkEl of valueEl.findAll("a.internal-link")) {
    actAsLink(app, linkEl, { linktext: linkEl.getAttr("data-href") ?? "", sourcePath: property.path });
  }
}

/** The note's properties as the metadata cache has them; broken YAML is said to be so, as in the app. */
export function drawProperties(app: UiApp, parentEl: HTMLElement, file: TFile): void {
  const cache = app.metadataCache.getFileCache(file);
  const hasBlock = cache?.sections?.[0]?.type === "yaml";
  if (!hasBlock) return;
  const containerEl = parentEl.createDiv("metadata-container");
  if (!cache.frontmatter) {
    containerEl.createDiv({ cls: "metadata-error", text: "Invalid properties" });
    return;
  }
  for (const [key, value] of Object.entries(cache.frontmatter)) {
    if (key !== "position") drawProperty(app, containerEl, { key, value, path: file.path });
  }
}
