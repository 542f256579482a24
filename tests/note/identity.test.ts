import { describe, expect, test } from "vitest";
import { createFieldReader } from "../../src/note/properties/fields";
import { nameOfFile, readAliases, readName, readTexts } from "../../src/note/properties/identity";

const READER = createFieldReader();

describe("the name in the properties", () => {
  test.each<[object, string | null]>([
    [{ name: "Ana Diaz" }, "Ana Diaz"],
    [{ name: " Ana Diaz " }, "Ana Diaz"],
    [{ Name: "Ana Diaz", FN: "Dr Ana Diaz" }, "Ana Diaz"],
    [{ name: { first: "Ana", last: "Diaz" } }, "Ana Diaz"],
    [{ name: { first: "Ana" } }, "Ana"],
    [{ name: {}, first_name: "Ana" }, "Ana"],
    [{ first_name: "Ana", last_name: "Diaz" }, "Ana Diaz"],
    [{ last_name: "Diaz" }, "Diaz"],
    [{ first_name: "Ana", last_name: "Diaz", FN: "Dr Ana Diaz" }, "Ana Diaz"],
    [{ FN: "Ana Diaz" }, "Ana Diaz"],
    [{ name: "", FN: "Ana Diaz" }, "Ana Diaz"],
    [{ name: "-", FN: "Ana Diaz" }, "Ana Diaz"],
    [{ name: "-" }, null],
    [{ name: "[[Ana Diaz]]" }, "Ana Diaz"],
    [{ name: 7 }, null],
    [{ name: true }, null],
    [{ name: [] }, null],
    [{}, null],
  ])("of %j is %j", (properties, expected) => {
    expect(readName(READER.read(properties))).toBe(expected);
  });
});

describe("the name of a file", () => {
  test.each([
    ["People/Ana Diaz.md", "Ana Diaz"],
    ["Ana Diaz.md", "Ana Diaz"],
    ["People/@Ana Diaz.md", "Ana Diaz"],
    ["People/@ Ana Diaz.md", "Ana Diaz"],
    ["People/!Ana Diaz.md", "Ana Diaz"],
    ["People/Person - Ana Diaz.md", "Ana Diaz"],
    ["People/Personal - Ana.md", "Personal - Ana"],
    ["People/Ana @ Acme.md", "Ana @ Acme"],
    ["People/@.md", "@"],
    ["People/أحمد.md", "أحمد"],
    ["People/J.R. Okafor.md", "J.R. Okafor"],
    ["People/Ana_Diaz.md", "Ana Diaz"],
    ["People/Anne-Marie_O'Neil.md", "Anne-Marie O'Neil"],
    ["People/ana-diaz.md", "Ana Diaz"],
    ["people/person-ana-diaz.md", "Ana Diaz"],
    ["people/ana_maria_diaz.md", "Ana Maria Diaz"],
    ["people/łucja-żak.md", "Łucja Żak"],
    ["People/Anne-Marie.md", "Anne-Marie"],
    ["People/mum.md", "mum"],
    ["People/ana-diaz-2.md", "ana-diaz-2"],
    ["People/ana diaz-okafor.md", "ana diaz-okafor"],
    ["People/_.md", "_"],
  ])("%s: %s", (path, expected) => {
    expect(nameOfFile(path)).toBe(expected);
  });
});

describe("other names", () => {
  test.each<[object, string[]]>([
    [{ aliases: ["Ana", "A. Diaz"] }, ["Ana", "A. Diaz"]],
    [{ alias: "Ana" }, ["Ana"]],
    [{ aliases: "Ana, A. Diaz" }, ["Ana", "A. Diaz"]],
    [{ aliases: ["", "Ana", null, "-", "ana@example.com", "Ana"] }, ["Ana"]],
    [{ aliases: ["[[Ana]]"] }, ["Ana"]],
    [{ aliases: [] }, []],
    [{ aliases: "-" }, []],
    [{ aliases: { a: 1 } }, []],
    [{}, []],
  ])("of %j are %j", (properties, expected) => {
    expect(readAliases(READER.read(properties))).toEqual(expected);
  });
});

describe("ways to reach somebody, from every property that has one", () => {
  test.each<[object, "email" | "phone" | "profile", string[]]>([
    [{ email: " ana@example.com " }, "email", ["ana@example.com"]],
    [{ emails: ["ana@example.com", "diaz@example.org"] }, "email", ["ana@example.com", "diaz@example.org"]],
    [
      { "EMAIL[HOME]": "ana@example.com", "EMAIL[WORK]": "diaz@example.org" },
      "email",
      ["ana@example.com", "diaz@example.org"],
    ],
    [{ mail: "ana@example.com", email: "" }, "email", ["ana@example.com"]],
    [
      { "TEL[CELL]": "+44 7700 900123", phone: ["+44 7700 900456"] },
      "phone",
      ["+44 7700 900123", "+44 7700 900456"],
    ],
    [{ phone: 447700900123 }, "phone", []],
    [
      { tel: ["Mobile: +44 7700 900123", "CELL:07700 900456", "tel:+447700900789"] },
      "phone",
      ["+44 7700 900123", "07700 900456", "+447700900789"],
    ],
    [{ phone: ["Mobile: ", "home"] }, "phone", []],
    [
      { photo: "https://pictures.example/ana", website: "http://ana.example.com" },
      "profile",
      ["http://ana.example.com"],
    ],
    [{ header: "https://pictures.example/Ana.JPG?w=64" }, "profile", []],
    [
      { linkedin: "https://linkedin.example/in/ana", website: "http://ana.example.com" },
      "profile",
      ["https://linkedin.example/in/ana", "http://ana.example.com"],
    ],
    [
      { links: ["HTTPS://one.example", "https://two.example"] },
      "profile",
      ["HTTPS://one.example", "https://two.example"],
    ],
    [{ note: "see https://one.example", other: "ftp://two.example" }, "profile", []],
    [{}, "email", []],
  ])("of %j, %s: %j", (properties, field, expected) => {
    expect(readTexts(READER.read(properties), field)).toEqual(expected);
  });
});
