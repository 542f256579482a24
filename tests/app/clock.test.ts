// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { createClock, createPacer } from "../../src/clock";

beforeEach(() => {
  vi.useFakeTimers({ now: new Date(2026, 10, 22, 23, 58, 30) });
});

afterEach(() => {
  vi.useRealTimers();
});

const MINUTE = 60_000;

describe("the clock", () => {
  test("says the day of the user's own zone, until its last moment", () => {
    const clock = createClock(window);
    expect(clock.today()).toBe("2026-11-22");
    vi.setSystemTime(new Date(2026, 10, 22, 23, 59, 59, 999));
    expect(clock.today()).toBe("2026-11-22");
    vi.setSystemTime(new Date(2026, 10, 23));
    expect(clock.today()).toBe("2026-11-23");
  });

  test("tells a new day once, within a minute", () => {
    const days: string[] = [];
    createClock(window).onDayChange((today) => days.push(today));
    vi.advanceTimersByTime(MINUTE);
    expect(days).toEqual([]);
    vi.advanceTimersByTime(MINUTE);
    expect(days).toEqual(["2026-11-23"]);
    vi.advanceTimersByTime(60 * MINUTE);
    expect(days).toEqual(["2026-11-23"]);
  });

  test("tells a new day when the window gets the focus, because timers stand still in sleep", () => {
    const days: string[] = [];
    createClock(window).onDayChange((today) => days.push(today));
    vi.setSystemTime(new Date(2026, 10, 25, 9));
    window.dispatchEvent(new Event("focus"));
    window.dispatchEvent(new Event("focus"));
    expect(days).toEqual(["2026-11-25"]);
  });

  test("tells a day that comes earlier, as after a flight or a mended clock", () => {
    const days: string[] = [];
    createClock(window).onDayChange((today) => days.push(today));
    vi.setSystemTime(new Date(2026, 10, 21, 9));
    vi.advanceTimersByTime(MINUTE);
    expect(days).toEqual(["2026-11-21"]);
  });

  test("tells nothing any more once it is asked to stop", () => {
    const days: string[] = [];
    const stop = createClock(window).onDayChange((today) => days.push(today));
    stop();
    vi.setSystemTime(new Date(2026, 10, 25, 9));
    vi.advanceTimersByTime(5 * MINUTE);
    window.dispatchEvent(new Event("focus"));
    expect(days).toEqual([]);
  });
});

describe("the pacer", () => {
  test("lets work go on while its slice lasts, then lets the window have its turn", async () => {
    const pacer = createPacer(window);
    let turns = 0;
    const work = (): Promise<void> => pacer.turn().then(() => void (turns += 1));
    await work();
    expect(turns).toBe(1);
    vi.advanceTimersByTime(8);
    const late = work();
    await Promise.resolve();
    expect(turns).toBe(1);
    vi.advanceTimersByTime(0);
    await late;
    await work();
    expect(turns).toBe(3);
  });
});
