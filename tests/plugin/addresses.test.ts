import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openVault, type OpenVault } from "../host/node";
import { Workspace } from "../host/ui/workspace/workspace";

const ANA = "People/Ana Diaz.md";
const FILES = {
  [ANA]: "---\naliases: [Anita]\n---\n",
  "People/Sam Rivera.md": "",
  "Work/People/Sam Rivera.md": "",
};

let vault: OpenVault;

beforeEach(async () => {
  vault = await openVault({ files: FILES, today: "2026-11-22" });
  await vault.settle();
});

afterEach(() => vault.close());

function workspace(): Workspace {
  const { workspace: found } = vault.app;
  if (!(found instanceof Workspace)) throw new Error("The vault was opened without windows");
  return found;
}

async function call(query: string): Promise<void> {
  await workspace().protocolHandlers.open(`obsidian://rapport?${query}`);
  await vault.settle();
}

const page = (): Document => vault.el.ownerDocument;
const title = (): string => page().querySelector(".modal-title")?.textContent ?? "";
const said = (): string => page().querySelector(".notice")?.textContent ?? "";
const written = async (): Promise<readonly string[]> =>
  Promise.all(Object.keys(FILES).map((path) => vault.readDisk(path)));

describe("an address", () => {
  it("opens the form of an entry with what it says filled in, and writes nothing", async () => {
    await call("do=log&person=anita&channel=Call&text=the%20move&day=yesterday");
    expect(title()).toBe("Log interaction with Ana Diaz");
    expect(page().querySelector("textarea")?.value).toBe("the move");
    expect(page().querySelector("select")?.value).toBe("call");
    expect(page().querySelector<HTMLInputElement>(".rapport-form-day input")?.value).toBe("yesterday");
    expect(await written()).toEqual(Object.values(FILES));
  });

  it("fills in nothing that the form does not know", async () => {
    await call("do=log&person=Ana%20Diaz&channel=pigeon");
    expect(page().querySelector("select")?.value).toBe("");
  });

  it("opens the note of a person, by path too", async () => {
    await call("person=People/Ana%20Diaz");
    expect(vault.app.workspace.getActiveFile()?.path).toBe(ANA);
  });

  it("asks who is meant where two have that name", async () => {
    await call("do=log&person=Sam%20Rivera");
    const notes = [...page().querySelectorAll(".suggestion-note")].map(({ textContent }) => textContent);
    expect(notes).toEqual(["People/Sam Rivera.md", "Work/People/Sam Rivera.md"]);
  });

  it.each([
    ["do=log&person=Nobody", "nobody has that name"],
    ["do=delete&person=Anita", "which Rapport does not do"],
  ])("%s is answered by a sentence", async (query, sentence) => {
    await call(query);
    expect(said()).toContain(sentence);
  });

  it("without a person opens the list", async () => {
    await call("do=log");
    expect(workspace().getLeavesOfType("rapport-reconnect")).toHaveLength(1);
  });
});
