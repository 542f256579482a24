type Attributes = Readonly<Record<string, string | number | boolean | null>>;

type ElementOptions = DomElementInfo | SvgElementInfo | string | undefined;

const HTML_PROPERTIES = ["value", "type", "placeholder", "href"] as const;

const SVG_NAMESPACE = "http://www.w3.org/2000/svg";

/** `true` writes an empty attribute, `null` and `false` remove it: what `setAttr` does in the app. */
export function setAttribute(el: Element, name: string, value: string | number | boolean | null): void {
  if (value === null || value === false) el.removeAttribute(name);
  else el.setAttribute(name, value === true ? "" : String(value));
}

export function setAttributes(el: Element, attributes: Attributes): void {
  for (const [name, value] of Object.entries(attributes)) setAttribute(el, name, value);
}

export function classNames(classes: string | readonly string[] | undefined): string[] {
  const list = typeof classes === "string" ? [classes] : (classes ?? []);
  return list.flatMap((entry) => entry.split(/\s+/)).filter((name) => name !== "");
}

/** An element without classes gets no empty attribute either. */
function addClasses(el: Element, classes: string | readonly string[] | undefined): void {
  const names = classNames(classes);
  if (names.length > 0) el.classList.add(...names);
}

export function setContent(el: Node, content: string | DocumentFragment): void {
  if (typeof content === "string") {
    el.textContent = content;
    return;
  }
  el.textContent = "";
  el.appendChild(content);
}

/** Puts a built element where its options say; `parent` is the node whose `createEl` was called, if any. */
export function place(el: Element, options: ElementOptions, parent?: Node): void {
  const given = typeof options === "string" ? undefined : options;
  const target = parent ?? given?.parent;
  if (given?.prepend) target?.insertBefore(el, target.firstChild);
  else target?.appendChild(el);
}

/** Builds an element of `doc` from the short form (a class string) or the long form of `DomElementInfo`. */
export function buildElement<K extends keyof HTMLElementTagNameMap>(
  doc: Document,
  tag: K,
  options: DomElementInfo | string = {},
): HTMLElementTagNameMap[K] {
  const el = doc.createElement(tag);
  const given: DomElementInfo = typeof options === "string" ? { cls: options } : options;
  addClasses(el, given.cls);
  if (given.text !== undefined) setContent(el, given.text);
  if (given.attr) setAttributes(el, given.attr);
  if (given.title !== undefined) el.title = given.title;
  for (const property of HTML_PROPERTIES) {
    const value = given[property];
    if (value !== undefined) Reflect.set(el, property, value);
  }
  return el;
}

export function buildSvg<K extends keyof SVGElementTagNameMap>(
  doc: Document,
  tag: K,
  options: SvgElementInfo | string = {},
): SVGElementTagNameMap[K] {
  const el = doc.createElementNS(SVG_NAMESPACE, tag);
  const given: SvgElementInfo = typeof options === "string" ? { cls: options } : options;
  addClasses(el, given.cls);
  if (given.attr) setAttributes(el, given.attr);
  return el;
}
