import { define } from "./define";
import { buildElement, buildSvg, place } from "./elements";

type GlobalWindow = Window & typeof globalThis;

function documentOf(node: Node): Document {
  return node.ownerDocument ?? document;
}

function windowOf(node: Node): Window {
  return documentOf(node).defaultView ?? window;
}

/** An `instanceof` that also holds for a node of another window, whose classes are other objects of the same name. */
export function isInstance(value: object, type: { readonly name: string }, home: object): boolean {
  const own: unknown = Reflect.get(home, type.name);
  return [type, own].some((candidate) => typeof candidate === "function" && value instanceof candidate);
}

/** Creating children: the calls every plugin builds its views with. */
function extendCreation(win: GlobalWindow): void {
  define(win.Node.prototype, {
    createEl(tag, options, callback) {
      const el = buildElement(documentOf(this), tag, options);
      place(el, options, this);
      callback?.(el);
      return el;
    },
    createDiv(options, callback) {
      return this.createEl("div", options, callback);
    },
    createSpan(options, callback) {
      return this.createEl("span", options, callback);
    },
    createSvg(tag, options, callback) {
      const el = buildSvg(documentOf(this), tag, options);
      place(el, options, this);
      callback?.(el);
      return el;
    },
  });
}

/** Moves, adds and removes only what differs, so that focus and scroll of the children that stay survive. */
function setChildrenInPlace(parent: Node, children: readonly Node[]): void {
  for (const child of [...parent.childNodes]) {
    if (!children.includes(child)) child.remove();
  }
  children.forEach((child, index) => {
    const current = parent.childNodes[index] ?? null;
    if (current !== child) parent.insertBefore(child, current);
  });
}

export function extendNodes(win: GlobalWindow): void {
  extendCreation(win);
  define(win.Node.prototype, {
    detach() {
      this.parentNode?.removeChild(this);
    },
    empty() {
      while (this.lastChild) this.removeChild(this.lastChild);
    },
    insertAfter(node, child) {
      this.insertBefore(node, child ? child.nextSibling : this.firstChild);
      return node;
    },
    indexOf(other) {
      return [...this.childNodes].findIndex((child) => child === other);
    },
    setChildrenInPlace(children) {
      setChildrenInPlace(this, children);
    },
    appendText(text) {
      this.appendChild(documentOf(this).createTextNode(text));
    },
    get doc() {
      return documentOf(this);
    },
    get win() {
      return windowOf(this);
    },
    get constructorWin() {
      return windowOf(this);
    },
  });
  // A type predicate cannot be written as a method of an object literal, hence apart from the others.
  Object.defineProperty(win.Node.prototype, "instanceOf", {
    configurable: true,
    writable: true,
    value(this: Node, type: { readonly name: string }) {
      return isInstance(this, type, windowOf(this));
    },
  });
}
