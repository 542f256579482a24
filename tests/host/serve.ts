import { builtPluginFiles, runPlayground, UserError } from "./run-playground";

/** `npm start`: the due list in the terminal, and the plugin in a browser on a copy of the vault. */
async function start(): Promise<void> {
  const print = (text: string): void => void process.stdout.write(`${text.trimEnd()}\n`);
  const server = await runPlayground(process.argv.slice(2), { print, loadPlugin: builtPluginFiles });
  const stop = (): void => void server?.close().then(() => process.exit(0));
  process.once("SIGINT", stop);
  process.once("SIGTERM", stop);
}

start().catch((error: unknown) => {
  const isExpected = error instanceof UserError;
  process.stderr.write(
    `${isExpected ? error.message : String(error instanceof Error ? error.stack : error)}\n`,
  );
  process.exitCode = isExpected ? 2 : 1;
});
