import { expect, test } from "vitest";
import { together } from "../../src/ui/together";

const quiet = (): string => "quiet";
const loud = (): string => "loud";

test("what has no name in common is one", () => {
  expect(together({ quiet }, { loud })).toEqual({ quiet, loud });
});

test("a name that is in both does not compile, though the two have the same type", () => {
  // @ts-expect-error -- The name is in both.
  const both = together({ say: quiet }, { say: loud });
  expect(both).toBeDefined();
});
