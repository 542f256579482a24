import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { placesOf, type Commitment } from "../../src/domain/commitment";
import { eachPromiseOnce, isSamePromise } from "../../src/domain/same-promise";
import { day } from "./days";

interface Told {
  readonly text: string;
  readonly due?: string | null;
  readonly from?: string;
  readonly direction?: Commitment["direction"];
}

function promised({ text, due = null, from = "", direction = "mine" }: Told): Commitment {
  const at = from === "" ? {} : { from };
  return { text, direction, due: due === null ? null : day(due), source: "task", line: 1, ...at };
}

function once(all: readonly Commitment[]): readonly Commitment[] {
  const isOwn = ({ from }: Commitment): boolean => from === undefined;
  return eachPromiseOnce(
    all.filter(isOwn),
    all.filter((promise) => !isOwn(promise)),
  );
}

function withoutPlaces({ places: _, ...promise }: Commitment): Commitment {
  return promise;
}

describe("a promise that is written down several times", () => {
  test.each<[string, readonly Told[], readonly Told[]]>([
    [
      "is listed once, where it stands in the last note",
      [
        { text: "send the deck", from: "2026-11-20.md" },
        { text: "Send the deck.", from: "2026-11-21.md" },
      ],
      [{ text: "Send the deck.", from: "2026-11-21.md" }],
    ],
    [
      "keeps the day that only an earlier one has",
      [
        { text: "send the deck", due: "2026-12-01", from: "2026-11-20.md" },
        { text: "send the deck", from: "2026-11-21.md" },
      ],
      [{ text: "send the deck", due: "2026-12-01", from: "2026-11-21.md" }],
    ],
    [
      "is listed once, where the person's own note has it",
      [{ text: "send the deck" }, { text: "send the deck", due: "2026-12-01", from: "2026-11-20.md" }],
      [{ text: "send the deck", due: "2026-12-01" }],
    ],
    ...(
      [
        [
          "two days",
          [
            { text: "call", due: "2026-12-01", from: "A.md" },
            { text: "call", due: "2026-12-08", from: "B.md" },
          ],
        ],
        [
          "two sides",
          [
            { text: "call", from: "A.md" },
            { text: "call", direction: "theirs", from: "B.md" },
          ],
        ],
        [
          "two lines of one note",
          [
            { text: "call", from: "A.md" },
            { text: "call", from: "A.md" },
          ],
        ],
        ["two lines of the person's own note", [{ text: "call" }, { text: "call" }]],
      ] as const
    ).map(([why, all]) => [`is two with ${why}`, all, all] as [string, readonly Told[], readonly Told[]]),
  ])("%s", (_, all, expected) => {
    expect(once(all.map(promised)).map(withoutPlaces)).toEqual(expected.map(promised));
  });

  test("knows all its places, as they are written there", () => {
    const all = [
      promised({ text: "send the deck" }),
      promised({ text: "send the deck", due: "2026-12-01", from: "2026-11-20.md" }),
      promised({ text: "Send the deck.", from: "2026-11-21.md" }),
    ];
    expect(once(all).map(placesOf)).toEqual([[all[0], all[1], all[2]]]);
  });

  test("is not lost", () => {
    const told = fc.record({
      text: fc.constantFrom("call", "write"),
      due: fc.constantFrom("2026-12-01", null),
      from: fc.constantFrom("A.md", "B.md", ""),
    });
    fc.assert(
      fc.property(fc.array(told, { maxLength: 6 }), (all) => {
        const promises = all.map(promised);
        const places = once(promises).flatMap(placesOf);
        expect(places).toHaveLength(all.length);
        expect(new Set(places)).toEqual(new Set(promises));
        expect(once(promises).every((each) => placesOf(each).every((at) => isSamePromise(each, at)))).toBe(
          true,
        );
      }),
    );
  });
});
