import { Console } from "node:console";
import { runCli } from "./run-cli";

/** Standard output belongs to the command's answer; whatever the plugin logs goes beside it. */
globalThis.console = new Console(process.stderr);

const { code, stream, text } = await runCli(process.argv.slice(2));
process[stream].write(text.endsWith("\n") ? text : `${text}\n`, () => process.exit(code));
