import { afterEach, describe, expect, it, vi } from "vitest";
import { Component } from "./component";
import { Events } from "./events";

afterEach(() => vi.useRealTimers());

describe("Events", () => {
  it("calls back in order of registration, with the context it was given", () => {
    const events = new Events();
    const seen: unknown[] = [];
    events.on("x", (value: number) => seen.push(["first", value]));
    events.on(
      "x",
      function (this: unknown) {
        seen.push(this);
      },
      "context",
    );
    events.trigger("x", 1);
    expect(seen).toEqual([["first", 1], "context"]);
  });

  it("goes on when one callback throws, and lets the error surface uncaught as a console error in the app", () => {
    vi.useFakeTimers();
    const events = new Events();
    const after = vi.fn();
    events.on("x", () => {
      throw new Error("broken plugin");
    });
    events.on("x", after);
    events.trigger("x");
    expect(after).toHaveBeenCalledOnce();
    expect(() => vi.runAllTimers()).toThrow("broken plugin");
  });

  it("detaches by reference and by callback", () => {
    const events = new Events();
    const callback = vi.fn();
    events.offref(events.on("x", callback));
    events.on("x", callback);
    events.off("x", callback);
    events.trigger("x");
    expect(callback).not.toHaveBeenCalled();
  });

  it("does not skip a callback because an earlier one detached itself", () => {
    const events = new Events();
    const second = vi.fn();
    const ref = events.on("x", () => events.offref(ref));
    events.on("x", second);
    events.trigger("x");
    expect(second).toHaveBeenCalledOnce();
  });
});

describe("Component (lifecycle as in the comments of obsidian.d.ts)", () => {
  class Recorded extends Component {
    constructor(
      private readonly name: string,
      private readonly log: string[],
    ) {
      super();
    }
    override onload(): void {
      this.log.push(`load ${this.name}`);
    }
    override onunload(): void {
      this.log.push(`unload ${this.name}`);
    }
  }

  it("loads a component and its children once, and unloads children first", () => {
    const log: string[] = [];
    const parent = new Recorded("parent", log);
    parent.addChild(new Recorded("child", log));
    void parent.load();
    void parent.load();
    parent.unload();
    expect(log).toEqual(["load parent", "load child", "unload child", "unload parent"]);
  });

  it("loads a child added later at once, and unloads a removed one", () => {
    const log: string[] = [];
    const parent = new Recorded("parent", log);
    void parent.load();
    const child = parent.addChild(new Recorded("child", log));
    parent.removeChild(child);
    expect(log).toEqual(["load parent", "load child", "unload child"]);
  });

  it("takes back events and intervals when unloaded", () => {
    vi.useFakeTimers();
    const events = new Events();
    const calls = vi.fn();
    const component = new Component();
    void component.load();
    component.registerEvent(events.on("x", calls));
    component.registerInterval(Number(setInterval(calls, 10)));
    component.unload();
    events.trigger("x");
    vi.advanceTimersByTime(50);
    expect(calls).not.toHaveBeenCalled();
  });
});
