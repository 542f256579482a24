import { describe, expect, test } from "vitest";
import { addressWith, messageWays } from "../../src/domain/message-way";
import type { Details } from "../../src/domain/person";
import { NO_DETAILS } from "./people";

const MAIL = { emails: ["ana@example.com"] };
const PHONE = { phones: ["+44 7700 900123"] };
const WHATSAPP = { profiles: ["https://wa.me/447700900123"] };

describe("ways to write, each with the channel that is logged", () => {
  test.each<[string, Partial<Details>, string[]]>([
    ["none", {}, []],
    ["mail", MAIL, ["mailto:ana@example.com email"]],
    ["a number alone", PHONE, ["sms:+447700900123 message"]],
    [
      "a number behind mail",
      { ...MAIL, ...PHONE },
      ["mailto:ana@example.com email", "sms:+447700900123 message"],
    ],
    [
      "calls preferred, which nobody writes",
      { ...MAIL, ...PHONE, channel: "call" },
      ["mailto:ana@example.com email", "sms:+447700900123 message"],
    ],
    ["a messenger instead of the number", { ...PHONE, ...WHATSAPP }, ["https://wa.me/447700900123 message"]],
    [
      "a messenger that is preferred",
      { ...MAIL, ...WHATSAPP, channel: "WhatsApp" },
      ["https://wa.me/447700900123 WhatsApp", "mailto:ana@example.com email"],
    ],
    [
      "one that the note does not have is not logged",
      { ...WHATSAPP, channel: "telegram" },
      ["https://wa.me/447700900123 message"],
    ],
    ["no address that may be opened", { profiles: ["javascript:alert(1)//wa.me"], emails: ["no mail"] }, []],
  ])("%s", (_, known, ways) => {
    const found = messageWays({ ...NO_DETAILS, ...known });
    expect(found.map(({ address, channel }) => `${address} ${channel}`)).toEqual(ways);
  });
});

describe("the words in an address", () => {
  test.each<[string, string, string | null]>([
    ["mailto:ana@example.com", "Hi & bye?\nAna", "mailto:ana@example.com?body=Hi%20%26%20bye%3F%0D%0AAna"],
    ["sms:+447700900123", "Hi", "sms:+447700900123?&body=Hi"],
    ["https://wa.me/447700900123", "Hi #1", "https://wa.me/447700900123?text=Hi%20%231"],
    ["https://api.whatsapp.com/send?phone=44", "Hi", "https://api.whatsapp.com/send?phone=44&text=Hi"],
    ["https://t.me/anadiaz#top", "Hi", "https://t.me/anadiaz?text=Hi"],
    ["https://signal.me/#p/+44", "Hi", null],
    ["https://example.com/ana", "Hi", null],
    ["mailto:ana@example.com", "ä".repeat(400), null],
  ])("%s with %s", (address, words, whole) => {
    expect(addressWith(address, words)).toBe(whole);
  });
});
