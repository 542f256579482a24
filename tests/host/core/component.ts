import type * as Obsidian from "obsidian";
import { detach } from "./events";

/** What a parent needs of a child; without private members, so that any class that looks like one will do. */
type Child = Pick<Obsidian.Component, "load" | "unload">;
type Unload = () => unknown;
type ListenerOptions = boolean | AddEventListenerOptions;
type ListenerOf<M, K extends keyof M> = (this: HTMLElement, event: M[K]) => unknown;

/** Something that is loaded once, owns children and lets go of everything it registered when unloaded. */
export class Component {
  protected isLoaded = false;
  private children: Child[] = [];
  private unloads: Unload[] = [];

  /** Returns what `onload` returns, so that an asynchronous `onload` can be awaited by whoever loads it. */
  load(): void | Promise<void> {
    if (this.isLoaded) return;
    this.isLoaded = true;
    const loading = this.onload();
    for (const child of [...this.children]) child.load();
    return loading;
  }

  onload(): void | Promise<void> {}

  unload(): void {
    if (!this.isLoaded) return;
    this.isLoaded = false;
    while (this.children.length > 0) this.children.pop()?.unload();
    while (this.unloads.length > 0) this.unloads.pop()?.();
    this.onunload();
  }

  onunload(): void {}

  addChild<T extends Child>(component: T): T {
    this.children.push(component);
    if (this.isLoaded) component.load();
    return component;
  }

  removeChild<T extends Child>(component: T): T {
    if (!this.children.includes(component)) return component;
    this.children = this.children.filter((child) => child !== component);
    component.unload();
    return component;
  }

  register(unload: Unload): void {
    this.unloads.push(unload);
  }

  registerEvent(ref: Obsidian.EventRef): void {
    this.register(() => detach(ref));
  }

  registerDomEvent<K extends keyof WindowEventMap>(
    target: Window,
    type: K,
    listener: ListenerOf<WindowEventMap, K>,
    options?: ListenerOptions,
  ): void;
  registerDomEvent<K extends keyof DocumentEventMap>(
    target: Document,
    type: K,
    listener: ListenerOf<DocumentEventMap, K>,
    options?: ListenerOptions,
  ): void;
  registerDomEvent<K extends keyof HTMLElementEventMap>(
    target: HTMLElement,
    type: K,
    listener: ListenerOf<HTMLElementEventMap, K>,
    options?: ListenerOptions,
  ): void;
  registerDomEvent(
    target: EventTarget,
    type: string,
    listener: EventListener,
    options?: ListenerOptions,
  ): void {
    target.addEventListener(type, listener, options);
    this.register(() => target.removeEventListener(type, listener, options));
  }

  registerInterval(id: number): number {
    this.register(() => clearInterval(id));
    return id;
  }
}
