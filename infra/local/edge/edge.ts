// The local cloud keeps distributions and shows nothing of them. This does: what CloudFront would do with the distribution that was
// deployed, by its own settings — its patterns, origins, headers, compression, and the function that runs before them.
import { once } from "node:events";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import { Plain } from "#infra/plain.ts";
import { clockOf } from "#infra/local/clock.ts";
import type { Cloud } from "#infra/local/cloud.ts";
import { isFree } from "#infra/local/port.ts";
import { behavioursOf, type Behaviour } from "./deployed-edge.ts";
import { answerOf, type Answer } from "./origins.ts";

const host = "127.0.0.1";

/** What CloudFront compresses: text of at least a thousand bytes. */
const worthIt =
  /^(?:text\/|application\/(?:json|javascript|manifest\+json|wasm)|image\/svg\+xml|font\/ttf)/;
const leastBytes = 1000;

const compressed = (answer: Answer, accepted: string): Answer => {
  const { body, headers } = answer;
  if (body.length < leastBytes || !worthIt.test(headers["content-type"] ?? "")) return answer;
  if (headers["content-encoding"] !== undefined) return answer;
  // What the origin says its answer depends on stays said: another language is another answer.
  const vary = [headers["vary"], "accept-encoding"].filter((one) => one !== undefined).join(", ");
  const as = (encoding: string, bytes: Buffer): Answer => ({
    ...answer,
    body: bytes,
    headers: { ...headers, "content-encoding": encoding, vary },
  });
  // CloudFront compresses as it goes, so not as hard as could be.
  if (/\bbr\b/.test(accepted))
    return as("br", brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }));
  return /\bgzip\b/.test(accepted) ? as("gzip", gzipSync(body)) : answer;
};

const pathOf = ({ url = "/" }: IncomingMessage) => {
  const end = url.indexOf("?");
  return end < 0 ? { path: url, query: "" } : { path: url.slice(0, end), query: url.slice(end) };
};

/** A page is compressed once, however often it is asked for. */
const remembering = () => {
  const kept = new Map<string, Answer>();
  return (key: string, make: () => Answer): Answer => {
    const known = kept.get(key) ?? make();
    kept.set(key, known);
    return known;
  };
};

const serving = (cloud: Cloud, behaviours: readonly Behaviour[]) => {
  const remembered = remembering();
  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { path, query } = pathOf(request);
    const behaviour = behaviours.find(({ matches }) => matches(path));
    if (behaviour === undefined) throw new Error("the default matches everything");
    const asked = { path: behaviour.rewrite(path), query };
    const answer = await answerOf(cloud, behaviour.origin, asked, request);
    const accepted = request.headers["accept-encoding"] ?? "";
    const etag = answer.headers["etag"];
    const shown =
      behaviour.compress && answer.status === 200 && etag !== undefined
        ? remembered(`${asked.path} ${etag} ${accepted}`, () => compressed(answer, accepted))
        : answer;
    // Whoever reads the page goes by the clock of this cloud, which may be another than the machine's (docs/adr/0057).
    const date = new Date(clockOf(cloud).now()).toUTCString();
    response.writeHead(shown.status, { ...shown.headers, ...behaviour.headers, date });
    response.end(request.method === "HEAD" ? undefined : shown.body);
  };
};

const edges = new Map<number, Server>();

/** Shows a deployed distribution on the port that was set aside for it; throws `Plain` when somebody else has that port. */
export const openEdge = async (cloud: Cloud, distributionId: string): Promise<void> => {
  const { consolePort: port } = cloud;
  if (!(await isFree(port)))
    throw new Plain(`port ${port} is taken; set ARNAU_CONSOLE_PORT to a free one, such as 4601`);
  const serve = serving(cloud, await behavioursOf(cloud, distributionId));
  const server = createServer((request, response) => {
    serve(request, response).catch(() => {
      if (response.headersSent) return void response.destroy();
      response.writeHead(502, { "content-type": "text/plain" });
      response.end("the origin did not answer");
    });
  });
  server.listen({ host, port });
  await once(server, "listening");
  server.unref();
  edges.set(port, server);
};

/** Takes what is shown on this port away, if there is anything. */
export const closeEdge = (port: number): void => {
  const server = edges.get(port);
  server?.close();
  server?.closeAllConnections();
  edges.delete(port);
};
