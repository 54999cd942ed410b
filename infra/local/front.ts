import { once } from "node:events";
import { createServer, request, type Server } from "node:http";

// Queues refuse whoever comes without TLS. A cloud that enforces policies enforces that as well, and it takes the word
// of the proxy in front of it for whether there was TLS. This is that proxy.

const fronts = new Map<number, Server>();

/** Passes every request on to the cloud behind it, as one that came over TLS. */
export const openFront = async (host: string, port: number, behind: number): Promise<void> => {
  const server = createServer((incoming, outgoing) => {
    const { method, url: path, headers } = incoming;
    const passed = request(
      { host, port: behind, method, path, headers: { ...headers, "x-forwarded-proto": "https" } },
      (answer) => {
        outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
        answer.pipe(outgoing);
      },
    );
    passed.on("error", () => outgoing.destroy());
    incoming.pipe(passed);
  });
  server.listen({ host, port });
  await once(server, "listening");
  server.unref();
  fronts.set(port, server);
};

/** Takes the proxy at this port away, if there is one. */
export const closeFront = (port: number): void => {
  const server = fronts.get(port);
  server?.close();
  server?.closeAllConnections();
  fronts.delete(port);
};
