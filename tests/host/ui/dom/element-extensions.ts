import { define } from "./define";
import { classNames, setAttribute, setAttributes, setContent } from "./elements";

type GlobalWindow = Window & typeof globalThis;

function styles(el: Element): CSSStyleDeclaration {
  return (el.ownerDocument.defaultView ?? window).getComputedStyle(el);
}

function extendText(win: GlobalWindow): void {
  define(win.Element.prototype, {
    getText() {
      return this.textContent ?? "";
    },
    setText(content) {
      setContent(this, content);
    },
    getCssPropertyValue(property, pseudoElement) {
      const view = this.ownerDocument.defaultView ?? window;
      return view.getComputedStyle(this, pseudoElement).getPropertyValue(property).trim();
    },
    isActiveElement() {
      return this.ownerDocument.activeElement === this;
    },
  });
}

function extendClasses(win: GlobalWindow): void {
  define(win.Element.prototype, {
    addClass(...classes) {
      this.addClasses(classes);
    },
    addClasses(classes) {
      this.classList.add(...classNames(classes));
    },
    removeClass(...classes) {
      this.removeClasses(classes);
    },
    removeClasses(classes) {
      this.classList.remove(...classNames(classes));
    },
    toggleClass(classes, value) {
      for (const name of classNames(classes)) this.classList.toggle(name, Boolean(value));
    },
    hasClass(name) {
      return this.classList.contains(name);
    },
  });
}

function extendAttributes(win: GlobalWindow): void {
  define(win.Element.prototype, {
    setAttr(name, value) {
      setAttribute(this, name, value);
    },
    setAttrs(attributes) {
      setAttributes(this, attributes);
    },
    getAttr(name) {
      return this.getAttribute(name);
    },
    matchParent(selector, lastParent) {
      if (this.matches(selector)) return this;
      if (this === lastParent) return null;
      return this.parentElement?.matchParent(selector, lastParent) ?? null;
    },
  });
}

function selfAndDescendants(el: Element, selector: string): HTMLElement[] {
  const found = [...el.querySelectorAll<HTMLElement>(selector)];
  return el.instanceOf(HTMLElement) && el.matches(selector) ? [el, ...found] : found;
}

/** `find` answers null for no match although the typings of HTMLElement promise an element: so does the app. */
function extendQueries(win: GlobalWindow): void {
  const queries = {
    find(this: ParentNode, selector: string): Element | null {
      return this.querySelector(selector);
    },
    findAll(this: ParentNode, selector: string): HTMLElement[] {
      return [...this.querySelectorAll<HTMLElement>(selector)];
    },
  };
  for (const prototype of [win.Element.prototype, win.DocumentFragment.prototype]) {
    for (const [name, value] of Object.entries(queries)) {
      Object.defineProperty(prototype, name, { value, writable: true, configurable: true });
    }
  }
  define(win.Element.prototype, {
    findAllSelf(selector) {
      return selfAndDescendants(this, selector);
    },
  });
}

function isDisplayed(el: HTMLElement): boolean {
  for (let at: Element | null = el; at; at = at.parentElement) {
    if (styles(at).display === "none") return false;
  }
  return el.isConnected;
}

function extendVisibility(win: GlobalWindow): void {
  define(win.HTMLElement.prototype, {
    show() {
      this.style.removeProperty("display");
    },
    hide() {
      this.style.setProperty("display", "none");
    },
    toggle(show) {
      if (show) this.show();
      else this.hide();
    },
    toggleVisibility(visible) {
      this.style.setProperty("visibility", visible ? "" : "hidden");
    },
    isShown() {
      return isDisplayed(this);
    },
  });
}

function extendStyles(win: GlobalWindow): void {
  const styling = {
    setCssStyles(this: ElementCSSInlineStyle, given: Partial<CSSStyleDeclaration>): void {
      Object.assign(this.style, given);
    },
    setCssProps(this: ElementCSSInlineStyle, given: Record<string, string>): void {
      for (const [name, value] of Object.entries(given)) this.style.setProperty(name, value);
    },
  };
  define(win.HTMLElement.prototype, {
    ...styling,
    get innerWidth() {
      const { paddingLeft, paddingRight } = styles(this);
      return this.clientWidth - (parseFloat(paddingLeft) || 0) - (parseFloat(paddingRight) || 0);
    },
    get innerHeight() {
      const { paddingTop, paddingBottom } = styles(this);
      return this.clientHeight - (parseFloat(paddingTop) || 0) - (parseFloat(paddingBottom) || 0);
    },
  });
  define(win.SVGElement.prototype, styling);
}

export function extendElements(win: GlobalWindow): void {
  extendText(win);
  extendClasses(win);
  extendAttributes(win);
  extendQueries(win);
  extendVisibility(win);
  extendStyles(win);
}
