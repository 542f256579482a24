import { expect, test } from "vitest";
import { sourceAddress } from "../../src/note/properties/source-address";

const PAGE = "https://maps.example/touch";

test.each<[string, object | null, string | null]>([
  ["a clipper's property", { source: PAGE }, PAGE],
  ["other spellings", { URL: PAGE }, PAGE],
  ["the first of several", { source: [PAGE, "https://other.example"] }, PAGE],
  ["where it was taken from before where it links to", { link: "https://other.example", source: PAGE }, PAGE],
  ["the next one where the likeliest is no address", { source: "a talk in Porto", url: PAGE }, PAGE],
  ["a picture", { source: "https://maps.example/cover.png" }, null],
  ["an address that no browser should follow", { source: "javascript:alert(1)" }, null],
  ["words after it", { source: `${PAGE} and more` }, null],
  ["a second line", { source: `${PAGE}\nBCC: somebody` }, null],
  ["one that is far too long", { source: `${PAGE}/${"a".repeat(2000)}` }, null],
  ["another property", { cover: PAGE }, null],
  ["a key of every object", { ["__proto__"]: PAGE }, null],
  ["no properties", null, null],
])("%s", (_, properties, address) => {
  expect(sourceAddress(properties)).toBe(address);
});
