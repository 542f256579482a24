import { expect, test } from "vitest";
import { PendingTimers } from "./pending-timers";

/** A page that numbers its timeouts and its frames each from 1 on, as browsers may. */
function page() {
  const due: Record<string, (() => void)[]> = { setTimeout: [], requestAnimationFrame: [] };
  const start = (kind: string) => (callback: () => void) => due[kind]?.push(callback);
  return {
    due,
    setTimeout: start("setTimeout"),
    clearTimeout: () => undefined,
    requestAnimationFrame: start("requestAnimationFrame"),
    cancelAnimationFrame: () => undefined,
  };
}

test("a frame is waited for though a timeout of the same number has passed", () => {
  const globals = page();
  const timers = new PendingTimers([globals]);
  expect(globals.setTimeout(() => undefined)).toBe(globals.requestAnimationFrame(() => undefined));
  globals.due["setTimeout"]?.[0]?.();
  expect(timers.isIdle).toBe(false);
  globals.due["requestAnimationFrame"]?.[0]?.();
  expect(timers.isIdle).toBe(true);
});
