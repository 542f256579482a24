import { describe, expect, test } from "vitest";
import { isEmail, profilesOf, reachOf, waysToReach } from "../../src/domain/reach";

describe("an e-mail address", () => {
  test.each(["ana@example.com", "ana.diaz+x@mail.example.org", "ana@exämple.com"])("is %s", (text) => {
    expect(isEmail(text)).toBe(true);
  });

  test.each([
    "ana",
    "ana@",
    "@example.com",
    "ana@example",
    "Ana <ana@example.com>",
    "a b@example.com",
    "",
    `${"a".repeat(255)}@example.com`,
    "ana\uD83D@example.com",
  ])("is not %j", (text) => {
    expect(isEmail(text)).toBe(false);
  });
});

test("an address that YAML has made of half a sign leads nowhere", () => {
  expect(reachOf({ emails: ["\uD83D@example.com", "ana@example.com"], phones: [] })).toHaveLength(1);
});

describe("what can be written to or called", () => {
  test.each([
    ["ana@example.com", "mailto:ana@example.com"],
    ["ana?cc=x&body=y#z@example.com", "mailto:ana%3Fcc=x%26body=y%23z@example.com"],
    ["änä@example.com", "mailto:%C3%A4n%C3%A4@example.com"],
  ])("%s: %s", (email, address) => {
    expect(reachOf({ emails: [email], phones: [] })).toEqual([{ kind: "email", label: email, address }]);
  });

  test.each([
    ["+44 7700 900123", "tel:+447700900123"],
    ["(555) 010-0199", "tel:5550100199"],
    ["01234 567", "tel:01234567"],
  ])("%s: %s", (phone, address) => {
    expect(reachOf({ emails: [], phones: [phone] })).toEqual([{ kind: "phone", label: phone, address }]);
  });

  test.each(["call my office", "javascript:alert(1)", "", "+", "1234", ".....", "(-) (-)", "1".repeat(26)])(
    "not %j",
    (text) => {
      expect(reachOf({ emails: [text], phones: [text] })).toEqual([]);
    },
  );

  test("mail comes first", () => {
    const reach = reachOf({ emails: ["ana@example.com"], phones: ["+44 7700 900123"] });
    expect(reach.map(({ kind }) => kind)).toEqual(["email", "phone"]);
  });
});

describe("a page about somebody", () => {
  test.each([
    ["https://www.linkedin.example/in/ana", "linkedin.example", "https://www.linkedin.example/in/ana"],
    ["HTTP://ana.example.com/a b", "ana.example.com", "http://ana.example.com/a%20b"],
  ])("%s is opened as %s", (text, label, address) => {
    expect(profilesOf({ profiles: [text] })).toEqual([{ label, address }]);
  });

  test.each(["javascript:alert(1)", "https://", "file:///etc/hosts", "ana.example.com", ""])(
    "is not %j",
    (text) => {
      expect(profilesOf({ profiles: [text] })).toEqual([]);
    },
  );
});

describe("the preferred channel says what comes first", () => {
  test.each([
    [null, ["email", "phone"]],
    ["email", ["email", "phone"]],
    ["coffee", ["email", "phone"]],
    ["call", ["phone", "email"]],
    ["video", ["phone", "email"]],
    ["message", ["phone", "email"]],
  ])("%s: %j", (channel, expected) => {
    const ways = waysToReach({ emails: ["ana@example.com"], phones: ["+1 555 0117"], channel });
    expect(ways.map(({ kind }) => kind)).toEqual(expected);
  });
});
