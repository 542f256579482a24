import type * as Obsidian from "obsidian";
import type { ActiveEditor } from "./ui-ports";

/** Methods, not properties: a plugin's callback may ask for more of the editor and its view than is known here. */
export interface Command extends Omit<Obsidian.Command, "editorCallback" | "editorCheckCallback"> {
  editorCallback?(editor: Obsidian.Editor, context: ActiveEditor): unknown;
  editorCheckCallback?(checking: boolean, editor: Obsidian.Editor, context: ActiveEditor): boolean | void;
}

interface CommandNeeds {
  readonly activeEditor: () => ActiveEditor | null;
  readonly isMobile: () => boolean;
}

/** Every command of the app by its full id, with the app's order of callbacks. */
export class Commands {
  readonly commands: Record<string, Command> = {};

  constructor(private readonly needs: CommandNeeds) {}

  addCommand(command: Command): void {
    this.commands[command.id] = command;
  }

  removeCommand(id: string): void {
    delete this.commands[id];
  }

  findCommand(id: string): Command | undefined {
    return this.commands[id];
  }

  /** What the command palette offers right now. */
  listCommands(): Command[] {
    return Object.values(this.commands).filter((command) => this.run(command, true));
  }

  /** False when there is no such command or it says that it cannot run now. */
  executeCommandById(id: string): boolean {
    const command = this.findCommand(id);
    return command !== undefined && this.run(command, true) && this.run(command, false);
  }

  executeCommand(command: Command): boolean {
    return this.run(command, true) && this.run(command, false);
  }

  /** The callbacks override each other in the order that the comments of `Command` in obsidian.d.ts give. */
  private run(command: Command, checking: boolean): boolean {
    if (command.mobileOnly === true && !this.needs.isMobile()) return false;
    if (command.editorCheckCallback || command.editorCallback) return this.runInEditor(command, checking);
    if (command.checkCallback)
      return checking ? command.checkCallback(true) === true : ran(command.checkCallback(false));
    if (!command.callback) return false;
    if (!checking) command.callback();
    return true;
  }

  /** Only "when the user is in an editor": reading mode is not one. */
  private runInEditor(command: Command, checking: boolean): boolean {
    const context = this.needs.activeEditor();
    if (!context?.editor || context.getMode?.() === "preview") return false;
    const { editor } = context;
    if (command.editorCheckCallback) {
      const answer = command.editorCheckCallback(checking, editor, context);
      return checking ? answer === true : ran(answer);
    }
    if (!checking) command.editorCallback?.(editor, context);
    return true;
  }
}

/** Outside of a check the answer says nothing: the command has run. */
const ran = (_answer: unknown): boolean => true;
