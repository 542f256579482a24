import { describe, expect, it } from "vitest";
import { getLinkpath, normalizePath, parseLinktext, stripHeading, stripHeadingForLink } from "./paths";

describe("normalizePath (docs.obsidian.md, plugin guidelines: cleans slashes, spaces and Unicode)", () => {
  it.each([
    ["/People//Ann.md/", "People/Ann.md"],
    ["People\\Ann.md", "People/Ann.md"],
    ["Ann\u00a0B.md", "Ann B.md"],
    ["Ann\u202fB.md", "Ann B.md"],
    ["Jose\u0301.md", "Jos\u00e9.md"],
    ["", "/"],
    ["/", "/"],
  ])("%j becomes %j", (path, expected) => {
    expect(normalizePath(path)).toBe(expected);
  });

  it("leaves `..` where it is (platform.md)", () => {
    expect(normalizePath("People/../../x.md")).toBe("People/../../x.md");
  });
});

describe("links (obsidian.d.ts: a wikilink without the brackets)", () => {
  it.each([
    ["Ann#Log", "Ann", "#Log"],
    ["Ann", "Ann", ""],
    ["#Log", "", "#Log"],
    ["People/Ann#^abc", "People/Ann", "#^abc"],
  ])("%j is path %j and subpath %j", (linktext, path, subpath) => {
    expect(parseLinktext(linktext)).toEqual({ path, subpath });
    expect(getLinkpath(linktext)).toBe(path);
  });
});

describe("headings in links (obsidian.d.ts: stripHeading, stripHeadingForLink)", () => {
  it("strips special characters and shrinks spaces for comparing", () => {
    expect(stripHeading("1:1  Log — (weekly)")).toBe("1 1 Log — weekly");
  });

  it("strips only what breaks a link for writing one", () => {
    expect(stripHeadingForLink("Q&A: what [[Ann]] said #1")).toBe("Q&A what Ann said 1");
  });
});
