import { describe, expect, test } from "vitest";
import { messengerOf, waysOf } from "../../src/domain/way";

const NOTHING = { emails: [], phones: [], profiles: [], channel: null };
const MAIL = { emails: ["ana@example.com", "a.diaz@example.org"] };
const PHONE = { phones: ["+44 7700 900123", "01234 567890"] };
const WHATSAPP = { profiles: ["https://example.com/ana", "https://wa.me/447700900123"] };
const TELEGRAM = { profiles: ["https://wa.me/447700900123", "https://t.me/anadiaz"] };

const MAILTO = "mailto:ana@example.com";
const TEL = "tel:+447700900123";

describe("one way of each kind, the preferred one first", () => {
  test.each([
    ["nothing", {}, []],
    ["mail and phone", { ...MAIL, ...PHONE }, [MAILTO, TEL]],
    ["calls preferred", { ...MAIL, ...PHONE, channel: "call" }, [TEL, MAILTO]],
    ["a messenger after them", { ...MAIL, ...WHATSAPP }, [MAILTO, "https://wa.me/447700900123"]],
    [
      "messages preferred, by a messenger",
      { ...MAIL, ...PHONE, ...WHATSAPP, channel: "message" },
      ["https://wa.me/447700900123", TEL, MAILTO],
    ],
    ["messages preferred, by phone", { ...PHONE, channel: "message" }, ["sms:+447700900123", TEL]],
    [
      "a messenger by its name",
      { ...TELEGRAM, ...MAIL, channel: "Telegram" },
      ["https://t.me/anadiaz", MAILTO],
    ],
    [
      "another one than the note has",
      { ...WHATSAPP, ...MAIL, channel: "signal" },
      [MAILTO, "https://wa.me/447700900123"],
    ],
    ["no page of a messenger", { profiles: ["https://example.com/wa.me"] }, []],
    ["no address that may be opened", { profiles: ["javascript:alert(1)//wa.me"], channel: "message" }, []],
  ])("%s", (_, known, addresses) => {
    expect(waysOf({ ...NOTHING, ...known }).map(({ address }) => address)).toEqual(addresses);
  });
});

test.each([
  ["https://wa.me/44", "whatsapp"],
  ["https://www.t.me/ana", "telegram"],
  ["https://example.com/wa.me", null],
  ["mailto:ana@wa.me", null],
  ["wa.me/44", null],
])("%s leads to the messenger %s", (address, messenger) => {
  expect(messengerOf(address)).toBe(messenger);
});
