import { expect, test } from "vitest";
import { isOwn } from "../../src/note/properties/own-properties";

test("a property is an object's own, whatever it is called and whether or not the object inherits anything", () => {
  expect(isOwn({ hasOwnProperty: 1 }, "hasOwnProperty")).toBe(true);
  expect(isOwn(Object.assign(Object.create(null), { birthday: "04-15" }), "birthday")).toBe(true);
  expect(isOwn(JSON.parse('{"__proto__": 1}'), "__proto__")).toBe(true);
});

test("what it inherits is not", () => {
  expect(isOwn(Object.create({ birthday: "04-15" }), "birthday")).toBe(false);
  expect(isOwn({}, "hasOwnProperty")).toBe(false);
});
