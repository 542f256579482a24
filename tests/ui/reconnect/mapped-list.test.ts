import fc from "fast-check";
import { expect, test } from "vitest";
import { MappedList } from "../../../src/ui/reconnect/mapped-list";

interface Entry {
  readonly name: string;
}

const ENTRIES: readonly Entry[] = Array.from("abcdefghijklmnopqrst", (name) => ({ name }));

test("what is made of an entry is made once while the entry stays, wherever others come and go", () => {
  let made = 0;
  const mapped = new MappedList<Entry, string>(({ name }) => `${name} ${(made += 1)}`);
  const [a, b, c, d] = ENTRIES.slice(0, 4) as [Entry, Entry, Entry, Entry];
  expect(mapped.of([a, b, c])).toEqual(["a 1", "b 2", "c 3"]);
  expect(mapped.of([a, c])).toEqual(["a 1", "c 3"]);
  expect(mapped.of([d, a, c])).toEqual(["d 4", "a 1", "c 3"]);
  expect(mapped.of([d, a, b, c])).toEqual(["d 4", "a 1", "b 5", "c 3"]);
});

test("the list is the same one while its entries are", () => {
  const mapped = new MappedList<Entry, string>(({ name }) => name);
  const before = mapped.of([...ENTRIES]);
  expect(mapped.of([...ENTRIES])).toBe(before);
  expect(mapped.of(ENTRIES.slice(1))).not.toBe(before);
});

test("it is what a list made anew would be, whichever lists came before", () => {
  const lists = fc.array(fc.array(fc.constantFrom(...ENTRIES), { maxLength: 20 }), { maxLength: 6 });
  fc.assert(
    fc.property(lists, (all) => {
      const mapped = new MappedList<Entry, string>(({ name }) => name.toUpperCase());
      for (const list of all) expect(mapped.of(list)).toEqual(list.map(({ name }) => name.toUpperCase()));
    }),
  );
});
