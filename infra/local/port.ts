import { once } from "node:events";
import { createServer } from "node:net";

/** Whether a server of this machine could listen there now. */
export const isFree = async (port: number): Promise<boolean> => {
  const server = createServer();
  try {
    server.listen({ port, host: "127.0.0.1", exclusive: true });
    await once(server, "listening");
  } catch {
    return false;
  }
  server.close();
  await once(server, "close");
  return true;
};

/** A port that no server of this machine listens on. */
export const freePort = async (): Promise<number> => {
  const server = createServer();
  server.listen({ port: 0, host: "127.0.0.1" });
  await once(server, "listening");
  const address = server.address();
  server.close();
  await once(server, "close");
  if (address === null || typeof address === "string") throw new Error("no port was given");
  return address.port;
};
