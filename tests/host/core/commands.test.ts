import { describe, expect, it, vi } from "vitest";
import { CliRegistry, readParams } from "./cli-registry";
import { Commands } from "./commands";
import { Editor } from "./editor";
import type { ActiveEditor } from "./ui-ports";

function commandsWith(active: ActiveEditor | null, isMobile = false): Commands {
  return new Commands({ activeEditor: () => active, isMobile: () => isMobile });
}

describe("commands (callbacks as in the comments of Command in obsidian.d.ts)", () => {
  it("run their callback", () => {
    const commands = commandsWith(null);
    const callback = vi.fn();
    commands.addCommand({ id: "p:a", name: "A", callback });
    expect(commands.executeCommandById("p:a")).toBe(true);
    expect(callback).toHaveBeenCalledOnce();
    expect(commands.executeCommandById("p:none")).toBe(false);
  });

  it("with checkCallback are asked first; false or nothing hides them and keeps them from running", () => {
    const commands = commandsWith(null);
    const no = vi.fn((_checking: boolean) => undefined);
    const yes = vi.fn((_checking: boolean) => true);
    const overridden = vi.fn();
    commands.addCommand({ id: "p:no", name: "No", checkCallback: no });
    commands.addCommand({ id: "p:yes", name: "Yes", checkCallback: yes, callback: overridden });
    expect(commands.listCommands().map(({ id }) => id)).toEqual(["p:yes"]);
    expect([commands.executeCommandById("p:no"), commands.executeCommandById("p:yes")]).toEqual([
      false,
      true,
    ]);
    expect(no.mock.calls.every(([checking]) => checking)).toBe(true);
    expect(yes).toHaveBeenLastCalledWith(false);
    expect(overridden).not.toHaveBeenCalled();
  });

  it("for the editor need one, and reading mode is none", () => {
    const editorCallback = vi.fn();
    const add = (commands: Commands): Commands => {
      commands.addCommand({ id: "p:e", name: "E", editorCallback });
      return commands;
    };
    const editor = new Editor();
    const context: ActiveEditor = { file: null, editor, getMode: () => "source" };
    expect(add(commandsWith(null)).executeCommandById("p:e")).toBe(false);
    expect(add(commandsWith({ ...context, getMode: () => "preview" })).executeCommandById("p:e")).toBe(false);
    expect(editorCallback).not.toHaveBeenCalled();
    expect(add(commandsWith(context)).executeCommandById("p:e")).toBe(true);
    expect(editorCallback).toHaveBeenCalledWith(editor, context);
  });

  it("prefer editorCheckCallback over every other callback", () => {
    const commands = commandsWith({ file: null, editor: new Editor() });
    const others = vi.fn();
    const check = vi.fn((_checking: boolean) => true);
    commands.addCommand({
      id: "p:e",
      name: "E",
      editorCheckCallback: check,
      editorCallback: others,
      checkCallback: others,
      callback: others,
    });
    expect(commands.executeCommandById("p:e")).toBe(true);
    expect(check.mock.calls.map(([checking]) => checking)).toEqual([true, false]);
    expect(others).not.toHaveBeenCalled();
  });

  it("for mobile only are not there on a desktop", () => {
    const command = { id: "p:m", name: "M", mobileOnly: true, callback: () => undefined };
    const desktop = commandsWith(null);
    desktop.addCommand({ ...command });
    const phone = commandsWith(null, true);
    phone.addCommand({ ...command });
    expect([desktop.listCommands().length, phone.listCommands().length]).toEqual([0, 1]);
  });
});

describe("CLI handlers (registerCliHandler in obsidian.d.ts)", () => {
  const registration = {
    command: "rapport:due",
    description: "Who is due",
    flags: null,
    handler: () => "Ann",
  };

  it("answer with text, also late", async () => {
    const cli = new CliRegistry();
    cli.register(registration);
    cli.register({ ...registration, command: "rapport", handler: async (params) => JSON.stringify(params) });
    expect(await cli.run("rapport:due", {})).toEqual({ kind: "printed", text: "Ann" });
    expect(await cli.run("rapport", { a: "1" })).toEqual({ kind: "printed", text: '{"a":"1"}' });
  });

  it("throw for a command that is registered already", () => {
    const cli = new CliRegistry();
    cli.register(registration);
    expect(() => cli.register(registration)).toThrow("already registered");
  });

  it.each(["", "has space", "rapport:", ":due", "rapport::due", "räpport"])(
    "refuse the id %j (alphanumeric characters without spaces)",
    (command) => {
      expect(() => new CliRegistry().register({ ...registration, command })).toThrow("Invalid CLI command");
    },
  );

  it("are refused without a required flag (CliFlag.required)", async () => {
    const cli = new CliRegistry();
    const flags = {
      people: { value: "<name>", description: "Whom", required: true },
      day: { description: "When" },
    };
    cli.register({ ...registration, flags });
    expect(await cli.run("rapport:due", {})).toEqual({
      kind: "refused",
      message: "rapport:due needs people=<name>.",
    });
    expect(await cli.run("rapport:due", { people: "Ann" })).toMatchObject({ kind: "printed" });
  });

  it("are unknown once unregistered", async () => {
    const cli = new CliRegistry();
    cli.register(registration);
    cli.unregister("rapport:due");
    expect(await cli.run("rapport:due", {})).toMatchObject({ kind: "refused" });
  });
});

describe("parameters (help.obsidian.md/cli: key=value, flags are bare, \\n and \\t in values)", () => {
  it.each([
    [["people=Ann Lee"], { people: "Ann Lee" }],
    [["verbose"], { verbose: "true" }],
    [["text=a=b"], { text: "a=b" }],
    [["text=one\\ntwo"], { text: "one\ntwo" }],
    [["empty="], { empty: "" }],
  ])("%j are %j", (args, expected) => {
    expect(readParams(args)).toEqual(expected);
  });
});
