import { createServer, type Server, type ServerResponse } from "node:http";
import type { PageFile } from "./page";

type Find = (path: string) => Promise<PageFile | null> | PageFile | null;

export interface RunningServer {
  readonly url: string;
  close(): Promise<void>;
}

async function answer(find: Find, path: string, response: ServerResponse): Promise<void> {
  const file = await find(path);
  response.setHeader("Cache-Control", file?.isFixed === true ? "max-age=3600" : "no-store");
  if (!file) {
    response.writeHead(404, { "Content-Type": "text/plain" }).end("Not found\n");
    return;
  }
  response.writeHead(200, { "Content-Type": file.type }).end(file.text);
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", () => {
      const address = server.address();
      resolve(typeof address === "object" && address ? address.port : port);
    });
  });
}

/** Serves to this machine only. Port 0 takes any that is free. */
export async function serve(find: Find, port: number): Promise<RunningServer> {
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? "/", "http://localhost").pathname;
    answer(find, path, response).catch((error: unknown) => {
      response.writeHead(500, { "Content-Type": "text/plain" }).end(`${String(error)}\n`);
    });
  });
  const taken = await listen(server, port);
  return {
    url: `http://127.0.0.1:${taken}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
